#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

int portal_open(const char *path, int flags, mode_t mode) {
  int descriptor;
  do {
    descriptor = open(path, flags | O_CLOEXEC, mode);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

static int lock(int descriptor, int operation) {
  int result;
  do {
    result = flock(descriptor, operation);
  } while (result < 0 && errno == EINTR);
  return result;
}

int portal_lock_exclusive(int descriptor) { return lock(descriptor, LOCK_EX); }

int portal_try_lock_exclusive(int descriptor) {
  if (lock(descriptor, LOCK_EX | LOCK_NB) == 0) return 0;
  return errno == EWOULDBLOCK ? 1 : -1;
}

int portal_unlock(int descriptor) { return lock(descriptor, LOCK_UN); }

int portal_write_all(int descriptor, const void *bytes, size_t length) {
  const char *next = bytes;
  while (length > 0) {
    ssize_t written = write(descriptor, next, length);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return -1;
    next += written;
    length -= (size_t)written;
  }
  return 0;
}

int portal_random(void *bytes, size_t length) {
  char *next = bytes;
  while (length > 0) {
    ssize_t got = getrandom(next, length, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    next += got;
    length -= (size_t)got;
  }
  return 0;
}

void portal_wipe(void *bytes, size_t length) {
  if (length > 0) explicit_bzero(bytes, length);
}

int portal_guard_process(void) {
  struct rlimit none = {0, 0};
  umask(077);
  signal(SIGPIPE, SIG_IGN);
  int limited = setrlimit(RLIMIT_CORE, &none);
  int hidden = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  return limited == 0 && hidden == 0 ? 0 : -1;
}

int portal_limit_file_size(uint64_t bytes) {
  struct rlimit limit = {bytes, bytes};
  signal(SIGXFSZ, SIG_IGN);
  return setrlimit(RLIMIT_FSIZE, &limit);
}

int portal_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int portal_open_process(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int portal_watch_set(void) { return epoll_create1(EPOLL_CLOEXEC); }

int portal_watch(int set, int descriptor, uint32_t number) {
  struct epoll_event event = {.events = EPOLLIN, .data.u32 = number};
  return epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event);
}

int portal_watched(int set, uint32_t *numbers, int most, int milliseconds) {
  struct epoll_event events[256];
  int count = epoll_wait(set, events, most < 256 ? most : 256, milliseconds);
  for (int i = 0; i < count; i++) numbers[i] = events[i].data.u32;
  return count < 0 && errno == EINTR ? 0 : count;
}

int portal_accept(int listener) { return accept4(listener, NULL, NULL, SOCK_CLOEXEC); }

void portal_prepare_telephone_socket(int descriptor) {
  const int yes = 1, idle = 20, interval = 10, count = 3, lost = 30000;
  const struct timeval patience = {10, 0};
  setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes);
  setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
  setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
  setsockopt(descriptor, IPPROTO_TCP, TCP_KEEPCNT, &count, sizeof count);
  setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &lost, sizeof lost);
  setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

int64_t portal_free_space(const char *path) {
  struct statvfs facts;
  if (statvfs(path, &facts) != 0) return -1;
  return (int64_t)facts.f_bavail * (int64_t)facts.f_frsize;
}

int portal_sync_folder(const char *path) {
  int descriptor = portal_open(path, O_RDONLY | O_DIRECTORY, 0);
  if (descriptor < 0) return -1;
  int result = fsync(descriptor);
  close(descriptor);
  return result;
}
