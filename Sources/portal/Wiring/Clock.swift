import Glibc
import Language

/// The machine's clock, which only the command reads.
enum Clock {
  /// Seconds since 1970-01-01 00:00 UTC.
  static func seconds() -> Int64 { Int64(time(nil)) }

  /// The machine's local time; what "tomorrow" means in a line.
  static func local() -> CivilDateTime {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let date = CivilDate(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return CivilDateTime(
      date: date ?? CivilDate(dayNumber: seconds / 86_400),
      time: CivilTime(minuteOfDay: Int(parts.tm_hour) * 60 + Int(parts.tm_min)))
  }
}
