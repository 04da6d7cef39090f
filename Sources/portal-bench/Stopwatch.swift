import Glibc

/// Measures elapsed time on the monotonic clock, in milliseconds.
struct Stopwatch {
  private let start = Stopwatch.nanoseconds()

  var milliseconds: Double { Double(Stopwatch.nanoseconds() - start) / 1_000_000 }

  /// Milliseconds since some moment.
  static var now: Double { Double(nanoseconds()) / 1_000_000 }

  private static func nanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
