import Glibc

/// The machine's clock, which only the command reads.
enum Clock {
  /// Seconds since 1970-01-01 00:00 UTC.
  static func seconds() -> Int64 { Int64(time(nil)) }
}
