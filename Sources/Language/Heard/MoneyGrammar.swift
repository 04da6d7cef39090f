/// Reads amounts of money: "$45.10", "forty five dollars and ten cents", "45 con 10".
struct MoneyGrammar {
  let numbers: NumberGrammar
  private var line: Line { numbers.line }
  private var isSpanish: Bool { numbers.isSpanish }

  /// What stands before "$" where it is not the American one.
  private static let dollars = [
    "us": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "mex": "MXN",
    "mx": "MXN", "nz": "NZD", "hk": "HKD", "s": "SGD", "r": "BRL", "nt": "TWD",
  ]

  init(numbers: NumberGrammar) {
    self.numbers = numbers
  }

  /// An amount and the place after it.
  struct Match {
    var money: Money
    var end: Int
  }

  /// An amount with its currency, or cents.
  func money(at start: Int) -> Match? {
    if let (code, next) = currency(at: start), line[start].token.shape == .sign || isCode(start) {
      // "Rs. 20".
      let isShort = line.isSign(next, ".") && line.isGlued(next) && line.isDigits(next + 1)
      guard let (amount, end) = amount(at: isShort ? next + 1 : next) else { return nil }
      // "US$3 and fourteen".
      if line.has(end, [.and, .with]), amount.whole != nil, let (cents, after) = cents(after: end),
        line.lexeme(after).unit == nil, let sum = amount.adding(cents)
      {
        return match(sum, code, after, cents: cents)
      }
      return match(amount, code, end, cents: Rational(0))
    }
    // "dollar fifty".
    if !isSpanish, line.isWord(start, "dollar"), line.lexeme(start - 1).cardinal == nil,
      !line.has(start - 1, .indefinite), let cents = numbers.cardinals.group(at: start + 1),
      cents.value >= 10, endsAmount(cents.end), let one = Rational(1),
      let part = Rational(Int128(cents.value), 100), let sum = one.adding(part)
    {
      return match(sum, "USD", cents.end, cents: part)
    }
    if let match = unitAndHalf(at: start) { return match }
    if line.has(start, .indefinite), line.isWord(start + 1, "penny"), let cent = Rational(1, 100) {
      return match(cent, "USD", start + 2, cents: cent)
    }
    guard let (amount, end) = amount(at: start) else { return nil }
    if line.has(end, .cents), let value = amount.multiplied(by: hundredth) {
      guard !(line.isWord(end, "c") && !line.isGlued(end)) else { return nil }
      return match(value, "USD", end + 1, cents: nil)
    }
    var next = end
    if line.has(next, .of), isSpanish { next += 1 }
    // "half a dollar", "a quarter of a dollar".
    if amount.whole == nil, !isSpanish {
      let unit = line.skip(.of, at: next, most: 1)
      if line.has(unit, .indefinite), line.lexeme(unit + 1).currency != nil { next = unit + 1 }
    }
    guard let (code, after) = currency(at: next) else {
      return dollarsAndCents(amount, at: end)
    }
    // "1 $ 10 dollars": the sign belongs to what follows it.
    if line[next].token.shape == .sign, line.isDigits(after), !line.isGlued(next) { return nil }
    // "75 USD million".
    if line.lexeme(after).scale >= 1_000, line[after].token.folded.utf8.count > 2,
      let scaled = amount.multiplied(by: line.lexeme(after).scale)
    {
      return match(scaled, code, after + 1, cents: nil)
    }
    if let (cents, end) = cents(after: after), let sum = amount.adding(cents) {
      return match(sum, code, end, cents: cents)
    }
    if let (cents, end) = coin(after: after), let sum = amount.adding(cents) {
      return match(sum, code, end, cents: cents)
    }
    let half = line.has(after + 1, .indefinite) && !isSpanish ? after + 2 : after + 1
    if line.has(after, .and), line.has(half, .half), let part = Rational(1, 2),
      let sum = amount.adding(part)
    {
      return match(sum, code, half + 1, cents: part)
    }
    return match(amount, code, after, cents: nil)
  }

  /// "dólar y medio": one of the currency and a half.
  private func unitAndHalf(at start: Int) -> Match? {
    guard isSpanish, let (code, after) = currency(at: start), line.has(after, .and),
      line.has(after + 1, .half), line.lexeme(start - 1).cardinal == nil,
      !line.isDigits(start - 1), !line.has(start - 1, .indefinite), let half = Rational(1, 2),
      let one = Rational(1), let sum = one.adding(half)
    else { return nil }
    return match(sum, code, after + 2, cents: half)
  }

  /// "and a dime", "and a quarter" after dollars: the American coins, in dollars.
  private func coin(after index: Int) -> (Rational, Int)? {
    let coins = ["penny": 1, "nickel": 5, "dime": 10, "quarter": 25]
    guard !isSpanish, line.has(index, .and), line.has(index + 1, .indefinite),
      let cents = coins[line[index + 2].token.folded], let value = Rational(Int128(cents), 100)
    else { return nil }
    return (value, index + 3)
  }

  /// An amount without a currency, where money was asked for: "forty five ten", "45.10", "45 con 10".
  func bareAmount(at start: Int) -> Match? {
    guard line[start - 1].token.shape != .word || !line.isGlued(start) else { return nil }
    if let dollars = spokenDollars(at: start) {
      var next = dollars.end
      if line.has(next, isSpanish ? [.with, .and, .point] : [.and, .point]) { next += 1 }
      if let cents = spokenCents(at: next), let value = Rational(Int128(dollars.value)),
        let part = Rational(Int128(cents.value), 100), let sum = value.adding(part)
      {
        return match(sum, "USD", cents.end, cents: part)
      }
    }
    guard let (amount, end) = amount(at: start) else { return nil }
    // "30 bolívares" are no dollars.
    guard endsAmount(end), !line.isSign(end, "%") else { return nil }
    return match(amount, "USD", end, cents: nil)
  }

  private var hundredth: Rational { Rational(1, 100) ?? zero }
  private var zero: Rational { Rational(0) ?? hundredth }

  /// The dollars of "forty five ten": words below a hundred, or any number with "con" after it.
  private func spokenDollars(at start: Int) -> CardinalGrammar.Match? {
    if line.isDigits(start), line.has(start + 1, [.with, .and]), line[start].token.number >= 0 {
      return CardinalGrammar.Match(value: line[start].token.number, end: start + 1)
    }
    guard let whole = numbers.cardinals.number(at: start) else { return nil }
    return whole
  }

  private func spokenCents(at index: Int) -> CardinalGrammar.Match? {
    if line.has(index, .oh) || line.lexeme(index).cardinal == 0,
      let unit = line.lexeme(index + 1).cardinal, (0...9).contains(unit), !line.isDigits(index)
    {
      return CardinalGrammar.Match(value: unit, end: index + 2)
    }
    if line.isDigits(index), line[index].token.digitCount == 2 {
      return CardinalGrammar.Match(value: line[index].token.number, end: index + 1)
    }
    guard let group = numbers.cardinals.group(at: index), group.value >= 10 || isSpanish else {
      return nil
    }
    let next = line.lexeme(group.end)
    return next.scale == 0 && next.cardinal == nil ? group : nil
  }

  /// "forty five and ten cents": the dollars go without saying.
  private func dollarsAndCents(_ amount: Rational, at end: Int) -> Match? {
    var next = end
    guard line.has(next, [.and, .with]) else { return nil }
    next += 1
    guard let (cents, after) = namedCents(at: next), let sum = amount.adding(cents) else {
      return nil
    }
    return match(sum, "USD", after, cents: cents)
  }

  /// "and ten cents", "con diez", "fifty" after a currency.
  private func cents(after index: Int) -> (Rational, Int)? {
    var next = line.skipComma(index)
    let joined = line.has(next, [.and, .with])
    if joined { next += 1 }
    if let named = namedCents(at: next) { return named }
    if let digit = line.isDigits(next) ? line[next].token.digitCount : nil, digit == 2,
      let value = Rational(Int128(line[next].token.number), 100),
      endsAmount(next + 1) || joined
        || !line.isGlued(next + 1)
    {
      guard line.lexeme(next + 1).unit == nil || joined,
        line.lexeme(next + 1).currency == nil, line.lexeme(next + 1).scale == 0
      else { return nil }
      return (value, next + 1)
    }
    guard let group = numbers.cardinals.group(at: next), group.value > 0,
      endsAmount(group.end) || joined, line.lexeme(group.end).scale == 0,
      line.lexeme(group.end).currency == nil,
      let value = Rational(Int128(group.value), 100)
    else { return nil }
    return (value, group.end)
  }

  private func namedCents(at index: Int) -> (Rational, Int)? {
    var match = numbers.cardinals.number(at: index)
    if line.isDigits(index), line[index].token.number >= 0 {
      match = CardinalGrammar.Match(value: line[index].token.number, end: index + 1)
    } else if line.has(index, .indefinite), line.has(index + 1, .cents) {
      match = CardinalGrammar.Match(value: 1, end: index + 1)
    }
    guard let match, match.value < 100, line.has(match.end, .cents),
      let value = Rational(Int128(match.value), 100)
    else { return nil }
    return (value, match.end + 1)
  }

  private func endsAmount(_ index: Int) -> Bool {
    index >= line.count || line[index].token.shape == .sign || line.has(index, [.and, .phraseEnd])
  }

  /// A currency's sign, code or name, with "US" before it.
  private func currency(at index: Int) -> (String, Int)? {
    if line.isSign(index + 1, "$"), line.isGlued(index + 1), line[index].token.shape == .word,
      let code = MoneyGrammar.dollars[line[index].token.folded]
    {
      return (code, index + 2)
    }
    if line.isSign(index, "$"), line.isGlued(index), line[index - 1].token.shape == .word {
      return nil
    }
    guard let code = line.lexeme(index).currency else { return nil }
    return (code.rawValue, index + 1)
  }

  /// "USD", "EUR" and the like, which may stand before the amount.
  private func isCode(_ index: Int) -> Bool {
    MoneyGrammar.dollars[line[index].token.folded] != nil
      || line[index].token.folded.utf8.count <= 3
  }

  private func amount(at start: Int) -> (Rational, Int)? {
    if line.has(start, .indefinite), line.lexeme(start + 1).currency != nil, let one = Rational(1) {
      return (one, start + 1)
    }
    if line.isGlued(start), line[start - 1].token.shape == .word,
      line.lexeme(start - 1).currency == nil
    {
      return nil
    }
    guard let number = amountNumber(at: start), let value = number.values.first else { return nil }
    // "$10k", "$1m".
    if line.isWord(number.end, "m"), line.isGlued(number.end),
      let million = value.multiplied(by: 1_000_000)
    {
      return (million, number.end + 1)
    }
    return (value, number.end)
  }

  private func amountNumber(at start: Int) -> NumberGrammar.Match? {
    if line.isGlued(start), line.isDigits(start),
      let numeral = Numeral.numeral(
        in: line, at: start, commaDecimal: isSpanish), line.lexeme(numeral.end).scale == 0
    {
      return NumberGrammar.Match(values: numeral.values, end: numeral.end, isNumeral: true)
    }
    return numbers.number(at: start)
  }

  private func match(_ amount: Rational, _ code: String, _ end: Int, cents: Rational?) -> Match? {
    guard let decimal = amount.decimal else { return nil }
    // Whole amounts go without cents, others with two digits or as many as were said.
    let number =
      decimal.scale == 1
      ? DecimalNumber(coefficient: decimal.coefficient &* 10, scale: 2) : decimal
    return Match(money: Money(amount: number, currency: code), end: end)
  }
}
