/// Reads any number from a line: digits, words, decimals, fractions, with a sign before them.
struct NumberGrammar {
  let line: Line
  let isSpanish: Bool
  let cardinals: CardinalGrammar

  /// A number, its readings and the place after it.
  struct Match {
    var values: [Rational]
    var end: Int
    /// Whether it stands in digits.
    var isNumeral = false
    /// Whether the words name a whole number without point or fraction.
    var isPlain = true
  }

  init(line: Line, isSpanish: Bool) {
    self.line = line
    self.isSpanish = isSpanish
    cardinals = CardinalGrammar(line: line, isSpanish: isSpanish)
  }

  /// The longest number at a place.
  func number(at start: Int) -> Match? {
    var index = start
    var negative = false
    if line.isSign(index, "-") || line.isSign(index, "+") {
      guard !(line.isGlued(index) && line[index - 1].token.shape != .sign) else { return nil }
      negative = line.isSign(index, "-")
      index += 1
    } else if line.has(index, .negative) {
      negative = true
      index += 1
    }
    guard var match = unsigned(at: index) else { return nil }
    if negative { match.values = match.values.map(\.negated) }
    return match
  }

  private func unsigned(at start: Int) -> Match? {
    guard var match = numeral(at: start) ?? words(at: start) else { return nil }
    if let denominator = ratioEnd(match) { match = denominator }
    return match
  }

  // MARK: Digits

  private func numeral(at start: Int) -> Match? {
    guard line.isDigits(start) || line.isSign(start, ".") || line.isSign(start, ",") else {
      return nil
    }
    if line.isGlued(start), line[start - 1].token.shape == .word { return nil }
    guard
      let numeral = Numeral.numeral(
        in: line, at: start, commaDecimal: isSpanish)
    else { return nil }
    var match = Match(values: numeral.values, end: numeral.end, isNumeral: true)
    if let vulgar = vulgarFraction(at: match.end), line.isGlued(match.end) {
      match.values = match.values.compactMap { $0.adding(vulgar) }
      match.end += 1
      return match.values.isEmpty ? nil : match
    }
    if let (value, end) = fraction(at: start) { return Match(values: [value], end: end) }
    if let (value, end) = fraction(at: match.end), !line.isGlued(match.end) {
      match.values = match.values.compactMap { $0.adding(value) }
      match.end = end
    }
    // "1 and a half".
    if let whole = match.values.first, whole.whole != nil,
      let (value, end) = addedFraction(to: Whole(value: whole, end: match.end, lastScale: 1))
    {
      return Match(values: [value], end: end, isNumeral: true, isPlain: false)
    }
    if line.has(match.end, .point), let whole = match.values.first, whole.whole != nil,
      let (fraction, end) = decimals(at: match.end), let sum = whole.adding(fraction)
    {
      match.values = [sum]
      match.end = end
    }
    let lexeme = line.lexeme(match.end)
    if line[match.end].token.shape == .word, lexeme.scale > 0 || lexeme.currency != nil {
      let word = line[match.end].token.folded
      if lexeme.scale > 0,
        line.isGlued(match.end) ? word != "m" : word.utf8.count > 1 || word == "k"
      {
        match.values = match.values.compactMap { $0.multiplied(by: lexeme.scale) }
        match.end += 1
        // "2 mil millones".
        let second = line.lexeme(match.end)
        if second.scale > lexeme.scale, line[match.end].token.folded.utf8.count > 2 {
          match.values = match.values.compactMap { $0.multiplied(by: second.scale) }
          match.end += 1
        }
        addSmaller(to: &match, below: lexeme.scale)
      }
    }
    return match.values.isEmpty ? nil : match
  }

  /// "3 hundred and 21", "4 thousand 3 hundred": what follows a scale after digits.
  private func addSmaller(to match: inout Match, below scale: Int) {
    var limit = scale
    while limit >= 100 {
      let next = line.has(match.end, .and) ? match.end + 1 : match.end
      guard line.isDigits(next), line[next].token.number > 0, !line.isGlued(next + 1),
        !line.isSign(next + 1, ":")
      else { return }
      var value = line[next].token.number
      var end = next + 1
      let factor = line.lexeme(end).scale
      if factor >= 100, line[end].token.folded.utf8.count > 2 {
        guard value < 1_000, factor < limit else { return }
        value *= factor
        end += 1
      }
      guard value < limit, let part = Rational(Int128(value)) else { return }
      match.values = match.values.compactMap { $0.adding(part) }
      match.end = end
      limit = factor >= 100 ? factor : 1
    }
  }

  /// "4/5" in digits.
  private func fraction(at index: Int) -> (Rational, Int)? {
    guard line.isDigits(index), line.isSign(index + 1, "/"), line.isGlued(index + 1),
      line.isDigits(index + 2), line.isGlued(index + 2), !line.isSign(index + 3, "/"),
      line[index].token.number >= 0, line[index + 2].token.number > 0,
      let value = Rational(Int128(line[index].token.number), Int128(line[index + 2].token.number))
    else { return nil }
    return (value, index + 3)
  }

  private func vulgarFraction(at index: Int) -> Rational? {
    switch line[index].token.sign {
    case "½": Rational(1, 2)
    case "¼": Rational(1, 4)
    case "¾": Rational(3, 4)
    default: nil
    }
  }

  // MARK: Words

  private func words(at start: Int) -> Match? {
    if let value = vulgarFraction(at: start) { return Match(values: [value], end: start + 1) }
    if line.has(start, .point), let (fraction, end) = decimals(at: start) {
      return Match(values: [fraction], end: end, isPlain: false)
    }
    if let fraction = simpleFraction(at: start) { return fraction }
    guard var match = whole(at: start) else { return nil }
    if line.has(match.end, .point), let (fraction, end) = decimals(at: match.end),
      let value = match.value.adding(fraction)
    {
      var result = value
      var next = end
      while line.lexeme(next).scale >= 100, line[next].token.shape == .word,
        line[next].token.folded.utf8.count > 2,
        let scaled = result.multiplied(by: line.lexeme(next).scale)
      {
        result = scaled
        next += 1
      }
      return Match(values: [result], end: next, isPlain: false)
    }
    if let (value, end) = addedFraction(to: match) {
      return Match(values: [value], end: end, isPlain: false)
    }
    match.end = max(match.end, start + 1)
    return Match(values: [match.value], end: match.end)
  }

  private struct Whole {
    var value: Rational
    var end: Int
    var lastScale: Int
  }

  private func whole(at start: Int) -> Whole? {
    if let digits = spokenDigits(at: start) { return digits }
    guard let match = cardinals.number(at: start), let value = Rational(Int128(match.value))
    else { return nil }
    if match.value == 0, match.end == start + 1, let rest = cardinals.number(at: match.end),
      rest.value > 0, let value = Rational(Int128(rest.value))
    {
      // "cero cero ciento veinticinco".
      return Whole(value: value, end: rest.end, lastScale: 1)
    }
    if match.value == 0, line.lexeme(match.end).cardinal == 0,
      let rest = whole(at: match.end)
    {
      return rest
    }
    // "twenty first" is a place, not 20.
    let next = line.isSign(match.end, "-") ? match.end + 1 : match.end
    if match.value % 10 == 0, match.value % 100 != 0, match.value % 100 >= 20,
      (1...9).contains(line.lexeme(next).ordinal), line.lexeme(next).unit == nil
    {
      return nil
    }
    return Whole(value: value, end: match.end, lastScale: match.lastScale)
  }

  /// "one oh one" and "one thirty five", as people say weights and temperatures in English.
  private func spokenDigits(at start: Int) -> Whole? {
    guard !isSpanish, let first = line.lexeme(start).cardinal,
      (1...9).contains(first)
    else { return nil }
    if line.has(start + 1, .oh), let last = line.lexeme(start + 2).cardinal,
      (1...9).contains(last), let value = Rational(Int128(first * 100 + last))
    {
      return Whole(value: value, end: start + 3, lastScale: 1)
    }
    if let rest = cardinals.group(at: start + 1), rest.value >= 10,
      line.lexeme(rest.end).scale == 0, line.lexeme(rest.end).cardinal == nil,
      line.lexeme(start - 1).cardinal == nil,
      let value = Rational(Int128(first * 100 + rest.value))
    {
      return Whole(value: value, end: rest.end, lastScale: 1)
    }
    return nil
  }

  /// "point two six", "punto ocho": the digits after the point.
  private func decimals(at point: Int) -> (Rational, Int)? {
    var index = point + 1
    var coefficient: Int128 = 0
    var scale = 0
    while scale < 17 {
      let lexeme = line.lexeme(index)
      if line.has(index, .oh) {
        coefficient *= 10
        scale += 1
      } else if let digit = lexeme.cardinal, digit < 10 {
        coefficient = coefficient * 10 + Int128(digit)
        scale += 1
      } else if let group = cardinals.group(at: index), scale <= 15 {
        coefficient = coefficient * 100 + Int128(group.value)
        scale += 2
        index = group.end
        continue
      } else if line.isDigits(index), scale == 0, line[index].token.number >= 0,
        line[index].token.digitCount <= 16
      {
        coefficient = Int128(line[index].token.number)
        scale = line[index].token.digitCount
      } else {
        break
      }
      index += 1
    }
    guard scale > 0, let value = Rational(coefficient: coefficient, scale: scale) else {
      return nil
    }
    return (value, index)
  }

  /// "half", "half a million", "two thirds", "a fifth", "tres cuartos", "la mitad".
  private func simpleFraction(at start: Int) -> Match? {
    var index = start
    var count = 1
    let isArticle = line.has(index, .indefinite)
    if isArticle || line.lexeme(index).cardinal == 1 {
      index += 1
    } else if let number = cardinals.number(at: index), number.value > 0 {
      count = number.value
      index = number.end
    }
    if line.isSign(index, "-"), index > start { index += 1 }
    let isHalf = line.has(index, .half) || line[index].token.folded == "mitad"
    var denominator = line.lexeme(index).denominator
    guard denominator > 1 || isHalf else { return nil }
    if isHalf { denominator = 2 }
    guard index > start || isHalf else { return nil }
    // "two hundred and fifty-four hundredths" is 200.54.
    if count > 100, !isSpanish,
      let and = (start..<index).last(where: { line.has($0, .and) }),
      let whole = cardinals.number(at: start), whole.end == and || whole.end == index,
      let first = cardinalPrefix(from: start, before: and),
      let part = simpleFraction(at: and + 1), let added = part.values.first,
      let scaled = cardinals.number(at: start).flatMap({ _ in
        prefixScale(from: start, before: and) >= 1_000
          ? added.multiplied(by: prefixScale(from: start, before: and)) : added
      }), let sum = first.adding(scaled)
    {
      return Match(values: [sum], end: part.end, isPlain: false)
    }
    guard count > 1 || index == start || isArticle || line.lexeme(start).cardinal == 1 else {
      return nil
    }
    // "two third" is no fraction, "two thirds" is; "one third" and "a third" are.
    if count > 1, !line[index].token.folded.hasSuffix("s"), !isHalf { return nil }
    index += 1
    guard var value = Rational(Int128(count), Int128(denominator)) else { return nil }
    var next = index
    // "a quarter of a million", "half a dozen", "un cuarto de millón".
    let scale = line.skip(.indefinite, at: line.skip(.of, at: next, most: 1), most: 1)
    if line.lexeme(scale).scale >= 12 { next = scale }
    while line.lexeme(next).scale >= 12, line[next].token.shape == .word,
      line[next].token.folded.utf8.count > 2,
      let scaled = value.multiplied(by: line.lexeme(next).scale)
    {
      value = scaled
      next += 1
      index = next
    }
    return Match(values: [value], end: index, isPlain: false)
  }

  private func prefixScale(from start: Int, before end: Int) -> Int {
    CardinalGrammar(line: line.prefix(end), isSpanish: isSpanish).number(at: start)?.lastScale ?? 1
  }

  private func cardinalPrefix(from start: Int, before end: Int) -> Rational? {
    let prefix = CardinalGrammar(line: line.prefix(end), isSpanish: isSpanish)
    guard let match = prefix.number(at: start), match.end == end else { return nil }
    return Rational(Int128(match.value))
  }

  /// "and a half", "con tres cuartos" after a whole number.
  private func addedFraction(to whole: Whole) -> (Rational, Int)? {
    var index = whole.end
    guard line.has(index, [.and, .with]) else { return nil }
    index += 1
    guard let fraction = simpleFraction(at: index), let value = fraction.values.first else {
      return nil
    }
    let last = line[fraction.end - 1].lexeme
    // "two and a half million": the scale holds for both.
    if last.scale >= 1_000, whole.lastScale < last.scale,
      let scaled = whole.value.multiplied(by: last.scale), let sum = scaled.adding(value)
    {
      return (sum, fraction.end)
    }
    // "a million and a half" is one and a half million.
    if whole.lastScale >= 1_000, last.scale == 0,
      let scaled = value.multiplied(by: whole.lastScale), let sum = whole.value.adding(scaled)
    {
      return (sum, fraction.end)
    }
    return whole.value.adding(value).map { ($0, fraction.end) }
  }

  /// "one out of three", "uno sobre veinte".
  private func ratioEnd(_ match: Match) -> Match? {
    guard line.has(match.end, .over), match.isPlain, !line.isWord(match.end, "over"),
      let count = match.values.first?.whole,
      let divisor = cardinals.number(at: match.end + 1) ?? digits(at: match.end + 1),
      divisor.value > 0, let value = Rational(Int128(count), Int128(divisor.value))
    else { return nil }
    return Match(values: [value], end: divisor.end, isPlain: false)
  }

  private func digits(at index: Int) -> CardinalGrammar.Match? {
    let number = line[index].token.number
    return line.isDigits(index) && number >= 0
      ? CardinalGrammar.Match(value: number, end: index + 1) : nil
  }
}
