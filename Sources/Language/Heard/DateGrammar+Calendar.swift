extension DateGrammar {
  /// A day with the name of its month: "March third nineteen fifty two", "el 3 de marzo del 52".
  func calendar(at start: Int) -> Match? {
    var index = start
    var weekday = 0
    if line.has(index, .article), line.lexeme(index + 1).weekday > 0 { index += 1 }
    if line.lexeme(index).weekday > 0, !isMonth(at: index, before: index + 1) {
      weekday = line.lexeme(index).weekday
      index += 1
      if line.isSign(index, ".") { index += 1 }
      if line.isSign(index, ",") { index += 1 }
      if line.isSign(index, "(") { index += 1 }
      if line.has(index, .of), context.isSpanish { index += 1 }
    } else if index > start {
      index = start
    }
    guard var match = dayMonth(at: index) ?? monthDay(at: index) ?? yearFirst(at: index) else {
      return nil
    }
    match.days = favoured(match.days, weekday: weekday)
    if weekday > 0, line.isSign(match.end, ")") { match.end += 1 }
    if line.isSign(match.end, "("), line.lexeme(match.end + 1).weekday > 0,
      line.isSign(match.end + 2, ")")
    {
      match.end += 3
    }
    return match
  }

  /// "last June 6", "el próximo 6 de enero", "el 6 de enero pasado": the one on that side of today.
  func directedDate(at start: Int) -> Match? {
    let index = line.skip(.article, at: start, most: 1)
    let lexeme = line.lexeme(index)
    var direction: Int?
    var match: Match?
    if lexeme.direction != nil, lexeme.weekday == 0, lexeme.month == 0 {
      direction = lexeme.direction
      match = calendar(at: index + 1) ?? numeric(at: index + 1)
    } else if context.isSpanish, var found = calendar(at: start), line.has(found.end, .trailing) {
      direction = line.lexeme(found.end).direction
      found.end += 1
      match = found
    }
    guard var match, let direction, case .yearly = match.pattern else { return nil }
    let today = context.today
    let days = match.days.filter {
      direction == 0 ? $0.year == today.year : direction > 0 ? $0 > today : $0 < today
    }
    guard !days.isEmpty else { return nil }
    match.days = days
    match.pattern = .fixed
    return match
  }

  /// A day that has just passed and has the weekday named comes before one ahead that has not.
  private func favoured(_ days: [CivilDate], weekday: Int) -> [CivilDate] {
    guard days.count == 2, weekday > 0, days[0].weekday != weekday, days[1].weekday == weekday,
      context.today.dayNumber - days[1].dayNumber < 60
    else { return days }
    return [days[1], days[0]]
  }

  /// Whether "mar" before a number is March rather than martes.
  private func isMonth(at index: Int, before next: Int) -> Bool {
    line.lexeme(index).month > 0 && dayNumber(at: next) != nil
      && line.lexeme(next + 1).month == 0
      && !(line.has(next + 1, .of) && line.lexeme(next + 2).month > 0)
  }

  /// "the third of March", "3 de marzo", "14april", "2/Oct".
  private func dayMonth(at start: Int) -> Match? {
    var index = skipArticle(start)
    if line.lexeme(index).direction == 1, line.lexeme(index).unit == nil, index == start,
      line.isDigits(index + 1) || line.lexeme(index + 1).ordinal > 0
    {
      index = skipArticle(index + 1)
    }
    guard let (day, end, isOrdinal) = dayNumber(at: index) else { return nil }
    var next = end
    // "one may ask" is no date.
    if !context.isSpanish, !isOrdinal, !line.isDigits(index), line.lexeme(next).month > 0,
      years.following(next + 1) == nil
    {
      return nil
    }
    if line.has(next, .of) {
      next = line.skip(.article, at: next + 1, most: 1)
    } else if line.isSign(next, "-") || line.isSign(next, "/") || line.isSign(next, ".")
      || line.isSign(next, ",")
    {
      next += 1
    }
    let month = line.lexeme(next).month
    guard month > 0 else { return ordinalMonth(day: day, at: next, joined: next > end, from: end) }
    next += 1
    if line.isSign(next, "."), !endsSentence(next) { next += 1 }
    return completed(month: month, day: day, end: next)
  }

  /// "diez del diez del setenta": the month by its number, with the year after it.
  private func ordinalMonth(day: Int, at index: Int, joined: Bool, from end: Int) -> Match? {
    guard context.isSpanish, joined, line.has(end, .of) else { return nil }
    let next = line.isWord(index, "mes") ? index + 1 : index
    guard let (month, after, _) = dayNumber(at: next), month <= 12, line.has(after, .of),
      let year = years.following(after)
    else { return nil }
    return Match(days: days(month: month, day: day, years: year.years).days, end: year.end)
  }

  /// Whether a point ends the sentence rather than a short form.
  private func endsSentence(_ index: Int) -> Bool {
    index + 1 >= line.count
  }

  /// "March 3rd", "March the third", "August-10", "marzo tres", "may two thousand four the tenth".
  private func monthDay(at start: Int) -> Match? {
    var index = line.skip(.article, at: start, most: 1)
    if line.lexeme(index).direction == 1, line.lexeme(index + 1).month > 0 { index += 1 }
    let month = line.lexeme(index).month
    guard month > 0, line.lexeme(index).weekday == 0 || isMonth(at: index, before: index + 1) else {
      return nil
    }
    index += 1
    if line.isSign(index, ".") || line.isSign(index, "-") || line.isSign(index, "/")
      || line.isSign(index, ",")
    {
      index += 1
    }
    if line.isSign(index, "-") { index += 1 }
    let dayStart = skipArticle(index)
    // "May two thousand four the tenth", "March 2015 the 3rd".
    if let year = years.full(at: line.has(index, .of) ? index + 1 : index),
      line.has(line.skipComma(year.end), .article),
      let (day, end, _) = dayNumber(at: skipArticle(line.skipComma(year.end)))
    {
      return Match(days: days(month: month, day: day, years: year.years).days, end: end)
    }
    guard let (day, end, _) = dayNumber(at: dayStart) else { return nil }
    // "May 10:30" and "March 2 pm" name no day.
    if line.isSign(end, ":"), line.isGlued(end) { return nil }
    // "May 2015" is a month with its year: `dayNumber` takes two digits at most.
    return completed(month: month, day: day, end: end)
  }

  /// "2020/Sep/23", "nineteen fifty two march third", "1952, tres de marzo".
  private func yearFirst(at start: Int) -> Match? {
    guard let year = years.full(at: start) else { return nil }
    var index = year.end
    if line.isSign(index, "/") || line.isSign(index, "-") || line.isSign(index, ",")
      || line.isSign(index, ".")
    {
      index += 1
    }
    if line.isWord(index, "on") || (line.isWord(index, "el")) { index += 1 }
    let match = partial(at: index)
    guard let (month, day, end) = match else { return nil }
    return Match(days: days(month: month, day: day, years: year.years).days, end: end)
  }

  private func partial(at start: Int) -> (Int, Int, Int)? {
    let index = line.skip(.article, at: start, most: 1)
    if line.lexeme(index).month > 0 {
      var next = index + 1
      if line.isSign(next, "/") || line.isSign(next, "-") || line.isSign(next, ".") { next += 1 }
      guard let (day, end, _) = dayNumber(at: skipArticle(next)) else { return nil }
      return (line.lexeme(index).month, day, end)
    }
    guard let (day, end, _) = dayNumber(at: index) else { return nil }
    let next = line.has(end, .of) ? end + 1 : end
    guard line.lexeme(next).month > 0 else { return nil }
    return (line.lexeme(next).month, day, next + 1)
  }

  /// Adds the year, or the holiday-like two readings when there is none.
  private func completed(month: Int, day: Int, end: Int) -> Match? {
    if let year = years.relative(end) ?? years.following(end) {
      let found = days(month: month, day: day, years: year.years)
      return found.days.isEmpty
        ? nil : Match(days: found.days, end: year.end, confidence: 0.95)
    }
    if let year = yearAfterClock(end) {
      return Match(days: days(month: month, day: day, years: year.years).days, end: end)
    }
    let found = days(month: month, day: day, years: nil)
    return found.days.isEmpty
      ? nil : Match(days: found.days, end: end, pattern: found.pattern, confidence: 0.85)
  }

  /// The year in "Oct 26 15:50:06 2016".
  private func yearAfterClock(_ start: Int) -> YearGrammar.Match? {
    guard line.isDigits(start), line.isSign(start + 1, ":"), line.isDigits(start + 2) else {
      return nil
    }
    var index = start + 3
    if line.isSign(index, ":"), line.isDigits(index + 1) { index += 2 }
    return line.isDigits(index) ? years.full(at: index) : nil
  }

  // MARK: Digits

  /// "3/4/1952", "1952-03-04", "03041952", "4.22" after "in".
  func numeric(at start: Int) -> Match? {
    var start = start
    if line.has(start, .article), line.lexeme(start + 1).weekday > 0 || line.isDigits(start + 1) {
      start += 1
    }
    if line.lexeme(start).weekday > 0
      || (line.lexeme(start).direction == 1 && start + 1 < line.count)
    {
      start = line.lexeme(start + 1).weekday > 0 ? start + 2 : start + 1
      if line.isSign(start, ",") || line.isSign(start, "(") { start += 1 }
      if line.isWord(start, "el") { start += 1 }
    }
    // The second half of "10/1-11/2" starts after a dash.
    let isRangeEnd = line.isSign(start - 1, "-") && line.isSign(start - 3, "/")
    guard line.isDigits(start), !line.has(start - 1, .label), !line.has(start - 2, .label),
      isRangeEnd || !(line.isGlued(start) && isPartOfMore(start - 1))
    else { return nil }
    let first = line[start].token
    if first.digitCount == 8 || first.digitCount == 6 { return compact(at: start) }
    if let spaced = spacedDigits(at: start) { return spaced }
    guard let (sign, second) = separator(at: start + 1), line.isDigits(second) else { return nil }
    let middle = line[second].token
    if first.digitCount == 4, (1...2).contains(middle.digitCount),
      let (other, third) = separator(at: second + 1), other == sign, line.isDigits(third),
      (1...2).contains(line[third].token.digitCount)
    {
      let last = line[third].token.number
      if let day = CivilDate(year: first.number, month: middle.number, day: last) {
        return Match(days: [day], end: third + 1, confidence: 0.97)
      }
      return CivilDate(year: first.number, month: last, day: middle.number)
        .map { Match(days: [$0], end: third + 1, confidence: 0.6) }
    }
    guard (1...2).contains(first.digitCount), (1...2).contains(middle.digitCount) else {
      return nil
    }
    if let (other, third) = separator(at: second + 1), other == sign, line.isDigits(third),
      [2, 4].contains(line[third].token.digitCount),
      !isPartOfMore(third + 1)
        || (line.isSign(third + 1, "-")
          && line[third].token.digitCount == 4)
    {
      let token = line[third].token
      let years =
        token.digitCount == 4 ? [token.number] : context.years(fromTwoDigits: token.number)
      return ordered(first.number, middle.number, years: years, end: third + 1)
    }
    // "08/12,15".
    if sign == "/", line.isSign(second + 1, ","), line.isGlued(second + 1),
      line.isGlued(second + 2), [2, 4].contains(line[second + 2].token.digitCount)
    {
      let year = line[second + 2].token
      let years =
        year.digitCount == 4 ? [year.number] : context.years(fromTwoDigits: year.number)
      return ordered(first.number, middle.number, years: years, end: second + 3)
    }
    let isRange = sign == "/" && line.isSign(second + 1, "-")
    guard !isPartOfMore(second + 1) || isRange, !isClock(second + 1) else { return nil }
    if sign == "." {
      // "I go back in 4.22" names a day, "I am at 10.1" does not.
      guard
        line.isWord(start - 1, "in") || line.isWord(start - 1, "on")
          || line.isWord(start - 1, "el") || line.lexeme(start - 1).weekday > 0,
        !line.has(second + 1, [.am, .pm])
      else { return nil }
    }
    if sign == "-", line.has(second + 1, .of), line.lexeme(second + 2).month > 0 { return nil }
    // "3/4 of a tank" is a part.
    if sign == "/", line.has(second + 1, .of), years.following(second + 1) == nil,
      years.relative(second + 1) == nil
    {
      return nil
    }
    if line.lexeme(second + 1).month > 0 || line.lexeme(second + 1).unit != nil { return nil }
    // "8/1, 2012" and "5/7 2020" carry their year.
    let next = line.skipComma(second + 1)
    if line.isDigits(next), let year = years.full(at: next), !line.isSign(year.end, ":") {
      return ordered(first.number, middle.number, years: year.years, end: year.end)
    }
    return ordered(first.number, middle.number, years: nil, end: second + 1)
  }

  /// Whether a sign joins digits to more of them: "30/4.85", "8/1.5".
  private func isPartOfMore(_ index: Int) -> Bool {
    let sign = line[index].token.sign
    if line[index].token.shape == .word { return line.isGlued(index) && !line.isWord(index, "t") }
    if sign == "." || sign == "/" || sign == "-" || sign == "," {
      return line.isDigits(index - 1) && line.isDigits(index + 1) && line.isGlued(index + 1)
        && line.isGlued(index) && !isClock(index + 2)
    }
    return sign == "%" || sign == "$"
  }

  private func isClock(_ index: Int) -> Bool {
    line.isSign(index, ":") && line.isGlued(index) && line.isDigits(index + 1)
  }

  /// "/", "-" or "." between numbers; points may have spaces around them.
  private func separator(at index: Int) -> (Unicode.Scalar, Int)? {
    let sign = line[index].token.sign
    guard sign == "/" || sign == "-" || sign == "." else { return nil }
    // "2 - 15" by itself.
    let isLone = sign != "." && line.count == 3
    guard sign == "." || isLone || (line.isGlued(index) && line.isGlued(index + 1)) else {
      return nil
    }
    return (sign, index + 1)
  }

  /// "03041952" and "030452", as telephone keys send them; "20120810" too.
  private func compact(at index: Int) -> Match? {
    let token = line[index].token
    guard !isPartOfMore(index + 1), line.count <= 6 || line.has(index - 1, .on) else { return nil }
    let digits = token.number
    if token.digitCount == 8 {
      var found = ordered(
        digits / 1_000_000, digits / 10_000 % 100, years: [digits % 10_000], end: index + 1)
      if !context.isYear(digits % 10_000) { found = nil }
      if let found { return found }
      guard context.isYear(digits / 10_000),
        let day = CivilDate(
          year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      else { return nil }
      return Match(days: [day], end: index + 1)
    }
    return ordered(
      digits / 10_000, digits / 100 % 100, years: context.years(fromTwoDigits: digits % 100),
      end: index + 1)
  }

  /// "12 31 1999": three numbers with spaces.
  private func spacedDigits(at start: Int) -> Match? {
    if line[start].token.digitCount == 4, line[start + 1].token.digitCount == 2,
      line[start + 2].token.digitCount == 2, !isClock(start + 3),
      let day = CivilDate(
        year: line[start].token.number, month: line[start + 1].token.number,
        day: line[start + 2].token.number)
    {
      return Match(days: [day], end: start + 3)
    }
    guard line.isDigits(start + 1), line.isDigits(start + 2), !line.isDigits(start + 3),
      line[start].token.digitCount <= 2, line[start + 1].token.digitCount <= 2,
      line[start + 2].token.digitCount == 4, line.count == 3 || start > 0,
      context.isYear(line[start + 2].token.number), !isClock(start + 3)
    else { return nil }
    return ordered(
      line[start].token.number, line[start + 1].token.number,
      years: [line[start + 2].token.number], end: start + 3)
  }

  /// Day and month in the language's order, then the other way round.
  ///
  /// Spanish in the United States meets both orders, so both readings are given.
  func ordered(_ first: Int, _ second: Int, years: [Int]?, end: Int) -> Match? {
    let dayFirst = days(month: second, day: first, years: years)
    let monthFirst = days(month: first, day: second, years: years)
    var found = context.isSpanish ? dayFirst : monthFirst
    let other = context.isSpanish ? monthFirst : dayFirst
    if found.days.isEmpty {
      found = other
    } else if context.isSpanish {
      found.days += other.days
    }
    guard !found.days.isEmpty else { return nil }
    return Match(
      days: found.days, end: end, pattern: found.pattern,
      confidence: found.days.count > 1 ? 0.6 : 0.9)
  }
}
