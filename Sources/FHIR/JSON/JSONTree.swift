/// One JSON value, cut into a flat list of nodes that point into its bytes.
///
/// Nothing is copied: numbers keep the text they came with, which FHIR asks for (JSONDecoder hands
/// decimals on as binary or without their last zeros), and strings are made only when asked for.
/// The list is kept between parses, so that reading many small resources allocates once.
struct JSONTree: ~Copyable {
  /// The kind of a value.
  enum Kind: UInt8 {
    case object, array, string, number, yes, no, null
  }

  /// One value, or one member's name, which is a string node before the value it names.
  struct Node {
    var kind: Kind
    /// True for a string with a backslash in it.
    var isEscaped = false
    /// The first byte, after the quote in a string.
    var start: UInt32
    /// How many bytes, without the quotes of a string.
    var length: UInt32 = 0
    /// The index of the node after this value and all that is in it.
    var next: UInt32 = 0
  }

  /// Objects and arrays in each other, at most; FHIR resources stay below 30.
  static let depthLimit = 200
  /// The largest value that can be cut, in bytes.
  static let sizeLimit = 1 << 30

  private var nodes: UnsafeMutableBufferPointer<Node>
  private var count = 0

  init() {
    nodes = .allocate(capacity: 4096)
  }

  deinit {
    nodes.deallocate()
  }

  /// Cuts `bytes` and hands the value to `body`; the node must not be used after `body` returns.
  mutating func parse<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (JSONNode) throws -> Result
  ) throws -> Result {
    guard let base = bytes.baseAddress, bytes.count > 0 else { throw JSONFault.endsEarly }
    guard bytes.count < Self.sizeLimit else { throw JSONFault.tooDeep }
    count = 0
    var parser = JSONParser(bytes: bytes)
    try parser.document(into: &self)
    if parser.hasHighBytes, String(validating: bytes, as: UTF8.self) == nil {
      throw JSONFault.notUTF8
    }
    return try body(
      JSONNode(bytes: base, nodes: UnsafePointer(nodes.baseAddress.unsafelyUnwrapped), index: 0))
  }

  /// Adds a node and returns its index.
  mutating func add(_ node: Node) -> Int {
    if count == nodes.count {
      let larger = UnsafeMutableBufferPointer<Node>.allocate(capacity: count * 2)
      _ = larger.moveInitialize(fromContentsOf: nodes)
      nodes.deallocate()
      nodes = larger
    }
    nodes.initializeElement(at: count, to: node)
    count += 1
    return count - 1
  }

  /// Says that the value at `index`, which began at its start, ends before `end`.
  mutating func close(_ index: Int, end: Int) {
    nodes[index].length = UInt32(end) - nodes[index].start
    nodes[index].next = UInt32(count)
  }
}
