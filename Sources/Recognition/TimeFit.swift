import Language

/// Whether a thing's date and time fit what was said: "on Tuesday", "at nine", "next week".
enum TimeFit {
  /// The things among `things` that are at a time that was said, in any of its readings.
  ///
  /// A bare day of the week names the nearest one first; when nothing is on it, any such day: with
  /// one visit on a Monday three weeks from now, "the one on Monday" is that visit.
  static func fitting(_ things: [NamedThing], _ readings: [Value]) -> [NamedThing] {
    let near = things.filter { thing in
      thing.when.map { when in readings.contains { $0.holds(when) == true } } ?? false
    }
    guard near.isEmpty, isWeekday(readings) else { return near }
    return things.filter { thing in
      thing.when.map { when in readings.contains { fitsWeekday(when, $0) } } ?? false
    }
  }

  /// Readings that lie a week apart come from a bare day of the week.
  private static func isWeekday(_ readings: [Value]) -> Bool {
    let days = Set(readings.compactMap { day(of: $0)?.dayNumber }).sorted()
    guard days.count > 1, let first = days.first else { return false }
    return days.allSatisfy { ($0 - first) % 7 == 0 }
  }

  private static func fitsWeekday(_ when: CivilDateTime, _ value: Value) -> Bool {
    guard day(of: value)?.weekday == when.date.weekday else { return false }
    if case .dateTime(let moment) = value { return moment.time == when.time }
    return true
  }

  private static func day(of value: Value) -> CivilDate? {
    switch value {
    case .date(let date): date
    case .dateTime(let moment): moment.date
    default: nil
    }
  }
}
