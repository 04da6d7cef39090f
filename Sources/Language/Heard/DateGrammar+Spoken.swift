extension DateGrammar {
  /// A date said in numbers only: "oh three oh four fifty two", "three three nineteen fifty two",
  /// "zero five one nine eight four", "seis barra doce barra setenta".
  func spokenNumeric(at start: Int) -> Match? {
    guard
      isDigitWord(start) || context.cardinals.group(at: start) != nil
        || (line.isDigits(start) && line[start].token.digitCount == 1)
    else { return nil }
    guard !isDigitWord(start - 1), line.lexeme(start - 1).cardinal == nil else { return nil }
    if let match = singleDigits(at: start) { return match }
    guard !line.isDigits(start) else { return nil }
    for (first, next) in parts(at: start, most: 31) {
      for (second, after) in parts(at: joined(next), most: 31) {
        let index = joined(after)
        if let year = years.full(at: index), ends(year.end),
          let match = ordered(first, second, years: year.years, end: year.end)
        {
          return match
        }
        if let year = years.short(at: index), ends(year.end), index > start,
          let match = ordered(first, second, years: year.years, end: year.end)
        {
          return match
        }
      }
    }
    return nil
  }

  /// "slash", "dash", "barra", "de", "del", "/" or a comma between the numbers.
  private func joined(_ index: Int) -> Int {
    if line.has(index, .separator) || line.isSign(index, ",") || line.isSign(index, "-") {
      return index + 1
    }
    if context.isSpanish, line.has(index, .of) { return index + 1 }
    return index
  }

  /// Whether the numbers end here, so that no longer row of digits is cut.
  private func ends(_ index: Int) -> Bool {
    line.lexeme(index).cardinal == nil && !line.isDigits(index) && !line.has(index, .oh)
      && line.lexeme(index).scale == 0 && line.lexeme(index).unit == nil
      && line.lexeme(index).currency == nil
  }

  private func isDigitWord(_ index: Int) -> Bool {
    if line.has(index, .oh) { return true }
    if line.isDigits(index) { return line[index].token.digitCount == 1 }
    return line.lexeme(index).cardinal.map { $0 < 10 } ?? false
  }

  /// The numbers that a day or a month may be: "oh three", "three", "twenty one", "third".
  private func parts(at index: Int, most: Int) -> [(Int, Int)] {
    if line.has(index, .oh) || line.lexeme(index).cardinal == 0 {
      guard let unit = line.lexeme(index + 1).cardinal, (1...9).contains(unit) else { return [] }
      return [(unit, index + 2)]
    }
    var found: [(Int, Int)] = []
    if let group = context.cardinals.group(at: index), (1...most).contains(group.value),
      line.lexeme(group.end).scale == 0
    {
      found.append((group.value, group.end))
      // "twenty one" may be a 20 before a January.
      if group.end > index + 1, let first = line.lexeme(index).cardinal, first <= most {
        found.append((first, index + 1))
      }
      // "one five" is 15.
      if (1...3).contains(group.value), let unit = line.lexeme(index + 1).cardinal, unit < 10,
        group.value * 10 + unit <= most
      {
        found.append((group.value * 10 + unit, index + 2))
      }
    }
    return found
  }

  /// Six or eight digits one by one: "zero five one nine eight four", "0 5 1 9 1 9 8 4".
  private func singleDigits(at start: Int) -> Match? {
    var digits: [Int] = []
    var index = start
    while digits.count < 9, isDigitWord(index) {
      digits.append(
        line.has(index, .oh)
          ? 0
          : line.isDigits(index)
            ? line[index].token.number
            : line.lexeme(index).cardinal ?? 0)
      index += 1
      if line.isSign(index, "-") || line.isSign(index, ",") { index += 1 }
    }
    guard digits.count == 6 || digits.count == 8, ends(index) else { return nil }
    // A tens word after one digit belongs to another reading: "three three fifty two".
    let first = digits[0] * 10 + digits[1]
    let second = digits[2] * 10 + digits[3]
    var year = digits[4] * 10 + digits[5]
    var years = context.years(fromTwoDigits: year)
    if digits.count == 8 {
      year = year * 100 + digits[6] * 10 + digits[7]
      guard context.isYear(year) else { return nil }
      years = [year]
    }
    return ordered(first, second, years: years, end: index)
  }
}
