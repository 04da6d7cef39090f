/// One value of a ``JSONTree``, good only inside the call of `parse` that handed it out.
///
/// Two bare pointers and an index: looking up members costs no reference counting.
struct JSONNode {
  fileprivate let bytes: UnsafePointer<UInt8>
  fileprivate let nodes: UnsafePointer<JSONTree.Node>
  fileprivate let index: Int

  init(bytes: UnsafePointer<UInt8>, nodes: UnsafePointer<JSONTree.Node>, index: Int) {
    self.bytes = bytes
    self.nodes = nodes
    self.index = index
  }

  var kind: JSONTree.Kind { nodes[index].kind }

  /// The bytes of the value, without the quotes of a string.
  var raw: UnsafeBufferPointer<UInt8> {
    let node = nodes[index]
    return UnsafeBufferPointer(start: bytes + Int(node.start), count: Int(node.length))
  }

  private func at(_ other: Int) -> JSONNode {
    JSONNode(bytes: bytes, nodes: nodes, index: other)
  }

  /// The member with this name; nil when there is none, when it is null, or when this is no object.
  subscript(_ name: StaticString) -> JSONNode? {
    guard kind == .object else { return nil }
    let end = Int(nodes[index].next)
    var position = index + 1
    while position < end {
      if matches(position, name) {
        let value = at(position + 1)
        return value.kind == .null ? nil : value
      }
      position = Int(nodes[position + 1].next)
    }
    return nil
  }

  private func matches(_ position: Int, _ name: StaticString) -> Bool {
    let node = nodes[position]
    guard Int(node.length) == name.utf8CodeUnitCount else { return false }
    let start = bytes + Int(node.start)
    for offset in 0..<name.utf8CodeUnitCount where start[offset] != name.utf8Start[offset] {
      return false
    }
    return true
  }

  /// True when this is a string with exactly these bytes.
  func equals(_ text: StaticString) -> Bool {
    kind == .string && matches(index, text)
  }

  /// The elements of an array; none when this is no array.
  var elements: Elements { Elements(array: self) }

  /// The text of a string, its escapes resolved; nil when this is no string.
  var string: String? {
    guard kind == .string else { return nil }
    if !nodes[index].isEscaped { return String(decoding: raw, as: UTF8.self) }
    return unescaped()
  }

  /// The text of a number as written; nil when this is no number.
  var numberText: String? {
    kind == .number ? String(decoding: raw, as: UTF8.self) : nil
  }

  private func unescaped() -> String {
    let raw = raw
    var units: [UInt16] = []
    var text = ""
    var position = 0
    // Escapes come as UTF-16 units: neighbours are joined before they are turned into text, and
    // half a surrogate pair becomes U+FFFD.
    func flush() {
      if !units.isEmpty {
        text += String(decoding: units, as: UTF16.self)
        units.removeAll()
      }
    }
    while position < raw.count {
      guard raw[position] == UInt8(ascii: "\\") else {
        flush()
        let start = position
        while position < raw.count, raw[position] != UInt8(ascii: "\\") { position += 1 }
        text += String(decoding: raw[start..<position], as: UTF8.self)
        continue
      }
      let mark = raw[position + 1]
      position += 2
      switch mark {
      case UInt8(ascii: "u"):
        let unit = raw[position..<position + 4].reduce(0) { $0 << 4 | (hexDigit($1) ?? 0) }
        units.append(unit)
        position += 4
      case UInt8(ascii: "b"): units.append(8)
      case UInt8(ascii: "t"): units.append(9)
      case UInt8(ascii: "n"): units.append(10)
      case UInt8(ascii: "f"): units.append(12)
      case UInt8(ascii: "r"): units.append(13)
      default: units.append(UInt16(mark))
      }
    }
    flush()
    return text
  }

  /// The elements of a JSON array, in order.
  struct Elements: Sequence, IteratorProtocol {
    private let array: JSONNode
    private var position: Int
    private let end: Int

    init(array: JSONNode) {
      self.array = array
      position = array.index + 1
      end = array.kind == .array ? Int(array.nodes[array.index].next) : position
    }

    mutating func next() -> JSONNode? {
      guard position < end else { return nil }
      defer { position = Int(array.nodes[position].next) }
      return array.at(position)
    }
  }
}
