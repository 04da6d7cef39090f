import Glibc

/// A moment at which waiting ends, whatever the clock on the wall is set to meanwhile.
struct Deadline {
  private let end: Int

  init(seconds: Int) { end = Self.now() + seconds * 1_000 }

  /// How much of the time is left; 0 when it is over.
  var milliseconds: Int32 { Int32(clamping: max(0, end - Self.now())) }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
