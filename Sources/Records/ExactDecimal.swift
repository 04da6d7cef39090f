/// A decimal number as it was written, digit by digit.
///
/// FHIR asks that the precision of a decimal is kept: `0.10` is not `0.1`. So the text is the
/// value, and two decimals are equal when their texts are. For arithmetic there are
/// ``doubleValue`` and ``scaled(places:)``.
/// Source: FHIR R4 decimal, https://hl7.org/fhir/R4/datatypes.html#decimal
public struct ExactDecimal: Hashable, Sendable {
  /// The number as written: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  public let text: String

  /// Takes the text of a number; nil when it is none.
  public init?(_ text: String) {
    guard Self.isNumber(text) else { return nil }
    self.text = text
  }

  /// Makes the decimal of a whole number.
  public init(_ number: Int) {
    text = String(number)
  }

  /// Makes a decimal with two places from hundredths, such as cents.
  public init(hundredths: Int64) {
    let digits = String(hundredths.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    text = (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
  }

  /// The nearest double; infinite when the number is beyond its range.
  public var doubleValue: Double {
    Double(text) ?? .nan
  }

  /// How many digits follow the decimal point as written; an exponent is not counted.
  public var fractionDigits: Int {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text.utf8[text.utf8.index(after: point)...].prefix { (0x30...0x39).contains($0) }.count
  }

  /// The number times ten to the power of `places`, rounded half away from zero.
  ///
  /// Exact for any length of text. Nil when the result does not fit into 64 bits.
  public func scaled(places: Int) -> Int64? {
    var digits: [UInt8] = []
    var isNegative = false
    var pointAt: Int?
    var exponent = 0
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): pointAt = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        var rest: [UInt8] = []
        while let next = bytes.next() { rest.append(next) }
        exponent = Int(String(decoding: rest, as: UTF8.self)) ?? .max
      default: digits.append(byte - UInt8(ascii: "0"))
      }
    }
    if !digits.contains(where: { $0 != 0 }) { return 0 }
    guard abs(places) < 1000, exponent > -100_000, exponent < 100_000 else {
      return exponent < 0 ? 0 : nil
    }
    // Digits before `cut` are kept; the digit at `cut` decides how to round.
    let cut = (pointAt ?? digits.count) + exponent + places
    if cut < 0 { return 0 }
    var result: Int64 = 0
    for index in 0..<cut {
      let digit = Int64(index < digits.count ? digits[index] : 0)
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return nil }
      result = sum
    }
    if cut < digits.count, digits[cut] >= 5 {
      guard result < .max else { return nil }
      result += 1
    }
    return isNegative ? -result : result
  }

  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    func digits(_ bytes: inout Substring.UTF8View) -> Int {
      let run = bytes.prefix { (0x30...0x39).contains($0) }.count
      bytes.removeFirst(run)
      return run
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits(&rest)
    guard whole > 0, !(startsWithZero && whole > 1) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits(&rest) > 0 else { return false }
    }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest.removeFirst()
      }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }
}

extension ExactDecimal: Codable {
  /// Reads the decimal from a string, so that no digit is lost.
  ///
  /// Throws `DecodingError.dataCorrupted` when the string is no number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "The text is not a decimal number.")
    }
    self = value
  }

  /// Writes the decimal as a string, so that no digit is lost.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
