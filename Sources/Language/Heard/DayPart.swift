/// A part of the day, as people name it.
enum DayPart: Hashable, Sendable {
  case dawn, morning, noon, lunch, afternoon, evening, night, midnight, business

  /// From when to when the part goes; the end may be midnight.
  var range: (CivilTime, CivilTime) {
    switch self {
    case .dawn: hours(4, 8)
    case .morning: hours(8, 12)
    case .noon, .lunch: hours(11, 13)
    case .afternoon: hours(12, 17)
    case .evening: hours(17, 21)
    case .night, .midnight: hours(20, 24)
    case .business: hours(8, 18)
    }
  }

  private func hours(_ first: Int, _ end: Int) -> (CivilTime, CivilTime) {
    (CivilTime(minuteOfDay: first * 60), CivilTime(minuteOfDay: end * 60))
  }

  /// The hour of the 24-hour clock that "`hour` in this part" means; nil when it cannot be meant.
  func hour(_ hour: Int) -> Int? {
    guard (0...12).contains(hour) else { return hour }
    switch self {
    case .dawn, .midnight: return hour % 12
    case .morning: return hour == 12 ? 12 : hour
    case .noon, .lunch: return hour < 10 ? hour + 12 : hour
    case .afternoon, .evening: return hour == 12 || hour == 0 ? 12 : hour + 12
    case .night: return hour == 12 ? 0 : hour < 5 ? hour : hour + 12
    case .business: return hour < 8 ? hour + 12 : hour
    }
  }
}
