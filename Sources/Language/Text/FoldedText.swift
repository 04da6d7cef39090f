/// Words made comparable: lower case, without accents, with their place in the original text.
public struct FoldedText: Sendable {
  /// One word.
  public struct Word: Hashable, Sendable {
    /// The word in lower case without accents; "ñ" becomes "n".
    public let text: String
    /// Where it stands, as offsets into the original's UTF-8.
    public let range: Range<Int>
  }

  /// The words in their order: runs of letters and digits, with apostrophes inside kept.
  public let words: [Word]

  /// Folds a text; any bytes will do.
  public init(_ text: String) {
    var words: [Word] = []
    var current: [UInt8] = []
    var start = 0
    var end = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if FoldedText.isWordPart(scalar)
        || (!current.isEmpty && (scalar == "'" || scalar == "\u{2019}"))
      {
        if current.isEmpty { start = offset }
        if scalar != "'" && scalar != "\u{2019}" { end = offset + size }
        FoldedText.fold(scalar, into: &current)
      } else if !current.isEmpty {
        FoldedText.close(&current, from: start, to: end, into: &words)
      }
      offset += size
    }
    if !current.isEmpty { FoldedText.close(&current, from: start, to: end, into: &words) }
    self.words = words
  }

  /// A text in lower case without accents, nothing else changed.
  public static func fold(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { fold(scalar, into: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func close(
    _ current: inout [UInt8], from start: Int, to end: Int, into words: inout [Word]
  ) {
    while current.last == UInt8(ascii: "'") { current.removeLast() }
    words.append(Word(text: String(decoding: current, as: UTF8.self), range: start..<end))
    current.removeAll(keepingCapacity: true)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0xAA: return false
    case 0x300...0x36F: return true
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func fold(_ scalar: Unicode.Scalar, into result: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: result.append(UInt8(scalar.value) + 0x20)
    case 0..<0x80: result.append(UInt8(scalar.value))
    case 0x300...0x36F: break
    case 0x2019: result.append(UInt8(ascii: "'"))
    case 0xC0...0xFF: result.append(contentsOf: latin1[Int(scalar.value) - 0xC0])
    default: result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// U+00C0 to U+00FF without case and accents.
  private static let latin1: [[UInt8]] = {
    let letters =
      "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss"
    let half = letters.split(separator: " ").map { Array($0.utf8) }
    return half + half.dropLast() + [Array("y".utf8)]
  }()
}
