import Glibc

/// Measures time in milliseconds: as it passes, or only while this thread or this program is at work,
/// which other programs do not lengthen.
struct Stopwatch {
  enum Clock { case wall, thread, program }

  private let clock: clockid_t
  private let start: Int64

  /// Starts now.
  init(_ kind: Clock = .wall) {
    clock =
      switch kind {
      case .wall: CLOCK_MONOTONIC
      case .thread: CLOCK_THREAD_CPUTIME_ID
      case .program: CLOCK_PROCESS_CPUTIME_ID
      }
    start = Stopwatch.nanoseconds(clock)
  }

  var milliseconds: Double { Double(Stopwatch.nanoseconds(clock) - start) / 1_000_000 }

  /// Milliseconds since some moment.
  static var now: Double { Double(nanoseconds(CLOCK_MONOTONIC)) / 1_000_000 }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
