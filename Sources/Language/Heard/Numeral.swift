/// A number written in digits, with its separators.
struct Numeral: Sendable {
  /// The readings, likeliest first; "1.234" has two where a point may group thousands.
  var values: [Rational]
  /// The place after it.
  var end: Int
  /// How many digits stand after the decimal point; 0 for none.
  var places = 0

  /// Reads "1,250.75", "1.250,75", "1 234 567", ".5" or "12" at a place, without any sign.
  static func numeral(in line: Line, at start: Int, commaDecimal: Bool) -> Numeral? {
    var index = start
    if line.isSign(index, ".") || line.isSign(index, ","), line.isGlued(index + 1),
      line.isDigits(index + 1), !(line.isGlued(index) && line.isDigits(index - 1))
    {
      guard let value = decimal("0", line[index + 1].token.folded) else { return nil }
      return Numeral(values: [value], end: index + 2, places: line[index + 1].token.digitCount)
    }
    guard line.isDigits(index), line[index].token.digitCount <= 18 else { return nil }
    var digits = line[index].token.folded
    let first = digits.utf8.count
    index += 1

    // Groups of three, joined by commas, points or spaces.
    var groups = 0
    var grouping: Unicode.Scalar = "\0"
    while first <= 3, digits.utf8.count <= 18 {
      if line.isDigits(index), line[index].token.digitCount == 3, !line.isGlued(index),
        grouping == "\0" || grouping == " ", spacedGroups(in: line, at: index)
      {
        grouping = " "
        digits += line[index].token.folded
        groups += 1
        index += 1
        continue
      }
      let sign = line[index].token.sign
      guard sign == "," || sign == ".", line.isGlued(index), line.isGlued(index + 1),
        line.isDigits(index + 1), line[index + 1].token.digitCount == 3,
        grouping == "\0" || grouping == sign
      else { break }
      // One point before three digits is a decimal point where points are decimal.
      if grouping == "\0", sign == ".", !commaDecimal { break }
      grouping = sign
      digits += line[index + 1].token.folded
      groups += 1
      index += 2
    }
    var values: [Rational] = []
    var places = 0
    let sign = line[index].token.sign
    if sign == "." || sign == ",", sign != grouping, line.isGlued(index), line.isGlued(index + 1),
      line.isDigits(index + 1), sign == "." || commaDecimal,
      let value = decimal(digits, line[index + 1].token.folded)
    {
      values.append(value)
      places = line[index + 1].token.digitCount
      index += 2
    } else if let value = decimal(digits, "") {
      values.append(value)
      // In US Spanish one comma or point before three digits may also be decimal.
      if groups == 1, commaDecimal, grouping == "," || grouping == ".",
        let other = decimal(String(digits.prefix(first)), String(digits.dropFirst(first)))
      {
        values.append(other)
      }
    }
    guard !values.isEmpty else { return nil }
    if line.isWord(index, "e"), line.isGlued(index), line.isDigits(index + 1),
      line.isGlued(index + 1), (0...18).contains(line[index + 1].token.number)
    {
      var scale = 1
      for _ in 0..<line[index + 1].token.number { scale *= 10 }
      values = values.compactMap { $0.multiplied(by: scale) }
      index += 2
    }
    return values.isEmpty ? nil : Numeral(values: values, end: index, places: places)
  }

  /// Whether a spaced group of three is followed by another, or by a decimal point.
  private static func spacedGroups(in line: Line, at index: Int) -> Bool {
    if line.isDigits(index - 2), line[index - 2].token.digitCount <= 3, !line.isGlued(index - 1) {
      return true
    }
    let next = index + 1
    return line.isDigits(next) && line[next].token.digitCount == 3 && !line.isGlued(next)
      || line.isSign(next, ".") && line.isGlued(next) && line.isGlued(next + 1)
        && line.isDigits(next + 1)
  }

  private static func decimal(_ whole: String, _ fraction: String) -> Rational? {
    var coefficient: Int128 = 0
    let kept = fraction.utf8.prefix(18)
    guard whole.utf8.count <= 18, whole.utf8.count + kept.count <= 30 else { return nil }
    for byte in whole.utf8 { coefficient = coefficient * 10 + Int128(byte) - 48 }
    for byte in kept { coefficient = coefficient * 10 + Int128(byte) - 48 }
    return Rational(coefficient: coefficient, scale: kept.count)
  }
}
