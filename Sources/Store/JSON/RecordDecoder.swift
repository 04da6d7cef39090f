/// Reads a record from the JSON that `RecordEncoder` writes, or from any other.
///
/// A list that was left out is an empty one.
struct RecordDecoder: Decoder {
  let document: JSONDocument
  let index: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try Value(from: RecordDecoder(document: JSONDocument(bytes), index: 0))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard document.nodes[index].kind == .object else { throw JSONDocument.Malformed() }
    return KeyedDecodingContainer(RecordObjectDecoder(document: document, index: index))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch document.nodes[index].kind {
    case .list, .absent: return RecordListDecoder(document: document, list: index)
    default: throw JSONDocument.Malformed()
    }
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    RecordValueDecoder(document: document, index: index)
  }
}
