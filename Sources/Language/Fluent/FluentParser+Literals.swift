/// Texts in quotes and numbers.
extension FluentParser {
  /// Reads a text in quotes with its escapes: `\"`, `\\`, `\u0041`, `\U01F600`.
  ///
  /// Escapes that name no Unicode scalar become U+FFFD, as the specification asks.
  mutating func parseStringLiteral() throws(FluentSyntaxError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while !atLineEnd(), let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        let escape = next
        position += 1
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          text.append(escape ?? 0)
        case UInt8(ascii: "u"):
          text.append(contentsOf: try parseUnicodeEscape(digits: 4))
        case UInt8(ascii: "U"):
          text.append(contentsOf: try parseUnicodeEscape(digits: 6))
        default:
          throw FluentSyntaxError(
            offset: min(position, bytes.count),
            reason: "A backslash in a text in quotes stands before a quote, a backslash, u or U.")
        }
      default:
        text.append(byte)
      }
    }
    throw FluentSyntaxError(
      offset: start, reason: "A text in quotes does not end on the line where it begins.")
  }

  private mutating func parseUnicodeEscape(digits: Int) throws(FluentSyntaxError) -> [UInt8] {
    let end = position + digits
    guard end <= bytes.count,
      bytes[position..<end].allSatisfy({
        FluentParser.isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
      }), let code = UInt32(string(position..<end), radix: 16)
    else {
      throw FluentSyntaxError(
        offset: min(position, bytes.count),
        reason: "A Unicode escape has \(digits) hexadecimal digits after its letter.")
    }
    position = end
    return Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  /// Reads `-?[0-9]+(\.[0-9]+)?`.
  mutating func parseNumberLiteral() throws(FluentSyntaxError) -> DecimalNumber {
    let start = position
    _ = take(UInt8(ascii: "-"))
    var digits = skipDigits()
    if digits > 0, take(UInt8(ascii: ".")) {
      let places = skipDigits()
      digits = places == 0 ? 0 : digits + places
    }
    guard digits > 0, let number = DecimalNumber(string(start..<position)) else {
      throw FluentSyntaxError(
        offset: start, reason: "A number is digits, with more digits after a point if it has one.")
    }
    return number
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = next, FluentParser.isDigit(byte) { position += 1 }
    return position - start
  }
}
