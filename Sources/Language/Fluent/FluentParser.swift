/// Reads Project Fluent 1.0 syntax from UTF-8 bytes.
///
/// Follows `spec/fluent.ebnf` and `spec/valid.md` of projectfluent/fluent. A broken entry becomes
/// one finding and is skipped up to the next line that can begin an entry; the others are kept. An
/// entry with a broken attribute or variant is left out as a whole, as the reference tooling does:
/// half a sentence would be worse than another language's whole one.
struct FluentParser {
  /// The deepest nesting of braces; deeper ones are refused so that no file exhausts the stack.
  static let deepestNesting = 50

  let bytes: [UInt8]
  var position = 0
  var depth = 0
  private var line = 1
  private var lineOffset = 0

  init(_ source: String) {
    var source = source
    bytes = source.withUTF8 { Array($0) }
  }

  /// Reads the whole file.
  mutating func parse(file: String) -> (entries: [FluentEntry], findings: [Finding]) {
    var entries: [FluentEntry] = []
    var findings: [Finding] = []
    var comment = ""
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      let start = position
      if skipBlankBlock() {
        comment = ""
        continue
      }
      depth = 0
      do {
        if bytes[position] == UInt8(ascii: "#") {
          let (text, level) = try parseComment()
          comment = level == 1 ? (comment.isEmpty ? text : comment + "\n" + text) : ""
          continue
        }
        let line = lineNumber(at: start)
        entries.append(try parseEntry(line: line, comment: comment))
      } catch let error {
        let offset = min(error.offset, bytes.count)
        findings.append(
          Finding(
            file: file, line: lineNumber(at: offset), column: columnNumber(at: offset),
            message: error.reason))
        position = start
        skipJunk()
      }
      comment = ""
    }
    return (entries, findings)
  }

  private mutating func parseEntry(line: Int, comment: String) throws(FluentSyntaxError)
    -> FluentEntry
  {
    let start = position
    let isTerm = take(UInt8(ascii: "-"))
    guard let id = parseIdentifier() else {
      throw FluentSyntaxError(offset: start, reason: strayLineReason(at: start))
    }
    let name = isTerm ? "term -\(id)" : "message \(id)"
    skipBlankInline()
    guard take(UInt8(ascii: "=")) else {
      throw FluentSyntaxError(
        offset: position,
        reason: "The \(name) lacks an equals sign: write the name, a space, an equals sign, the"
          + " text.")
    }
    skipBlankInline()
    let value = try parsePattern()
    if isTerm, value == nil {
      throw FluentSyntaxError(
        offset: start, reason: "The \(name) has no value: write its text after the equals sign.")
    }
    var attributes: [String: FluentPattern] = [:]
    var names: [String] = []
    while let (attribute, pattern) = try parseAttribute(of: name) {
      if attributes.updateValue(pattern, forKey: attribute) == nil { names.append(attribute) }
    }
    if value == nil, attributes.isEmpty {
      throw FluentSyntaxError(
        offset: start,
        reason: "The \(name) has no value and no attribute: write its text after the equals sign,"
          + " or on indented lines below.")
    }
    guard takeLineEnd() else {
      throw FluentSyntaxError(offset: position, reason: strayByteReason(in: name))
    }
    return FluentEntry(
      id: id, isTerm: isTerm, value: value, attributes: attributes, attributeNames: names,
      comment: comment, line: line)
  }

  private mutating func parseAttribute(of name: String) throws(FluentSyntaxError) -> (
    String, FluentPattern
  )? {
    let start = position
    guard position < bytes.count, takeLineEnd() else { return nil }
    skipBlank()
    let dot = position
    guard take(UInt8(ascii: ".")) else {
      position = start
      return nil
    }
    guard let attribute = parseIdentifier() else {
      throw FluentSyntaxError(
        offset: dot, reason: "An attribute of the \(name) lacks a name after the dot.")
    }
    skipBlankInline()
    guard take(UInt8(ascii: "=")) else {
      throw FluentSyntaxError(
        offset: dot,
        reason: "The attribute \(attribute) of the \(name) lacks an equals sign.")
    }
    skipBlankInline()
    guard let pattern = try parsePattern() else {
      throw FluentSyntaxError(
        offset: dot, reason: "The attribute \(attribute) of the \(name) has no text.")
    }
    return (attribute, pattern)
  }

  private mutating func parseComment() throws(FluentSyntaxError) -> (String, level: Int) {
    let start = position
    var level = 0
    while level < 3, take(UInt8(ascii: "#")) { level += 1 }
    if takeLineEnd() { return ("", level) }
    guard take(UInt8(ascii: " ")) else {
      throw FluentSyntaxError(
        offset: start, reason: "A comment needs a space after its number signs.")
    }
    let from = position
    while !atLineEnd() { position += 1 }
    let text = string(from..<position)
    _ = takeLineEnd()
    return (text, level)
  }

  private mutating func skipJunk() {
    repeat {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      position = min(position + 1, bytes.count)
    } while position < bytes.count && !canBeginEntry(bytes[position])
  }

  private func canBeginEntry(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-") || FluentParser.isLetter(byte)
  }

  private func strayLineReason(at offset: Int) -> String {
    switch bytes[offset] {
    case UInt8(ascii: "\t"):
      return "This line begins with a tab: Fluent indents with spaces."
    case UInt8(ascii: " "):
      return "This line is indented but continues nothing: a message begins at the margin."
    default:
      return "This line begins no message: a message is a name, a space, an equals sign, the text."
    }
  }

  private func strayByteReason(in name: String) -> String {
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      return "The \(name) has a closing brace that opens nowhere: write it as {\"}\"}."
    }
    return "The \(name) does not end where its line ends."
  }

  /// The column of an offset, in characters from 1.
  private func columnNumber(at offset: Int) -> Int {
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
  }

  /// The line of an offset, counted from 1; offsets are asked for in rising order mostly.
  private mutating func lineNumber(at offset: Int) -> Int {
    if offset < lineOffset {
      line = 1
      lineOffset = 0
    }
    for byte in bytes[lineOffset..<offset] where byte == UInt8(ascii: "\n") { line += 1 }
    lineOffset = offset
    return line
  }
}
