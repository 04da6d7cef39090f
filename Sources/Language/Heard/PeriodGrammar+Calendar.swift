extension PeriodGrammar {
  /// Months with or without their year: "March 2024", "in January", "2015 May".
  func month(at start: Int) -> Match? {
    let index = line.skip([.on, .during, .within, .article, .of], at: start, most: 2)
    if let year = years.full(at: index), line.isDigits(index) {
      var next = year.end
      if line.isSign(next, "-") || line.isSign(next, "/") { next += 1 }
      let month = line.lexeme(next).month
      if month > 0, dates.dayNumber(at: next + 1) == nil {
        return Match(periods: year.years.compactMap { Period.month(month, of: $0) }, end: next + 1)
      }
    }
    let month = line.lexeme(index).month
    guard month > 0 else { return numericMonth(at: index) }
    var next = index + 1
    if line.isSign(next, "."), next + 1 < line.count { next += 1 }
    if line.has(next, .trailing), !context.isSpanish {
      let year = context.today.year
      let all = (year...year + 2).compactMap { Period.month(month, of: $0) }
      let ahead = all.filter { $0.start > context.today }
      return ahead.count > 1 ? Match(periods: [ahead[1]], end: next + 1) : nil
    }
    if let year = yearAfter(next) {
      return Match(periods: year.years.compactMap { Period.month(month, of: $0) }, end: year.end)
    }
    if let (whole, end) = relativeYear(at: next) {
      return Match(periods: [Period.month(month, of: whole)].compactMap { $0 }, end: end)
    }
    // "May I", "march on": short words need something that makes them months.
    let word = line[index].token.folded
    if ["may", "march", "mar", "set", "sat", "sun", "second", "dom", "ago"].contains(word) {
      guard
        index > start || line.count <= 2
          || line.has(
            start - 1,
            [
              .from, .between, .to, .since,
              .beginning, .ending, .middle,
            ])
          || line.has(index + 1, [.to])
      else { return nil }
    }
    if line.isDigits(next), dates.dayNumber(at: next) != nil, !line.isSign(next + 1, ":") {
      return nil
    }
    let end = line.isSign(next - 1, ".") && next > index + 1 ? next : index + 1
    return Match(
      periods: yearly { Period.month(month, of: $0) }, end: end, month: month)
  }

  /// "09/2012", "9-2012".
  private func numericMonth(at index: Int) -> Match? {
    // "2014-10", "2014/10".
    if line.isDigits(index), let year = years.full(at: index), !line.isGlued(index),
      line.isSign(index + 1, "-") || line.isSign(index + 1, "/"), line.isGlued(index + 2),
      line[index + 2].token.digitCount == 2, (1...12).contains(line[index + 2].token.number),
      !line.isGlued(index + 3)
    {
      let month = line[index + 2].token.number
      return Match(periods: year.years.compactMap { Period.month(month, of: $0) }, end: index + 3)
    }
    guard line.isDigits(index), line[index].token.digitCount <= 2,
      !line.isGlued(index)
        || line[index - 1].token.shape == .sign && line[index - 1].token.sign == "(",
      (1...12).contains(line[index].token.number),
      line.isSign(index + 1, "/") || line.isSign(index + 1, "-"), line.isGlued(index + 1),
      line.isGlued(index + 2), let year = years.full(at: index + 2), line.isDigits(index + 2)
    else { return nil }
    let month = line[index].token.number
    return Match(periods: year.years.compactMap { Period.month(month, of: $0) }, end: year.end)
  }

  /// The year after a month: "2024", ", 2024", "of 2024", "de mil novecientos noventa", "'99".
  private func yearAfter(_ start: Int) -> YearGrammar.Match? {
    var index = start
    if line.isSign(index, "-") || line.isSign(index, "/") { index += 1 }
    let next = dates.afterOf(index)
    if let year = years.full(at: next) { return year }
    // "August 99": no day of the month.
    if line.isDigits(next), line[next].token.digitCount == 2, line[next].token.number > 31 {
      return years.short(at: next)
    }
    guard line.isSign(next, "'") || next > index else { return nil }
    guard line.isDigits(next) || line.isSign(next, "'") else { return nil }
    return years.short(at: next)
  }

  /// "of next year", "del año pasado", "this year".
  func relativeYear(at start: Int) -> (Int, Int)? {
    var index = line.skip(.of, at: start, most: 1)
    index = line.skip(.article, at: index, most: 1)
    if let direction = line.lexeme(index).direction, line.lexeme(index + 1).unit == .year {
      return (context.today.year + direction, index + 2)
    }
    if line.lexeme(index).unit == .year, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction
    {
      return (context.today.year + direction, index + 2)
    }
    if index > start, line.lexeme(index).unit == .year,
      line.has(index - 1, .article)
        || line.isWord(index - 1, "del")
    {
      return (context.today.year, index + 1)
    }
    return nil
  }

  /// "2024", "in twenty twenty four", "the year of 2008", "year two hundred", "año 2008".
  func year(at start: Int) -> Match? {
    var index = line.skip([.on, .within, .during, .article, .of], at: start, most: 3)
    let hasWord = line.has(index, .yearWord)
    if hasWord { index = line.skip(.of, at: index + 1, most: 1) }
    if hasWord, let number = context.cardinals.number(at: index),
      (1...2_999).contains(number.value),
      years.full(at: index) == nil
    {
      return Period.years(number.value).map { Match(periods: [$0], end: number.end) }
    }
    guard let year = years.full(at: index), let number = year.years.first else { return nil }
    let hasLead =
      index > start || hasWord || line.has(start - 1, [.from, .to, .between, .since, .and])
    if line.isDigits(index) {
      let sign = line[year.end].token.sign
      if line.isGlued(index), line[index - 1].token.sign != "(", line[index - 1].token.sign != "-" {
        return nil
      }
      if (sign == "-" || sign == "/" || sign == ".") && line.isDigits(year.end + 1)
        && line.isGlued(year.end + 1) && line[year.end + 1].token.digitCount != 4
      {
        return nil
      }
      guard hasLead || line.count <= 2 || (1_900...2_199).contains(number) else { return nil }
      if line.lexeme(year.end).unit != nil || !line.lexeme(year.end).currency.isEmpty { return nil }
    } else {
      guard hasLead || year.end == line.count && index == 0 else { return nil }
    }
    if line.isWord(year.end, "s"), line.isGlued(year.end) { return nil }
    return Period.years(number).map { Match(periods: [$0], end: year.end, isWeak: !hasLead) }
  }

  /// "Q2", "2016 Q3", "third quarter of 2015", "1º trimestre-2019", "H1 2016".
  func quarter(at start: Int) -> Match? {
    var index = line.skip([.on, .article, .within, .during], at: start, most: 2)
    var given: [Int]?
    if line.isDigits(index), let year = years.full(at: index) {
      given = year.years
      index = year.end
      if line.isSign(index, "-") { index += 1 }
      index = line.skip(.article, at: index, most: 1)
    }
    let isHalf: Bool
    var number: Int
    var end: Int
    if line.has(index, [.quarterLetter, .halfLetter]), line.isDigits(index + 1),
      line.isGlued(index + 1) == (line[index].token.folded.utf8.count == 1)
    {
      isHalf = line.has(index, .halfLetter) && !line.has(index, .quarterLetter)
      number = line[index + 1].token.number
      end = index + 2
    } else if let (place, next) = dates.placeNumber(at: index), line.lexeme(next).unit == .quarter {
      isHalf = false
      number = place < 0 ? 5 + place : place
      end = next + 1
    } else if let (place, next) = dates.placeNumber(at: index), line.has(next, .halfLetter),
      line[next].token.folded.utf8.count > 1, given != nil || line.has(next + 1, .of)
    {
      isHalf = true
      number = place < 0 ? 3 + place : place
      end = next + 1
    } else {
      return nil
    }
    if given == nil {
      var next = end
      if line.isSign(next, "-") { next += 1 }
      if let year = years.full(at: dates.afterOf(next)) {
        given = year.years
        end = year.end
      } else if let (year, after) = relativeYear(at: end) {
        given = [year]
        end = after
      } else if isHalf, line[end - 1].token.shape == .word {
        return nil
      } else if line.lexeme(index).ordinal != 0 || line.has(index, .finalPlace) {
        // "last quarter" is the one before this.
        guard number > 0, !line.has(index, .finalPlace) else { return nil }
      }
    }
    number = max(0, number)
    let make: (Int) -> Period? = {
      isHalf ? Period.half(number, of: $0) : Period.quarter(number, of: $0)
    }
    let periods = given.map { $0.compactMap(make) } ?? yearly(make)
    return periods.isEmpty ? nil : Match(periods: periods, end: end)
  }

  /// "summer 2015", "el verano de 2019", "in winter".
  func season(at start: Int) -> Match? {
    let index = line.skip([.on, .article, .within, .during], at: start, most: 2)
    let season = line.lexeme(index).season
    guard season > 0 else { return nil }
    if let year = years.full(at: dates.afterOf(index + 1)) {
      return Match(periods: year.years.compactMap { Period.season(season, of: $0) }, end: year.end)
    }
    guard index > start || line.count <= 2 else { return nil }
    return Match(periods: yearly { Period.season(season, of: $0) }, end: index + 1)
  }

  /// "the nineties", "1990s", "the nineteen seventies", "los años 90", "década de 1990".
  func decade(at start: Int) -> Match? {
    var index = line.skip([.on, .within, .article, .of], at: start, most: 2)
    var hasWord = false
    while line.has(index, .decadeWord) || line.lexeme(index).unit == .decade, index < start + 5 {
      hasWord = true
      index = line.skip([.of, .article], at: index + 1, most: 2)
    }
    if line.isSign(index, "'"), line.isDigits(index + 1) { index += 1 }
    if line.isDigits(index) {
      let token = line[index].token
      let isPlural =
        line.isWord(index + 1, "s")
        || line.isSign(index + 1, "'")
          && line.isWord(index + 2, "s")
      let isSpanish = context.isSpanish && (hasWord || line.isWord(index - 1, "los"))
      guard isPlural || isSpanish, token.number % 10 == 0 else { return nil }
      let end = isPlural ? (line.isWord(index + 1, "s") ? index + 2 : index + 3) : index + 1
      if token.digitCount == 4, context.isYear(token.number) {
        return Period.years(token.number, count: 10).map { Match(periods: [$0], end: end) }
      }
      guard token.digitCount == 2 else { return nil }
      return decade(token.number, end: end)
    }
    // "mil novecientos setenta" after "los años".
    if hasWord || (context.isSpanish && line.isWord(index - 1, "los")),
      let year = years.full(at: index), let number = year.years.first, number % 10 == 0
    {
      return Period.years(number, count: 10).map { Match(periods: [$0], end: year.end) }
    }
    // "nineteen seventies", "twenty tens", "two thousand and tens".
    if !context.isSpanish {
      if let century = context.cardinals.group(at: index), (10...29).contains(century.value) {
        let next = line.isSign(century.end, "-") ? century.end + 1 : century.end
        if let decade = line.lexeme(next).decade {
          return Period.years(century.value * 100 + decade, count: 10)
            .map { Match(periods: [$0], end: next + 1) }
        }
      }
      if let number = context.cardinals.number(at: index), number.value == 2_000 {
        let next = line.has(number.end, .and) ? number.end + 1 : number.end
        if let decade = line.lexeme(next).decade {
          return Period.years(2_000 + decade, count: 10)
            .map { Match(periods: [$0], end: next + 1) }
        }
      }
    }
    guard let value = line.lexeme(index).decade, !context.isSpanish || hasWord else { return nil }
    guard value != 10 || index > start else { return nil }
    return decade(value, end: index + 1)
  }

  /// The decade of this century that has begun, else of the last.
  private func decade(_ value: Int, end: Int) -> Match? {
    let century = context.today.year / 100 * 100
    let first = century + value <= context.today.year ? century + value : century - 100 + value
    return Period.years(first, count: 10).map { Match(periods: [$0], end: end) }
  }

  /// "15th century", "siglo 15": R counts 1400 to 1499.
  func century(at start: Int) -> Match? {
    let index = line.skip([.on, .within, .article], at: start, most: 2)
    if let (place, next) = dates.placeNumber(at: index), (1...30).contains(place),
      line.lexeme(next).unit == .century, let period = Period.years(place * 100 - 100, count: 100)
    {
      return Match(periods: [period], end: next + 1)
    }
    return nil
  }

  // MARK: Weeks

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

  /// "the week of March 3", "la semana a partir del 4 de febrero".
  func weekOf(at start: Int) -> Match? {
    let index = line.skip([.article, .on], at: start, most: 2)
    if line.isWord(index, "w"), line.isSign(index + 1, "/"), line.isWord(index + 2, "c"),
      let day = dates.date(at: index + 3)
    {
      return Match(periods: day.days.compactMap { Period.week(of: $0) }, end: day.end)
    }
    guard line.lexeme(index).unit == .week || line.lexeme(index).unit == .weekend,
      line.has(index + 1, [.of, .from, .after])
    else { return nil }
    let next = line.skip([.of, .from, .after, .article], at: index + 1, most: 2)
    guard let day = dates.date(at: next) ?? dates.date(at: index + 2) else { return nil }
    let isWeekend = line.lexeme(index).unit == .weekend
    let periods = day.days.compactMap {
      Period.containing($0, unit: isWeekend ? .weekend : .week, offset: 0)
    }
    return Match(periods: periods, end: day.end)
  }

  /// "first ten days of last year", "los primeros 10 días de abril".
  func edge(at start: Int) -> Match? {
    let index = line.skip([.on, .within, .article], at: start, most: 2)
    let isFirst = line.lexeme(index).ordinal == 1
    guard isFirst || line.has(index, .finalPlace), let span = dates.spans.span(at: index + 1),
      !span.span.hasClock, line.has(span.end, .of) || line.isWord(span.end, "in"),
      !line.has(index + 1, .indefinite),
      let whole = simple(at: span.end + 1) ?? unit(at: span.end + 1)
    else { return nil }
    let periods = whole.periods.compactMap {
      isFirst
        ? Period($0.start, span.span.day(from: $0.start, sign: 1))
        : Period(span.span.day(from: $0.end, sign: -1), $0.end)
    }
    return periods.isEmpty ? nil : Match(periods: periods, end: whole.end)
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
    guard let whole = simple(at: base) ?? self.unit(at: base) else { return nil }
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
