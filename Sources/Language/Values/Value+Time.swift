extension Value {
  /// Whether a moment is what the value names, or lies within it: "on Tuesday", "at nine", "next week".
  ///
  /// Nil for a value that says nothing of time. A range of hours may go past midnight.
  public func holds(_ moment: CivilDateTime) -> Bool? {
    switch self {
    case .date(let date): moment.date == date
    case .time(let time): moment.time == time
    case .dateTime(let other): moment == other
    case .dateRange(let from, let to): moment.date >= from && moment.date < to
    case .timeRange(let from, let to):
      from < to
        ? moment.time >= from && moment.time < to : moment.time >= from || moment.time < to
    case .dateTimeRange(let from, let to): moment >= from && moment < to
    default: nil
    }
  }
}
