/// A rule for the day of the year on which a holiday falls.
enum Holiday: Hashable, Sendable {
  /// The same day every year.
  case fixed(month: Int, day: Int)
  /// The `nth` weekday (1 is Monday) of a month; -1 is the last one.
  case nth(Int, weekday: Int, month: Int)
  /// `days` after the `nth` weekday of a month: the day after Thanksgiving.
  case afterNth(Int, weekday: Int, month: Int, days: Int)
  /// Days from Easter Sunday of the Western churches.
  case easter(offset: Int)

  /// The holiday's day in a year.
  func day(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .nth(let place, let weekday, let month):
      CivilDate.nth(place, weekday: weekday, month: month, year: year)
    case .afterNth(let place, let weekday, let month, let days):
      CivilDate.nth(place, weekday: weekday, month: month, year: year)?.adding(days: days)
    case .easter(let offset): Holiday.easter(of: year)?.adding(days: offset)
    }
  }

  /// Easter Sunday by the anonymous Gregorian computus.
  private static func easter(of year: Int) -> CivilDate? {
    let golden = year % 19
    let century = year / 100
    let skipped = century / 4
    let epact = (century - skipped - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + skipped) % 7
    let sum = moon - weekday
    let month = 3 + (sum + 40) / 44
    return CivilDate(year: year, month: month, day: sum + 28 - 31 * (month / 4))
  }
}

extension CivilDate {
  /// The `place`th weekday (1 is Monday) of a month, -1 the last, -2 the last but one; nil when the
  /// month has no such day.
  static func nth(_ place: Int, weekday: Int, month: Int, year: Int) -> CivilDate? {
    let length = days(inMonth: month, of: year)
    if place > 0, let first = CivilDate(year: year, month: month, day: 1) {
      let day = 1 + (weekday - first.weekday + 7) % 7 + (place - 1) * 7
      return CivilDate(year: year, month: month, day: day)
    }
    if place < 0, let last = CivilDate(year: year, month: month, day: length) {
      let day = length - (last.weekday - weekday + 7) % 7 + (place + 1) * 7
      return CivilDate(year: year, month: month, day: day)
    }
    return nil
  }
}
