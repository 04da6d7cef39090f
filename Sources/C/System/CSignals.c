#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>

static const int ending[] = {SIGHUP, SIGINT, SIGTERM};
enum { ENDING = sizeof ending / sizeof ending[0] };

static volatile sig_atomic_t came;
static struct sigaction before[ENDING];
static sigset_t mask_before;
// What is held back while waiting: what was before, save the ending signals. A parent whose threads
// hold back all signals, as the workers of libdispatch do, hands that down; nothing could then end
// the portal but the end of its input.
static sigset_t mask_waiting;
static int held;

static void note(int number) { came = number; }

void portal_signals_hold(void) {
  sigset_t mask;
  if (held) return;
  sigemptyset(&mask);
  for (int i = 0; i < ENDING; i++) {
    struct sigaction action = {.sa_handler = note};
    sigemptyset(&action.sa_mask);
    sigaction(ending[i], NULL, &before[i]);
    if (before[i].sa_handler == SIG_IGN) continue;
    sigaction(ending[i], &action, NULL);
    sigaddset(&mask, ending[i]);
  }
  sigprocmask(SIG_BLOCK, &mask, &mask_before);
  mask_waiting = mask_before;
  for (int i = 0; i < ENDING; i++) sigdelset(&mask_waiting, ending[i]);
  held = 1;
}

void portal_signals_release(void) {
  if (!held) return;
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &before[i], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
  held = 0;
}

int portal_wait_readable(int descriptor, int milliseconds) {
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  struct pollfd source = {.fd = descriptor, .events = POLLIN};
  // Only ppoll lets the signals through, so that none can slip in between the look and the wait.
  for (;;) {
    if (came) return came;
    int ready = ppoll(&source, 1, milliseconds < 0 ? NULL : &limit, held ? &mask_waiting : NULL);
    if (ready == 0) return -1;
    // On any error but a signal, the read that follows says what is wrong.
    if (ready > 0 || errno != EINTR) return came;
  }
}

int portal_signal_within(int milliseconds) {
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  sigset_t mask;
  sigemptyset(&mask);
  for (int i = 0; i < ENDING; i++) sigaddset(&mask, ending[i]);
  return sigtimedwait(&mask, NULL, &limit);
}
