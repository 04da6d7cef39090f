import Language

/// Whether a thing's date and time fit what was said: "on Tuesday", "at nine", "next week".
enum TimeFit {
  /// True when a moment is what a value names, or lies within it.
  static func fits(_ when: CivilDateTime, _ value: Value) -> Bool {
    switch value {
    case .date(let date): when.date == date
    case .time(let time): when.time == time
    case .dateTime(let moment): when == moment
    case .dateRange(let from, let to): when.date >= from && when.date < to
    case .timeRange(let from, let to):
      from < to
        ? when.time >= from && when.time < to : when.time >= from || when.time < to
    case .dateTimeRange(let from, let to): when >= from && when < to
    default: false
    }
  }
}
