/// Reads years: "1952", "'52", "nineteen fifty two", "two thousand and four", "del cincuenta y dos".
struct YearGrammar {
  let context: TemporalContext
  private var line: Line { context.line }

  /// The years that the words can mean, likeliest first, and the place after them.
  struct Match {
    var years: [Int]
    var end: Int
  }

  /// A year with all its digits, in digits or words.
  func full(at start: Int) -> Match? {
    if line.isDigits(start) {
      let token = line[start].token
      guard token.digitCount == 4, context.isYear(token.number), !line.isSign(start + 1, "%"),
        !(line.isGlued(start + 1) && line[start + 1].token.shape == .word
          && !line.has(start + 1, .era) && !line.isWord(start + 1, "s"))
      else { return nil }
      return era(Match(years: [token.number], end: start + 1))
    }
    if let first = context.cardinals.group(at: start) {
      if (16...29).contains(first.value), let match = secondHalf(of: first) { return era(match) }
      // "one nine five two".
      if first.value == 1 || first.value == 2, let digits = spelled(at: start) { return digits }
    }
    if let match = context.cardinals.number(at: start), context.isYear(match.value) {
      return era(Match(years: [match.value], end: match.end))
    }
    return nil
  }

  /// "fifty two", "oh six" or "hundred" after "nineteen".
  private func secondHalf(of first: CardinalGrammar.Match) -> Match? {
    var index = first.end
    if line.isSign(index, "-") || line.isSign(index, ",") { index += 1 }
    let lexeme = line.lexeme(index)
    if lexeme.scale == 100 {
      var end = index + 1
      var rest = 0
      let next = line.has(end, .and) ? end + 1 : end
      if let group = context.cardinals.group(at: next) {
        rest = group.value
        end = group.end
      }
      return Match(years: [first.value * 100 + rest], end: end)
    }
    if line.has(index, .oh) || lexeme.cardinal == 0, let unit = line.lexeme(index + 1).cardinal,
      unit < 10
    {
      return Match(years: [first.value * 100 + unit], end: index + 2)
    }
    guard let second = context.cardinals.group(at: index), second.value >= 10,
      line.lexeme(second.end).scale == 0
    else { return nil }
    return Match(years: [first.value * 100 + second.value], end: second.end)
  }

  private func spelled(at start: Int) -> Match? {
    var year = 0
    for index in start..<start + 4 {
      guard let digit = digit(at: index) else { return nil }
      year = year * 10 + digit
    }
    guard context.isYear(year), digit(at: start + 4) == nil else { return nil }
    return Match(years: [year], end: start + 4)
  }

  private func digit(at index: Int) -> Int? {
    if line.has(index, .oh) { return 0 }
    guard let digit = line.lexeme(index).cardinal, digit < 10 else { return nil }
    return digit
  }

  /// A year in two digits or two-digit words: "52", "'52", "fifty two", "oh six".
  func short(at start: Int) -> Match? {
    var index = start
    var marked = false
    if line.isSign(index, "'") {
      index += 1
      marked = true
    }
    if line.isDigits(index) {
      guard line[index].token.digitCount == 2, !isClock(after: index + 1) || marked else {
        return nil
      }
      let number = line[index].token.number
      // "10 August 88 AD" is the year 88 itself.
      if !context.isSpanish, line.isWord(index + 1, "ad") || line.isWord(index + 1, "ce") {
        return Match(years: [number], end: index + 2)
      }
      return Match(years: context.years(fromTwoDigits: number), end: index + 1)
    }
    if line.has(index, .oh) || line.lexeme(index).cardinal == 0,
      let unit = line.lexeme(index + 1).cardinal, unit < 10
    {
      guard !isClock(after: index + 2) else { return nil }
      return Match(years: context.years(fromTwoDigits: unit), end: index + 2)
    }
    guard let group = context.cardinals.group(at: index), !isClock(after: group.end),
      line.lexeme(group.end).scale == 0, line.lexeme(group.end).cardinal == nil,
      !line.has(group.end, .oh)
    else { return nil }
    return Match(years: context.years(fromTwoDigits: group.value), end: group.end)
  }

  /// Whether what follows makes the number before it a time of day or a count.
  private func isClock(after index: Int) -> Bool {
    if line.has(index, [.am, .pm, .oclock]) || line.lexeme(index).unit != nil { return true }
    if line.isSign(index, ":") || line.isSign(index, "%") { return true }
    if line.isSign(index, ".") && line.isGlued(index + 1) && line.isDigits(index + 1) {
      return true
    }
    return line.isGlued(index) && line[index].token.shape == .word && !line.has(index, .era)
  }

  /// "AD", "BE" (543 years ahead) after a year.
  private func era(_ match: Match) -> Match {
    guard line.has(match.end, .era), !context.isSpanish else { return match }
    if line.isWord(match.end, "be") {
      // "be" is also a verb: only far years are Buddhist ones.
      guard let year = match.years.first, year > 2_400 else { return match }
      return Match(years: match.years.map { $0 - 543 }, end: match.end + 1)
    }
    guard !line.isWord(match.end, "bc") else { return match }
    return Match(years: match.years, end: match.end + 1)
  }

  /// "del año pasado", "of last year", "next year" after a day and a month.
  func relative(_ start: Int) -> Match? {
    var index = line.skip(.of, at: start, most: 1)
    index = line.skip(.article, at: index, most: 1)
    if let direction = line.lexeme(index).direction, line.lexeme(index + 1).unit == .year {
      return Match(years: [context.today.year + direction], end: index + 2)
    }
    if line.lexeme(index).unit == .year, line.has(index + 1, .trailing),
      let direction = line.lexeme(index + 1).direction
    {
      return Match(years: [context.today.year + direction], end: index + 2)
    }
    return nil
  }

  /// The year that may follow a day and a month, with what joins it: ", 1952", "of 1952", "del 52".
  func following(_ start: Int) -> Match? {
    var index = start
    var joined = false
    while index < start + 4 {
      if line.isSign(index, ",") || line.isSign(index, "/") || line.isSign(index, "-")
        || line.isSign(index, ".")
      {
        if line.isSign(index, "."), !line.isGlued(index + 1), !line.isDigits(index + 1) { break }
        index += 1
      } else if line.has(index, .of) || line.has(index, .yearWord)
        || line.isWord(index, "in") || line.isWord(index, "en")
      {
        joined = true
        index += 1
      } else if joined, line.has(index, .article) {
        index += 1
      } else {
        break
      }
    }
    if let match = full(at: index) { return match }
    if index == start || joined || line.isSign(index - 1, ",") || line.isSign(index, "'")
      || (line.isDigits(index) && line.isGlued(index)), let match = short(at: index)
    {
      // "March third ten" in a visit is no year; "del cinco" in a birth date is one.
      let isWord = !line.isDigits(index) && !line.isSign(index, "'")
      // "July 13-15" is a range, "23-Jul-15" has a year.
      if line.isSign(index - 1, "-") || line.isSign(index - 1, "."), index > start,
        !line.isSign(start - 2, "-"), !line.isSign(start - 2, ".")
      {
        return nil
      }
      guard
        !isWord || joined || context.preference == .past
          || (context.cardinals.group(at: index)?.value ?? 0) > 31
      else { return nil }
      return match
    }
    return nil
  }
}
