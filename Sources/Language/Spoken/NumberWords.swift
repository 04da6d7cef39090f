/// Numbers written out in words, in English or Spanish.
///
/// Cardinals are those of CLDR's spell-out rules: "one hundred twenty-three", "veintiún mil uno".
public struct NumberWords: Sendable {
  private let spanish: Bool

  /// Makes the words of a language; any but Spanish counts in English.
  public init(locale: LanguageTag) {
    spanish = locale.language == "es"
  }

  init(spanish: Bool) {
    self.spanish = spanish
  }

  /// The words of a whole number, such as "ninety-nine" or "noventa y nueve".
  public func cardinal(_ number: Int) -> String {
    let words = cardinal(number, gender: nil)
    return spanish ? words : EnglishNumberWords.hyphenated(words)
  }

  /// The words of a place in a row, such as "twenty-first", "vigésima primera".
  ///
  /// - Parameters:
  ///   - number: the place, counted from 1.
  ///   - feminine: true for a feminine noun; English does not mind.
  public func ordinal(_ number: Int, feminine: Bool = false) -> String {
    spanish
      ? SpanishNumberWords.ordinal(number, feminine: feminine)
      : EnglishNumberWords.hyphenated(EnglishNumberWords.ordinal(number))
  }

  /// A whole number for a voice, without hyphens; `gender` is that of the noun that follows.
  func cardinal(_ number: Int, gender: FormatOptions.Gender?) -> String {
    let words = cardinal(groups: NumberWords.groups(number.magnitude), gender: gender)
    return number < 0 ? "\(spanish ? "menos" : "minus") \(words)" : words
  }

  /// A whole number given as decimal digits of any length.
  func cardinal(digits: some StringProtocol, gender: FormatOptions.Gender? = nil) -> String {
    cardinal(groups: NumberWords.groups(digits: digits), gender: gender)
  }

  /// A number with a fraction, the digits after the point one by one.
  func decimal(_ number: DecimalNumber, gender: FormatOptions.Gender? = nil) -> String {
    let text = number.description
    let parts = text.split(separator: ".", maxSplits: 1)
    var whole = parts.first ?? "0"
    let sign = whole.hasPrefix("-") ? (spanish ? "menos " : "minus ") : ""
    if !sign.isEmpty { whole = whole.dropFirst() }
    guard parts.count > 1 else { return sign + cardinal(digits: whole, gender: gender) }
    let point = spanish ? "punto" : "point"
    return "\(sign)\(cardinal(digits: whole)) \(point) \(digits(parts[1]))"
  }

  /// Digits one by one: "four nine two".
  func digits(_ text: some StringProtocol) -> String {
    text.utf8.map { digit($0) }.joined(separator: " ")
  }

  /// The name of one ASCII digit.
  func digit(_ byte: UInt8) -> String {
    guard (0x30...0x39).contains(byte) else { return "" }
    let value = Int(byte - 0x30)
    return spanish ? SpanishNumberWords.small[value] : EnglishNumberWords.small[value]
  }

  private func cardinal(groups: [Int], gender: FormatOptions.Gender?) -> String {
    spanish
      ? SpanishNumberWords.cardinal(groups: groups, gender: gender)
      : EnglishNumberWords.cardinal(groups: groups)
  }

  /// The thousands groups of a number, the lowest first.
  private static func groups(_ magnitude: UInt) -> [Int] {
    var rest = magnitude
    var groups: [Int] = []
    repeat {
      groups.append(Int(rest % 1_000))
      rest /= 1_000
    } while rest > 0
    return groups
  }

  private static func groups(digits: some StringProtocol) -> [Int] {
    var bytes = digits.utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
    var groups: [Int] = []
    while !bytes.isEmpty {
      groups.append(bytes.suffix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) })
      bytes = bytes.dropLast(3)
    }
    return groups.isEmpty ? [0] : groups
  }
}
