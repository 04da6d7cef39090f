extension PeriodGrammar {
  /// "week 10", "semana 3 de 2019", "W10".
  func weekNumber(at start: Int) -> Match? {
    let index = line.skip(.article, at: start, most: 1)
    guard line.lexeme(index).unit == .week, line.isDigits(index + 1),
      (1...53).contains(line[index + 1].token.number)
    else { return nil }
    let number = line[index + 1].token.number
    var end = index + 2
    var years = [context.today.year]
    if let year = self.years.full(at: dates.afterOf(end)) {
      years = year.years
      end = year.end
    }
    return Match(periods: years.compactMap { week(number, of: $0) }, end: end)
  }

  /// The week of a year as ISO 8601 counts: the first has the year's first Thursday.
  func week(_ number: Int, of year: Int) -> Period? {
    let make: (Int) -> CivilDate? = { CivilDate(year: year, month: $0, day: $0 == 1 ? 4 : 28) }
    guard number != 0, let anchor = make(number > 0 ? 1 : 12) else { return nil }
    let offset = number > 0 ? (number - 1) * 7 : (number + 1) * 7
    return Period.week(of: anchor.adding(days: offset))
  }

  /// The week of a month: the first has the month's first Thursday, the last its last.
  func week(_ number: Int, ofMonth month: Int, _ year: Int) -> Period? {
    guard abs(number) <= 5,
      let thursday = CivilDate.nth(number, weekday: 4, month: month, year: year)
    else { return nil }
    return Period.week(of: thursday)
  }

  /// "memorial day weekend", "labor day 2021 weekend": from Saturday, with the holiday itself.
  func holidayWeekend(at start: Int) -> Match? {
    guard let holiday = line.lexeme(start).holiday else { return nil }
    var days = context.yearly(holiday.day)
    var index = start + 1
    if let year = years.full(at: index) {
      days = year.years.compactMap(holiday.day)
      index = year.end
    }
    guard line.lexeme(index).unit == .weekend else { return nil }
    let periods = days.compactMap { day -> Period? in
      // Saturday and Sunday next to the holiday: before a Monday, after a Friday.
      let ahead = day.weekday <= 2 ? -day.weekday - 1 : 6 - day.weekday
      let saturday = day.adding(days: ahead)
      return Period(min(day, saturday), max(day.adding(days: 1), saturday.adding(days: 2)))
    }
    return Match(periods: periods, end: index + 1)
  }

  /// "the week of March 3", "la semana a partir del 4 de febrero".
  func weekOf(at start: Int) -> Match? {
    let index = line.skip([.article, .on], at: start, most: 2)
    if line.isWord(index, "w"), line.isSign(index + 1, "/"), line.isWord(index + 2, "c"),
      let day = dates.date(at: index + 3)
    {
      return Match(periods: day.days.compactMap { Period.week(of: $0) }, end: day.end)
    }
    guard line.lexeme(index).unit == .week || line.lexeme(index).unit == .weekend,
      line.has(index + 1, [.of, .from, .after, .before, .beginning])
    else { return nil }
    // "the week after Christmas" is the next one, "la semana a partir del 4" starts there.
    var offset = line.has(index + 1, .before) ? -1 : 0
    if line.isWord(index + 1, in: PeriodGrammar.laterWords) { offset = 1 }
    let next = line.skip(
      [.of, .from, .after, .before, .beginning, .article], at: index + 1, most: 2)
    guard let day = dates.date(at: next) ?? dates.date(at: index + 2) ?? ofMonth(at: next) else {
      return nil
    }
    let isWeekend = line.lexeme(index).unit == .weekend
    let periods = day.days.compactMap {
      Period.containing($0, unit: isWeekend ? .weekend : .week, offset: offset)
    }
    return Match(periods: periods, end: day.end)
  }

  private static let laterWords: Set = ["after", "following", "despues", "tras", "luego"]

  /// "first ten days of last year", "los primeros 10 días de abril".
  func edge(at start: Int) -> Match? {
    let index = line.skip([.on, .within, .article], at: start, most: 2)
    let isFirst = line.lexeme(index).ordinal == 1
    guard isFirst || line.has(index, .finalPlace), let span = dates.spans.span(at: index + 1),
      !span.span.hasClock, line.has(span.end, .of) || line.isWord(span.end, "in"),
      !line.has(index + 1, .indefinite),
      let whole = simple(at: span.end) ?? simple(at: span.end + 1) ?? unit(at: span.end + 1)
    else { return nil }
    let periods = whole.periods.compactMap {
      isFirst
        ? Period($0.start, span.span.day(from: $0.start, sign: 1))
        : Period(span.span.day(from: $0.end, sign: -1), $0.end)
    }
    return periods.isEmpty ? nil : Match(periods: periods, end: whole.end)
  }

  /// "the first half of June", "la segunda quincena de mayo", "the second half of last month".
  ///
  /// The first half of a month is its first 15 days, as a quincena is.
  func half(at start: Int) -> Match? {
    let index = line.skip([.on, .within, .during, .article], at: start, most: 2)
    guard let (place, next) = dates.placeNumber(at: index), [1, 2, -1].contains(place),
      line.has(next, .halfLetter) && line[next].token.folded.utf8.count > 1
        || context.isSpanish && line.lexeme(next).unit == .fortnight
    else { return nil }
    let base = dates.afterOf(next + 1)
    guard base > next + 1 || line.isWord(next + 1, "del"),
      let whole = simple(at: next + 1) ?? simple(at: base) ?? unit(at: base)
    else { return nil }
    let periods = whole.periods.compactMap { period -> Period? in
      guard (28...31).contains(period.end.dayNumber - period.start.dayNumber) else { return nil }
      let middle = period.start.adding(days: 15)
      return place == 1 ? Period(period.start, middle) : Period(middle, period.end)
    }
    return periods.isEmpty ? nil : Match(periods: periods, end: whole.end)
  }

  /// The day alone in "la semana del 20".
  private func ofMonth(at index: Int) -> DateGrammar.Match? {
    guard let (day, end, _) = dates.dayNumber(at: index) else { return nil }
    let days = context.monthly { CivilDate(year: $0, month: $1, day: day) }
    return DateGrammar.Match(days: days, end: end)
  }

  /// "the first week of April", "last week of 2019", "the 9th month of next year".
  func placed(at start: Int) -> Match? {
    let index = line.skip([.on, .within, .article], at: start, most: 2)
    guard let (place, next) = dates.placeNumber(at: index), place != 0,
      let unit = line.lexeme(next).unit,
      unit == .week || unit == .month || unit == .weekend
        || unit == .day,
      line.has(next + 1, [.of, .within, .on]) || line.isWord(next + 1, "in")
    else { return nil }
    let base = line.skip([.of, .within, .on], at: next + 1, most: 1)
    if unit == .day { return nil }
    if unit == .month {
      let year = years.full(at: dates.afterOf(next + 1)).flatMap { match in
        match.years.first.map { ($0, match.end) }
      }
      guard let (number, end) = year ?? relativeYear(at: next + 1) else { return nil }
      let month = place < 0 ? 13 + place : place
      guard (1...12).contains(month) else { return nil }
      return Period.month(month, of: number).map { Match(periods: [$0], end: end) }
    }
    // With its "of": "may" alone need not be the month.
    guard let whole = simple(at: next + 1) ?? simple(at: base) ?? self.unit(at: base) else {
      return nil
    }
    let periods = whole.periods.compactMap { period -> Period? in
      let length = period.end.dayNumber - period.start.dayNumber
      if unit == .weekend {
        guard length <= 31,
          let saturday = CivilDate.nth(
            place, weekday: 6, month: period.start.month, year: period.start.year)
        else { return nil }
        return Period(saturday, saturday.adding(days: 2))
      }
      return length > 300
        ? week(place, of: period.start.year)
        : length <= 31 ? week(place, ofMonth: period.start.month, period.start.year) : nil
    }
    return periods.isEmpty ? nil : Match(periods: periods, end: whole.end)
  }
}
