/// Reads the members of a list in turn.
struct RecordListDecoder: UnkeyedDecodingContainer {
  let document: JSONDocument
  private let end: Int
  private var current: Int
  private(set) var currentIndex = 0

  init(document: JSONDocument, list: Int) {
    self.document = document
    current = list + 1
    end = document.next(after: list)
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { nil }
  var isAtEnd: Bool { current >= end }

  private mutating func take() throws -> Int {
    guard !isAtEnd else { throw JSONDocument.Malformed() }
    defer {
      current = document.next(after: current)
      currentIndex += 1
    }
    return current
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, document.nodes[current].kind == .null else { return false }
    _ = try take()
    return true
  }

  mutating func decode(_ type: String.Type) throws -> String { try document.string(at: take()) }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: RecordDecoder(document: document, index: take()))
  }

  mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws
    -> KeyedDecodingContainer<NestedKey>
  {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    RecordDecoder(document: document, index: try take())
  }
}
