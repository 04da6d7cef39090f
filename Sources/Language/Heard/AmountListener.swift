/// Finds numbers, places in a row and amounts of money in a line.
struct AmountListener {
  let line: Line
  let numbers: NumberGrammar

  init(line: Line, isSpanish: Bool) {
    self.line = line
    numbers = NumberGrammar(line: line, isSpanish: isSpanish)
  }

  // MARK: Numbers

  /// All plain numbers.
  func numberValues() -> [HeardValue] {
    var lastEnd = 0
    return scan { index in
      // The rest of a number that was too large to keep is no number.
      if index != lastEnd,
        isNumberWord(index - 1)
          || (line.has(index - 1, .and) && isNumberWord(index - 2) && index - 1 != lastEnd)
      {
        return nil
      }
      if isPronoun(index) || startsDecade(index) { return nil }
      guard let match = numbers.number(at: index), !isMeasure(match, index) else { return nil }
      let values = match.values.compactMap(\.decimal).map(Value.number)
      lastEnd = match.end
      // "a hundred thousand trillionths" is no hundred thousand.
      let next = line.lexeme(match.end)
      if next.denominator > 2, next.unit == nil, line[match.end].token.folded.hasSuffix("s") {
        return nil
      }
      return values.isEmpty ? nil : (values, match.end, values.count > 1 ? 0.6 : 0.9)
    }
  }

  private func isNumberWord(_ index: Int) -> Bool {
    line[index].token.shape == .word
      && (line.lexeme(index).cardinal != nil || line.lexeme(index).scale >= 1_000)
      && line[index].token.folded.utf8.count > 2
  }

  /// "that one" and "one may ask" count nothing.
  private func isPronoun(_ index: Int) -> Bool {
    guard line.isWord(index, in: AmountListener.ones) else {
      return line.has(index, .indefinite) && numbers.number(at: index) == nil
    }
    if line.isWord(index - 1, in: AmountListener.determiners) {
      return line.isWord(index, "one") || line.isWord(index, "uno")
    }
    return line.isWord(index + 1, in: AmountListener.verbs)
  }

  private static let ones: Set = ["one", "uno", "una", "un", "medio", "media"]
  private static let determiners: Set = [
    "that", "this", "which", "the", "each", "any", "no", "every", "ese", "este", "cada", "cual",
    "ningun",
  ]
  private static let verbs: Set = [
    "may", "can", "must", "should", "who", "could", "might", "puede", "debe", "se",
  ]

  private func startsDecade(_ index: Int) -> Bool {
    line.isDigits(index) && line.isWord(index + 1, "s") && line.isGlued(index + 1)
  }

  /// Digits with a unit or letters right after them are no plain number.
  private func isMeasure(_ match: NumberGrammar.Match, _ start: Int) -> Bool {
    guard match.isNumeral else { return false }
    let next = match.end
    guard line.isGlued(next) else { return false }
    if line[next].token.shape == .word { return line.lexeme(next).currency == nil }
    if line.isSign(next, ":") || line.isSign(next, "/") || line.isSign(next, ","),
      line.isDigits(next + 1), line.isGlued(next + 1)
    {
      return true
    }
    return line.isSign(next, "-") && line.isDigits(next + 1) && line.isGlued(next + 1)
  }

  // MARK: Places in a row

  /// All ordinals; -1 is the last.
  func ordinalValues() -> [HeardValue] {
    scan { index in
      let lexeme = line.lexeme(index)
      if lexeme.ordinal < 0 { return ([.ordinal(lexeme.ordinal)], index + 1, 0.95) }
      if line.isDigits(index), let end = ordinalMark(after: index), line[index].token.number > 0 {
        return ([.ordinal(line[index].token.number)], end, 0.95)
      }
      if line.has(index, .placeName) || line.isSign(index, "#") {
        let next = line.isSign(index + 1, "#") ? index + 2 : index + 1
        if let count = numbers.cardinals.number(at: next), count.value > 0 {
          return ([.ordinal(count.value)], count.end, 0.9)
        }
        if line.isDigits(next), line[next].token.number > 0 {
          return ([.ordinal(line[next].token.number)], next + 1, 0.9)
        }
        return nil
      }
      if let match = numbers.cardinals.number(at: index, ordinal: true), match.isOrdinal {
        // "third from the end".
        let place = line.skip(.article, at: match.end + 1, most: 1)
        if line.isWord(match.end, "from"), line.isWord(place, "end") || line.isWord(place, "last") {
          return ([.ordinal(-match.value)], place + 1, 0.9)
        }
        return ([.ordinal(match.value)], match.end, 0.9)
      }
      let next = line.lexeme(index + 1)
      if line.has(index, .finalPlace), next.unit == nil, next.weekday == 0, next.month == 0 {
        return ([.ordinal(-1)], index + 1, 0.9)
      }
      return nil
    }
  }

  /// The place after "th", "º" or ".ª" that makes the digits at `index` an ordinal.
  private func ordinalMark(after index: Int) -> Int? {
    var next = index + 1
    if line.isSign(next, "."), line.isGlued(next), line.has(next + 1, .ordinalMark),
      line[next + 1].token.shape == .sign
    {
      next += 1
    }
    // "la 3a": a letter of its own only right behind the digits, for "3 a 5" is a range.
    if numbers.isSpanish, line.isGlued(next), line.isWord(next, "a") || line.isWord(next, "o") {
      return next + 1
    }
    guard line.has(next, .ordinalMark), line.isGlued(next) || line[next].token.shape == .word
    else { return nil }
    return next + 1
  }

  // MARK: Money

  /// All amounts of money; dollars where no currency is named.
  func moneyValues() -> [HeardValue] {
    var lastEnd = 0
    let named = scan { index in
      // The rest of an amount that was not understood is no amount.
      if index != lastEnd, isNumberWord(index - 1) { return nil }
      guard let match = MoneyGrammar(numbers: numbers).money(at: index) else { return nil }
      lastEnd = match.end
      return ([.money(match.money)], match.end, 0.95)
    }
    guard named.isEmpty else { return named }
    return scan { index in
      guard let match = MoneyGrammar(numbers: numbers).bareAmount(at: index) else { return nil }
      return ([.money(match.money)], match.end, 0.6)
    }
  }

  private func scan(_ match: (Int) -> (readings: [Value], end: Int, confidence: Double)?)
    -> [HeardValue]
  {
    var found: [HeardValue] = []
    var index = 0
    while index < line.count {
      if line.canStart(index), let (readings, end, confidence) = match(index), end > index,
        !readings.isEmpty
      {
        found.append(
          HeardValue(
            readings: readings, range: line.range(index, end), confidence: confidence))
        index = end
      } else {
        index += 1
        // Digits and signs that belong to a refused numeral are not tried again.
        while line.isGlued(index), line[index - 1].token.shape != .word,
          line.isDigits(index) || (line.isDigits(index - 1) && line.isDigits(index + 1)),
          line.lexeme(index).currency == nil, line.lexeme(index - 1).currency == nil
        {
          index += 1
        }
      }
    }
    return found
  }
}
