/// A number as it is written in Spanish: with points or spaces between thousands and a comma before
/// the fraction, or with a decimal point as in the United States and Mexico.
struct SpanishNumeral {
  let negative: Bool
  /// The digits before the decimal mark.
  let whole: String
  /// The digits after it; nil for a whole number.
  let fraction: String?
  /// Whether the mark is a comma, which is said "coma"; a point is said "punto".
  let comma: Bool

  /// Reads a numeral; nil when the text is none.
  ///
  /// One point before three digits groups thousands; one comma is always decimal.
  init?(_ text: some StringProtocol) {
    var rest = String(text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" })
    negative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    if negative { rest.removeFirst() }
    guard !rest.isEmpty, rest.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," })
    else { return nil }
    if let mark = rest.lastIndex(of: ",") {
      let points = rest[mark...].contains(".")
      // "1,234.50": the last mark is the decimal one.
      let decimal = points ? rest.lastIndex(of: ".") ?? mark : mark
      whole = rest[..<decimal].filter(\.isNumber)
      fraction = rest[rest.index(after: decimal)...].filter(\.isNumber)
      comma = !points
      return
    }
    let groups = rest.split(separator: ".", omittingEmptySubsequences: false)
    comma = false
    if groups.count == 1 {
      whole = rest
      fraction = nil
    } else if groups.count > 2
      || (groups[1].utf8.count == 3 && groups[0] != "0" && !groups[0].isEmpty)
    {
      whole = groups.joined()
      fraction = nil
    } else {
      whole = String(groups[0])
      fraction = String(groups[1])
    }
  }

  /// The number in words before a noun of a gender, or alone.
  func words(gender: FormatOptions.Gender? = nil) -> String {
    let numbers = NumberWords(spanish: true)
    let sign = negative ? "menos " : ""
    guard let fraction, !fraction.isEmpty else {
      if whole.utf8.count > 1, whole.hasPrefix("0") { return sign + numbers.digits(whole) }
      return sign + numbers.cardinal(digits: whole, gender: gender)
    }
    return
      "\(sign)\(numbers.cardinal(digits: whole)) \(comma ? "coma" : "punto") \(fractionWords(fraction))"
  }

  /// After a comma digits are said in pairs, after a point one by one.
  private func fractionWords(_ digits: String) -> String {
    let numbers = NumberWords(spanish: true)
    guard comma else { return numbers.digits(digits) }
    var words: [String] = []
    var rest = digits[...]
    while !rest.isEmpty {
      let pair = rest.prefix(2)
      rest = rest.dropFirst(2)
      words.append(pair.hasPrefix("0") ? numbers.digits(pair) : numbers.cardinal(digits: pair))
    }
    return words.joined(separator: " ")
  }

  /// Whether the number is exactly one.
  var isOne: Bool { fraction == nil && Int(whole) == 1 }
}
