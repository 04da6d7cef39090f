/// Identifiers, blanks and line ends.
extension FluentParser {
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The byte at the position; nil at the end of the file.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// A letter, then letters, digits, underscores and dashes.
  mutating func parseIdentifier() -> String? {
    guard let first = next, FluentParser.isLetter(first) else { return nil }
    let start = position
    position += 1
    while let byte = next,
      FluentParser.isLetter(byte) || FluentParser.isDigit(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    {
      position += 1
    }
    return string(start..<position)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Spaces only: Fluent knows no tabs.
  mutating func skipBlankInline() {
    while next == UInt8(ascii: " ") { position += 1 }
  }

  /// True at a line feed, at a carriage return before one, and at the end of the file.
  func atLineEnd() -> Bool {
    guard let byte = next else { return true }
    return byte == UInt8(ascii: "\n")
      || (byte == UInt8(ascii: "\r") && position + 1 < bytes.count
        && bytes[position + 1] == UInt8(ascii: "\n"))
  }

  /// Passes over a line end; the end of the file counts as one.
  mutating func takeLineEnd() -> Bool {
    guard atLineEnd() else { return false }
    if next == UInt8(ascii: "\r") { position += 1 }
    if next == UInt8(ascii: "\n") { position += 1 }
    return true
  }

  /// Spaces and line ends.
  mutating func skipBlank() {
    while position < bytes.count {
      if next == UInt8(ascii: " ") {
        position += 1
      } else if !takeLineEnd() {
        return
      }
    }
  }

  /// Passes over whole blank lines, leaving the position at the start of a line; false when there
  /// was none.
  mutating func skipBlankBlock() -> Bool {
    var start = position
    let first = start
    while position < bytes.count {
      skipBlankInline()
      guard takeLineEnd() else { break }
      start = position
    }
    position = start
    return start != first
  }
}
