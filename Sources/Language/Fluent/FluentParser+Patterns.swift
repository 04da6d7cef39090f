/// Patterns: text over one line or several, and placeables.
extension FluentParser {
  private enum Piece {
    case text(Range<Int>)
    case lineBreak(lines: Int, indent: Int)
    case placeable(FluentExpression)
  }

  /// Reads a pattern from the position; nil when there is none.
  mutating func parsePattern() throws(FluentSyntaxError) -> FluentPattern? {
    var pieces: [Piece] = []
    var commonIndent = Int.max
    while let byte = next {
      if byte == UInt8(ascii: "{") {
        pieces.append(.placeable(try parsePlaceable()))
      } else if byte == UInt8(ascii: "}") {
        break
      } else if atLineEnd() {
        guard let (lines, indent) = takeContinuation() else { break }
        commonIndent = min(commonIndent, indent)
        pieces.append(.lineBreak(lines: lines, indent: indent))
      } else {
        let start = position
        while let byte = next, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}"), !atLineEnd() {
          position += 1
        }
        pieces.append(.text(start..<position))
      }
    }
    return assemble(pieces, commonIndent: commonIndent)
  }

  /// Passes over the line ends before a line that continues the pattern; stays put otherwise.
  private mutating func takeContinuation() -> (lines: Int, indent: Int)? {
    let start = position
    var lines = 0
    while position < bytes.count {
      let lineStart = position
      if lines > 0 { skipBlankInline() }
      if position < bytes.count, takeLineEnd() {
        lines += 1
        continue
      }
      let indent = position - lineStart
      guard lines > 0, let byte = next else { break }
      if byte == UInt8(ascii: "{") { return (lines, indent) }
      guard indent > 0, byte != UInt8(ascii: "["), byte != UInt8(ascii: "*"),
        byte != UInt8(ascii: "."), byte != UInt8(ascii: "}")
      else { break }
      return (lines, indent)
    }
    position = start
    return nil
  }

  /// Removes the indent that all continuation lines share, blank lines at the start and spaces at
  /// the end, and joins neighbouring texts.
  private func assemble(_ pieces: [Piece], commonIndent: Int) -> FluentPattern? {
    var elements: [FluentPattern.Element] = []
    var text: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let range):
        text.append(contentsOf: bytes[range])
      case .lineBreak(let lines, let indent):
        if index > 0 { text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: lines)) }
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent - commonIndent))
      case .placeable(let expression):
        if !text.isEmpty { elements.append(.text(String(decoding: text, as: UTF8.self))) }
        text.removeAll(keepingCapacity: true)
        elements.append(.placeable(expression))
      }
    }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    if !text.isEmpty { elements.append(.text(String(decoding: text, as: UTF8.self))) }
    return elements.isEmpty ? nil : FluentPattern(elements: elements)
  }
}
