import Glibc

/// Measures elapsed time on the monotonic clock, in milliseconds.
struct Stopwatch {
  private let start = Stopwatch.now()

  var milliseconds: Double { Double(Stopwatch.now() - start) / 1_000_000 }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
