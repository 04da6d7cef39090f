/// Walks over the bytes of one JSON value and lists its nodes.
///
/// Strict as RFC 8259 is: no comments, no trailing commas, no bare control characters in strings.
struct JSONParser {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var position = 0
  /// True when a string held a byte outside ASCII, so that UTF-8 must be checked.
  private(set) var hasHighBytes = false

  init(bytes: UnsafeBufferPointer<UInt8>) {
    // The caller checks that there are bytes.
    base = bytes.baseAddress.unsafelyUnwrapped
    count = bytes.count
  }

  /// Reads one value and the white space around it.
  mutating func document(into tree: inout JSONTree) throws(JSONFault) {
    try value(into: &tree, depth: 0)
    skipSpace()
    if position < count { throw .trailing }
  }

  private mutating func skipSpace() {
    while position < count {
      switch base[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// The next byte after white space, not consumed.
  private mutating func peek() throws(JSONFault) -> UInt8 {
    skipSpace()
    guard position < count else { throw .endsEarly }
    return base[position]
  }

  private mutating func value(into tree: inout JSONTree, depth: Int) throws(JSONFault) {
    switch try peek() {
    case UInt8(ascii: "{"): try object(into: &tree, depth: depth)
    case UInt8(ascii: "["): try array(into: &tree, depth: depth)
    case UInt8(ascii: "\""): try string(into: &tree)
    case UInt8(ascii: "t"): try literal("true", .yes, into: &tree)
    case UInt8(ascii: "f"): try literal("false", .no, into: &tree)
    case UInt8(ascii: "n"): try literal("null", .null, into: &tree)
    default: try number(into: &tree)
    }
  }

  private mutating func object(into tree: inout JSONTree, depth: Int) throws(JSONFault) {
    guard depth < JSONTree.depthLimit else { throw .tooDeep }
    let index = tree.add(.init(kind: .object, start: UInt32(position)))
    position += 1
    if try peek() == UInt8(ascii: "}") {
      position += 1
    } else {
      while true {
        guard try peek() == UInt8(ascii: "\"") else { throw .notJSON }
        try string(into: &tree)
        guard try peek() == UInt8(ascii: ":") else { throw .notJSON }
        position += 1
        try value(into: &tree, depth: depth + 1)
        let mark = try peek()
        position += 1
        if mark == UInt8(ascii: "}") { break }
        guard mark == UInt8(ascii: ",") else { throw .notJSON }
      }
    }
    tree.close(index, end: position)
  }

  private mutating func array(into tree: inout JSONTree, depth: Int) throws(JSONFault) {
    guard depth < JSONTree.depthLimit else { throw .tooDeep }
    let index = tree.add(.init(kind: .array, start: UInt32(position)))
    position += 1
    if try peek() == UInt8(ascii: "]") {
      position += 1
    } else {
      while true {
        try value(into: &tree, depth: depth + 1)
        let mark = try peek()
        position += 1
        if mark == UInt8(ascii: "]") { break }
        guard mark == UInt8(ascii: ",") else { throw .notJSON }
      }
    }
    tree.close(index, end: position)
  }

  private mutating func string(into tree: inout JSONTree) throws(JSONFault) {
    position += 1
    let start = position
    var isEscaped = false
    var seen: UInt8 = 0
    while true {
      guard position < count else { throw .endsEarly }
      let byte = base[position]
      seen |= byte
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw byte == 0 ? .nul : .notJSON }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        try escape()
      } else {
        position += 1
      }
    }
    if seen >= 0x80 { hasHighBytes = true }
    let index = tree.add(.init(kind: .string, isEscaped: isEscaped, start: UInt32(start)))
    tree.close(index, end: position)
    position += 1
  }

  private mutating func escape() throws(JSONFault) {
    guard position + 1 < count else { throw .endsEarly }
    switch base[position + 1] {
    case UInt8(ascii: "u"):
      guard position + 5 < count else { throw .endsEarly }
      var unit: UInt16 = 0
      for offset in 2..<6 {
        guard let digit = hexDigit(base[position + offset]) else { throw .notJSON }
        unit = unit << 4 | digit
      }
      if unit == 0 { throw .nul }
      position += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    default: throw .notJSON
    }
  }

  private mutating func literal(
    _ word: StaticString, _ kind: JSONTree.Kind, into tree: inout JSONTree
  ) throws(JSONFault) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < count else { throw .endsEarly }
      guard base[position] == word.utf8Start[offset] else { throw .notJSON }
      position += 1
    }
    let index = tree.add(.init(kind: kind, start: UInt32(start)))
    tree.close(index, end: position)
  }

  private mutating func number(into tree: inout JSONTree) throws(JSONFault) {
    let start = position
    if base[position] == UInt8(ascii: "-") { position += 1 }
    let whole = try digits()
    if whole > 1, base[position - whole] == UInt8(ascii: "0") { throw .notJSON }
    if position < count, base[position] == UInt8(ascii: ".") {
      position += 1
      _ = try digits()
    }
    if position < count, base[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < count,
        base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      _ = try digits()
    }
    let index = tree.add(.init(kind: .number, start: UInt32(start)))
    tree.close(index, end: position)
  }

  /// Consumes at least one digit and says how many there were.
  private mutating func digits() throws(JSONFault) -> Int {
    let start = position
    while position < count, (0x30...0x39).contains(base[position]) { position += 1 }
    if position == start {
      if position == count { throw .endsEarly }
      throw base[position] == 0 ? .nul : .notJSON
    }
    return position - start
  }
}

/// The value of a hexadecimal digit; nil for any other byte.
func hexDigit(_ byte: UInt8) -> UInt16? {
  switch byte {
  case 0x30...0x39: UInt16(byte - 0x30)
  case 0x41...0x46: UInt16(byte - 0x41 + 10)
  case 0x61...0x66: UInt16(byte - 0x61 + 10)
  default: nil
  }
}
