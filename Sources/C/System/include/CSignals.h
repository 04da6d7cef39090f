// Signals that end a conversation, taken only while the portal waits for a line: a turn that has
// begun is carried through.
#ifndef PORTAL_CSIGNALS_H
#define PORTAL_CSIGNALS_H

// Holds back SIGHUP, SIGINT and SIGTERM from now on. Those that were ignored before stay ignored,
// so that nohup works. Call it before any thread is started: threads inherit what is held back.
void portal_signals_hold(void);

// Lets them through again, as they were before.
void portal_signals_release(void);

// Waits until `descriptor` can be read or has ended, and returns 0; or returns the number of the
// signal that came, then and ever after. `milliseconds` bounds the wait (-1: for ever); -1 is
// returned when it is over.
int portal_wait_readable(int descriptor, int milliseconds);

// Waits for a signal that is held back, for so many milliseconds: its number, or -1 for none. It
// takes one that came after the first, which `portal_wait_readable` goes on returning.
int portal_signal_within(int milliseconds);
#endif
