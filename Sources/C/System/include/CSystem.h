// What Swift's Glibc module lacks or cannot call: variadic calls and macros.
// Functions return 0 or a count, and -1 with errno set, unless said otherwise.
#ifndef PORTAL_CSYSTEM_H
#define PORTAL_CSYSTEM_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "CSignals.h"

// open(2) with O_CLOEXEC; `mode` counts only when the file is made.
int portal_open(const char *path, int flags, mode_t mode);

// flock(2), retried when a signal interrupts: waits for the exclusive lock of an open file.
int portal_lock_exclusive(int descriptor);
// Takes the exclusive lock if it is free: 0 when taken, 1 when someone else has it, -1 on error.
int portal_try_lock_exclusive(int descriptor);
int portal_unlock(int descriptor);

// Writes all of `bytes`, however often write(2) is interrupted or stops short.
int portal_write_all(int descriptor, const void *bytes, size_t length);

// Fills `bytes` from the kernel's generator.
int portal_random(void *bytes, size_t length);

// Overwrites memory in a way that the optimiser keeps.
void portal_wipe(void *bytes, size_t length);

// New files belong to their owner alone (umask 077), and a crash leaves no core file with secrets
// in it (RLIMIT_CORE 0, not dumpable). SIGPIPE is ignored, so that a closed channel is an error.
int portal_guard_process(void);

// Makes writes past `bytes` fail with EFBIG (SIGXFSZ ignored), to rehearse a full disk.
int portal_limit_file_size(uint64_t bytes);

// pipe2(2) with O_CLOEXEC: no child that another thread starts meanwhile keeps an end open.
int portal_pipe(int ends[2]);

// A descriptor that can be read once the child has ended (pidfd_open(2)), so that its end can be
// waited for with poll(2) and a time limit.
int portal_open_process(pid_t process);

// epoll(7) for programs that watch thousands of connections: a set, a descriptor added to it for
// reading under a number, and the numbers of those that can be read (at most `most`), within some
// milliseconds. Closing a descriptor takes it out.
int portal_watch_set(void);
int portal_watch(int set, int descriptor, uint32_t number);
int portal_watched(int set, uint32_t *numbers, int most, int milliseconds);

// accept4(2) with SOCK_CLOEXEC.
int portal_accept(int listener);

// Makes a connection fit for a telephone call: every command is sent at once (TCP_NODELAY), a peer
// that is gone is found within a minute, and one that reads nothing makes write fail in 10 seconds.
void portal_prepare_telephone_socket(int descriptor);

// Bytes that an ordinary user may still write on the file system of `path`; -1 on error.
int64_t portal_free_space(const char *path);

// Opens a folder and fsyncs it, so that a file made or renamed in it survives power loss.
int portal_sync_folder(const char *path);
#endif
