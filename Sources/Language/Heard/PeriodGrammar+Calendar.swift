extension PeriodGrammar {
  /// Months that are other words as well.
  private static let shortMonths: Set = ["may", "march", "mar", "set", "ago"]

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
    // "el 1 de junio" is a day.
    if line.has(index - 1, .of), dates.dayNumber(at: index - 2) != nil { return nil }
    if context.isSpanish, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction, direction != 0
    {
      return directedMonth(direction, at: index).map {
        Match(periods: $0.periods, end: index + 2)
      }
    }
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
    if line.isWord(index, in: PeriodGrammar.shortMonths) {
      guard
        index > start || line.count <= 2
          || line.has(
            start - 1,
            [
              .from, .between, .to, .since,
              .beginning, .ending, .middle, .and,
            ])
          || line.has(index + 1, [.to])
          || line.has(start - 2, [.beginning, .ending, .middle])
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
      line[index + 2].token.digitCount <= 2, (1...12).contains(line[index + 2].token.number),
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
    var index = line.skip([.on, .within, .during, .article, .of, .all], at: start, most: 4)
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
      if line.lexeme(year.end).unit != nil || line.lexeme(year.end).currency != nil { return nil }
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
    if line[index].token.digitCount == 2, line.has(index + 1, .quarterLetter),
      line.isGlued(index + 1) || (line.isDigits(index + 2) && line.isGlued(index + 2))
    {
      given = context.years(fromTwoDigits: line[index].token.number)
      index += 1
    } else if let (year, end) = relativeYear(at: index) {
      // "this year the third quarter".
      given = [year]
      index = line.skip(.article, at: line.skipComma(end), most: 1)
    } else if line.isDigits(index), let year = years.full(at: index) {
      given = year.years
      index = year.end
      if line.isSign(index, "-") { index += 1 }
      index = line.skip(.article, at: index, most: 1)
    }
    let isHalf: Bool
    var number: Int
    var end: Int
    if line.isDigits(index), line[index].token.digitCount == 1, line.isGlued(index + 1),
      line.has(index + 1, [.quarterLetter, .halfLetter]),
      line[index + 1].token.folded.utf8.count == 1
    {
      // "1H 2025", "3Q".
      isHalf = !line.has(index + 1, .quarterLetter)
      number = line[index].token.number
      end = index + 2
    } else if line.has(index, [.quarterLetter, .halfLetter]), line.isDigits(index + 1),
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
    if context.isSpanish, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction, direction != 0
    {
      return directedMonth(direction, at: index).map {
        Match(periods: $0.periods, end: index + 2)
      }
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
    guard let value = line.lexeme(index).decade else { return nil }
    if context.isSpanish, !hasWord {
      // "en los ochenta", but not "los ochenta pacientes".
      guard line.isWord(index - 1, "los"), line.lexeme(index).decade ?? 0 > 10 else { return nil }
      let next = index + 1
      guard next >= line.count || line.has(next, .phraseEnd) || line[next].token.shape == .sign
      else { return nil }
    }
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
    // "siglo XX", "siglo 21", "siglo veinte".
    guard line.lexeme(index).unit == .century else { return nil }
    let number: Int?
    var end = index + 2
    if line.isDigits(index + 1) {
      number = line[index + 1].token.number
    } else if let roman = RomanNumeral.value(of: line[index + 1].token.folded) {
      number = roman
    } else {
      let match = context.cardinals.group(at: index + 1)
      number = match?.value
      end = match?.end ?? end
    }
    guard let number, (1...30).contains(number) else { return nil }
    return Period.years(number * 100 - 100, count: 100).map { Match(periods: [$0], end: end) }
  }
}
