/// A pull scanner over the bytes of a JSON file: it steps through what is looked at and skips the
/// rest without cutting it up.
///
/// It only keeps track of strings and nesting; whether a skipped value is good JSON shows when it
/// is decoded.
struct ByteScanner: ~Copyable {
  /// How much of a name or of an identifier is kept, in bytes; longer ones are skipped.
  private static let captureLimit = 4096

  private var reader: BlockReader
  /// The line of the next byte, from 1.
  private(set) var line: Int32 = 1
  /// True when a line break ends a value, whatever is still open.
  var isLineDelimited: Bool
  private var captured: [UInt8] = []

  init(file: InputFile, isLineDelimited: Bool) {
    reader = BlockReader(file: file)
    self.isLineDelimited = isLineDelimited
  }

  /// How many bytes were consumed.
  var offset: Int64 { reader.offset }

  /// Goes back to a byte that was passed, and to its line.
  mutating func goBack(to offset: Int64, line: Int32) {
    reader.seek(to: offset)
    self.line = line
  }

  /// Steps over the UTF-8 byte order mark that some programs put first.
  mutating func skipByteOrderMark() {
    guard reader.peek() == 0xEF else { return }
    for _ in 0..<3 { _ = reader.next() }
  }

  /// The next byte that is not white space, not consumed; nil at the end of the file.
  mutating func peekPastSpace() -> UInt8? {
    while let byte = reader.peek() {
      switch byte {
      case 0x20, 0x09, 0x0D: reader.advance()
      case 0x0A:
        line += 1
        reader.advance()
      default: return byte
      }
    }
    return nil
  }

  /// The next byte of this line that is not white space, not consumed; nil at the line's end.
  mutating func peekInLine() -> UInt8? {
    while let byte = reader.peek() {
      switch byte {
      case 0x20, 0x09, 0x0D: reader.advance()
      case 0x0A: return nil
      default: return byte
      }
    }
    return nil
  }

  /// Consumes everything up to the line break.
  mutating func skipLine() {
    while let byte = reader.peek(), byte != 0x0A { reader.advance() }
  }

  /// The next byte of the value that is not white space, not consumed.
  mutating func peekToken() throws(ImportProblem.Reason) -> UInt8 {
    guard let byte = isLineDelimited ? peekInLine() : peekPastSpace() else { throw .endsEarly }
    return byte
  }

  /// Consumes the next token byte, which must be `mark`.
  mutating func expect(_ mark: Unicode.Scalar) throws(ImportProblem.Reason) {
    let byte = try peekToken()
    guard byte == UInt8(ascii: mark) else { throw byte == 0 ? .nul : .notJSON }
    reader.advance()
  }

  /// Consumes the next token byte when it is `mark`.
  mutating func skip(_ mark: Unicode.Scalar) throws(ImportProblem.Reason) -> Bool {
    guard try peekToken() == UInt8(ascii: mark) else { return false }
    reader.advance()
    return true
  }

  /// Steps to the next member of the object whose `{` was consumed, and past its colon.
  ///
  /// Returns false, with the `}` consumed, when there is no other member. The name is kept for
  /// ``isNamed(_:)``.
  mutating func nextMember(isFirst: Bool) throws(ImportProblem.Reason) -> Bool {
    if try skip("}") { return false }
    if !isFirst { try expect(",") }
    try capture()
    try expect(":")
    return true
  }

  /// Steps to the next element of the array whose `[` was consumed.
  ///
  /// Returns false, with the `]` consumed, when there is no other element.
  mutating func nextElement(isFirst: Bool) throws(ImportProblem.Reason) -> Bool {
    if try skip("]") { return false }
    if !isFirst { try expect(",") }
    return true
  }

  /// True when the member at hand has this name.
  func isNamed(_ name: StaticString) -> Bool {
    guard captured.count == name.utf8CodeUnitCount else { return false }
    return captured.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] != name.utf8Start[index] { return false }
      return true
    }
  }

  /// Consumes a string and returns it; nil for any other value, which is skipped.
  mutating func string() throws(ImportProblem.Reason) -> String? {
    guard try peekToken() == UInt8(ascii: "\"") else {
      try skipValue()
      return nil
    }
    try capture()
    return String(validating: captured, as: UTF8.self)
  }

  /// Consumes a string and keeps its bytes; one that is too long or oddly escaped is kept as none.
  private mutating func capture() throws(ImportProblem.Reason) {
    captured.removeAll(keepingCapacity: true)
    try expect("\"")
    while let byte = reader.peek() {
      switch byte {
      case UInt8(ascii: "\""):
        reader.advance()
        if captured.count > Self.captureLimit { captured.removeAll() }
        return
      case UInt8(ascii: "\\"):
        reader.advance()
        // Only an escaped slash is common in names and addresses; the rest never matches.
        guard let next = reader.next() else { throw .endsEarly }
        captured.append(next == UInt8(ascii: "/") ? next : 0)
      case 0x0A: throw isLineDelimited ? .endsEarly : .notJSON
      case 0: throw .nul
      default:
        reader.advance()
        if captured.count <= Self.captureLimit { captured.append(byte) }
      }
    }
    throw .endsEarly
  }

  /// Consumes one value of any kind.
  mutating func skipValue() throws(ImportProblem.Reason) {
    switch try peekToken() {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): try skipNested()
    default:
      while let byte = reader.peek(), byte > 0x20, byte != UInt8(ascii: ","),
        byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]")
      {
        reader.advance()
      }
    }
  }

  /// Consumes a string, an object or an array, block by block: most bytes of a file pass here.
  private mutating func skipNested() throws(ImportProblem.Reason) {
    var depth = 0
    var isInString = false
    var isEscaped = false
    var isDone = false
    var lineBreaks: Int32 = 0
    let stopsAtLine = isLineDelimited
    var isCut = false
    while !isDone && !isCut {
      let hasMore = reader.withBlock { bytes in
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          index += 1
          if isInString {
            if isEscaped {
              isEscaped = false
            } else if byte == UInt8(ascii: "\"") {
              isInString = false
              if depth == 0 {
                isDone = true
                break
              }
            } else if byte == UInt8(ascii: "\\") {
              isEscaped = true
            } else if byte == 0x0A && stopsAtLine {
              isCut = true
              return index - 1
            }
            continue
          }
          switch byte {
          case UInt8(ascii: "\""): isInString = true
          case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
          case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            if depth == 0 {
              isDone = true
              return index
            }
          case 0x0A:
            if stopsAtLine {
              isCut = true
              return index - 1
            }
            lineBreaks += 1
          default: break
          }
        }
        return index
      }
      if !hasMore { isCut = true }
    }
    line += lineBreaks
    if isCut { throw .endsEarly }
  }
}
