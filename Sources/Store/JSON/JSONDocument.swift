/// A JSON text taken apart once: a flat row of nodes that point into the bytes.
final class JSONDocument {
  enum Kind: UInt8 {
    case object, list, string, escapedString, number, yes, no, null
    /// Nothing stands there: what a list that was left out is decoded from.
    case absent
  }

  struct Node {
    let kind: Kind
    /// Where the contents begin and end in the bytes, without quotation marks.
    let start: Int32
    var end: Int32
    /// The node after this one and everything inside it.
    var next: Int32
  }

  struct Malformed: Error {}

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []
  private static let deepest = 100

  /// Takes a text apart; throws `Malformed` when it is no JSON.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    guard bytes.count < Int(Int32.max) else { throw Malformed() }
    nodes.reserveCapacity(bytes.count / 12 + 4)
    var position = 0
    try bytes.withUnsafeBufferPointer { text in
      try parseValue(text, &position, depth: 0)
      skipSpace(text, &position)
      guard position == text.count else { throw Malformed() }
    }
    nodes.append(Node(kind: .absent, start: 0, end: 0, next: Int32(nodes.count + 1)))
  }

  /// The node for whatever is not there.
  var absent: Int { nodes.count - 1 }

  /// The node after `index` and everything inside it.
  func next(after index: Int) -> Int { Int(nodes[index].next) }

  /// The value under a key of the object at `index`; nil when it has none.
  func member(_ key: String, of index: Int) -> Int? {
    var key = key
    return key.withUTF8 { wanted in
      let end = Int(nodes[index].next)
      var current = index + 1
      while current < end {
        let node = nodes[current]
        if Int(node.end - node.start) == wanted.count, matches(node, wanted) { return current + 1 }
        // Past the key, which is one node, and its value.
        current = Int(nodes[current + 1].next)
      }
      return nil
    }
  }

  /// The keys of the object at `index`.
  func keys(of index: Int) throws -> [String] {
    var keys: [String] = []
    var current = index + 1
    while current < nodes[index].next {
      keys.append(try string(at: current))
      current = Int(nodes[current + 1].next)
    }
    return keys
  }

  /// The text of a string node; throws when it is something else.
  func string(at index: Int) throws -> String {
    let node = nodes[index]
    let contents = bytes[Int(node.start)..<Int(node.end)]
    switch node.kind {
    case .string: return String(decoding: contents, as: UTF8.self)
    case .escapedString: return try JSONDocument.unescape(contents)
    default: throw Malformed()
    }
  }

  /// The digits of a number node; throws when it is something else.
  func number(at index: Int) throws -> Substring {
    let node = nodes[index]
    guard node.kind == .number else { throw Malformed() }
    return Substring(
      decoding: bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
  }

  private func matches(_ node: Node, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    // Keys are written by the program itself and never need escapes.
    guard node.kind == .string else { return false }
    var position = Int(node.start)
    for byte in wanted {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  private func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    while position < text.count, [0x20, 0x0a, 0x0d, 0x09].contains(text[position]) {
      position += 1
    }
  }

  private func expect(
    _ byte: Character, _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) throws {
    guard position < text.count, text[position] == byte.asciiValue else { throw Malformed() }
    position += 1
  }

  private func parseValue(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, depth: Int
  ) throws {
    skipSpace(text, &position)
    guard position < text.count, depth < JSONDocument.deepest else { throw Malformed() }
    switch text[position] {
    case UInt8(ascii: "{"):
      try parseMembers(text, &position, depth: depth, kind: .object, closer: UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      try parseMembers(text, &position, depth: depth, kind: .list, closer: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): try parseString(text, &position)
    case UInt8(ascii: "t"): try parseWord("true", .yes, text, &position)
    case UInt8(ascii: "f"): try parseWord("false", .no, text, &position)
    case UInt8(ascii: "n"): try parseWord("null", .null, text, &position)
    default: try parseNumber(text, &position)
    }
  }

  private func parseMembers(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, depth: Int, kind: Kind,
    closer: UInt8
  ) throws {
    let index = nodes.count
    nodes.append(Node(kind: kind, start: Int32(position), end: 0, next: 0))
    position += 1
    skipSpace(text, &position)
    if position < text.count, text[position] == closer {
      position += 1
    } else {
      while true {
        if kind == .object {
          skipSpace(text, &position)
          guard position < text.count, text[position] == UInt8(ascii: "\"") else {
            throw Malformed()
          }
          try parseString(text, &position)
          skipSpace(text, &position)
          try expect(":", text, &position)
        }
        try parseValue(text, &position, depth: depth + 1)
        skipSpace(text, &position)
        guard position < text.count else { throw Malformed() }
        position += 1
        if text[position - 1] == closer { break }
        guard text[position - 1] == UInt8(ascii: ",") else { throw Malformed() }
      }
    }
    nodes[index].end = Int32(position)
    nodes[index].next = Int32(nodes.count)
  }

  private func parseString(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) throws {
    position += 1
    let start = position
    var kind = Kind.string
    while position < text.count, text[position] != UInt8(ascii: "\"") {
      if text[position] == UInt8(ascii: "\\") {
        kind = .escapedString
        position += 1
      }
      position += 1
    }
    guard position < text.count else { throw Malformed() }
    add(kind, start, position)
    position += 1
  }

  private func parseNumber(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) throws {
    let start = position
    while position < text.count {
      switch text[position] {
      case 0x30...0x39, 0x2b, 0x2d, 0x2e, 0x45, 0x65: position += 1
      default:
        guard position > start else { throw Malformed() }
        return add(.number, start, position)
      }
    }
    add(.number, start, position)
  }

  private func parseWord(
    _ word: StaticString, _ kind: Kind, _ text: UnsafeBufferPointer<UInt8>,
    _ position: inout Int
  ) throws {
    let end = position + word.utf8CodeUnitCount
    guard end <= text.count,
      word.withUTF8Buffer({ $0.elementsEqual(text[position..<end]) })
    else { throw Malformed() }
    add(kind, position, end)
    position = end
  }

  private func add(_ kind: Kind, _ start: Int, _ end: Int) {
    nodes.append(
      Node(kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
  }

  private static func unescape(_ contents: ArraySlice<UInt8>) throws -> String {
    var units: [UInt16] = []
    var result = ""
    var rest = contents
    var plain: [UInt8] = []
    func flush() {
      result += String(decoding: plain, as: UTF8.self) + String(decoding: units, as: UTF16.self)
      plain = []
      units = []
    }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        if !units.isEmpty { flush() }
        plain.append(byte)
        continue
      }
      guard let escape = rest.popFirst() else { throw Malformed() }
      if escape == UInt8(ascii: "u") {
        let digits = rest.prefix(4)
        guard digits.count == 4,
          let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw Malformed() }
        rest.removeFirst(4)
        if units.isEmpty { flush() }
        units.append(unit)
        continue
      }
      if !units.isEmpty { flush() }
      switch escape {
      case UInt8(ascii: "n"): plain.append(0x0a)
      case UInt8(ascii: "t"): plain.append(0x09)
      case UInt8(ascii: "r"): plain.append(0x0d)
      case UInt8(ascii: "b"): plain.append(0x08)
      case UInt8(ascii: "f"): plain.append(0x0c)
      case 0x22, 0x5c, UInt8(ascii: "/"): plain.append(escape)
      default: throw Malformed()
      }
    }
    flush()
    return result
  }
}
