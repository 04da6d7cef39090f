import Glibc

/// A clock that only goes forward, whatever is done to the machine's time.
enum MonotonicClock {
  /// Milliseconds since some moment.
  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
