/// Days from the first to before the end: a week, a month, a year or any stretch of days.
struct Period: Hashable, Sendable {
  /// The first day.
  var start: CivilDate
  /// The day after the last.
  var end: CivilDate

  /// Makes a stretch of days; nil when it is empty.
  init?(_ start: CivilDate?, _ end: CivilDate?) {
    guard let start, let end, start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// One day.
  init(day: CivilDate) {
    start = day
    end = day.adding(days: 1)
  }

  /// The calendar week of a day, from Monday.
  static func week(of day: CivilDate) -> Period? {
    let monday = day.adding(days: 1 - day.weekday)
    return Period(monday, monday.adding(days: 7))
  }

  /// A month.
  static func month(_ month: Int, of year: Int) -> Period? {
    let first = CivilDate(year: year, month: month, day: 1)
    return Period(first, first?.adding(months: 1))
  }

  /// Years from January 1.
  static func years(_ first: Int, count: Int = 1) -> Period? {
    Period(
      CivilDate(year: first, month: 1, day: 1), CivilDate(year: first + count, month: 1, day: 1))
  }

  /// The quarter of a year, 1 to 4.
  static func quarter(_ number: Int, of year: Int) -> Period? {
    guard (1...4).contains(number) else { return nil }
    let first = CivilDate(year: year, month: number * 3 - 2, day: 1)
    return Period(first, first?.adding(months: 3))
  }

  /// The half of a year, 1 or 2.
  static func half(_ number: Int, of year: Int) -> Period? {
    guard (1...2).contains(number) else { return nil }
    let first = CivilDate(year: year, month: number * 6 - 5, day: 1)
    return Period(first, first?.adding(months: 6))
  }

  /// The season that begins in a month (3, 6, 9 or 12) of a year.
  static func season(_ month: Int, of year: Int) -> Period? {
    let days = [3: 20, 6: 21, 9: 23, 12: 21]
    let next = month % 12 + 3
    return Period(
      CivilDate(year: year, month: month, day: days[month] ?? 21),
      CivilDate(year: month == 12 ? year + 1 : year, month: next, day: days[next] ?? 21))
  }

  /// The unit of the calendar in which a day lies, `offset` units on.
  static func containing(_ day: CivilDate, unit: TimeUnit, offset: Int) -> Period? {
    guard abs(offset) < 5_000 else { return nil }
    let first = CivilDate(year: day.year, month: day.month, day: 1)
    switch unit {
    case .day: return Period(day: day.adding(days: offset))
    case .week: return week(of: day.adding(days: offset * 7))
    case .fortnight:
      return Period(day.adding(days: offset * 14), day.adding(days: offset * 14 + 14))
    case .weekend:
      let saturday = day.adding(days: 6 - day.weekday + offset * 7)
      return Period(saturday, saturday.adding(days: 2))
    case .month:
      let start = first?.adding(months: offset)
      return Period(start, start?.adding(months: 1))
    case .quarter:
      let start = CivilDate(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1)?
        .adding(months: offset * 3)
      return Period(start, start?.adding(months: 3))
    case .season:
      let seasons = [3, 6, 9, 12].flatMap { month in
        (-1...1).compactMap { season(month, of: day.year + $0) }
      }.sorted { $0.start < $1.start }
      guard let index = seasons.firstIndex(where: { $0.start <= day && day < $0.end }),
        seasons.indices.contains(index + offset)
      else { return nil }
      return seasons[index + offset]
    case .year: return years(day.year + offset)
    case .decade: return years(day.year / 10 * 10 + offset * 10, count: 10)
    case .century: return years(day.year / 100 * 100 + offset * 100, count: 100)
    case .second, .minute, .hour, .workday: return nil
    }
  }
}
