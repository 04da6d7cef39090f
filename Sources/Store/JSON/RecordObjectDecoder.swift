/// Reads the members of an object.
struct RecordObjectDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let document: JSONDocument
  let index: Int

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    ((try? document.keys(of: index)) ?? []).compactMap { Key(stringValue: $0) }
  }

  private func member(_ key: Key) -> Int? { document.member(key.stringValue, of: index) }

  private func value(_ key: Key) -> RecordValueDecoder {
    RecordValueDecoder(document: document, index: member(key) ?? document.absent)
  }

  func contains(_ key: Key) -> Bool { member(key) != nil }

  func decodeNil(forKey key: Key) -> Bool { value(key).decodeNil() }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try value(key).decode(type)
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try value(key).decode(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: RecordDecoder(document: document, index: member(key) ?? document.absent))
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let member = member(key), document.nodes[member].kind != .null else { return nil }
    return try Value(from: RecordDecoder(document: document, index: member))
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let member = member(key), document.nodes[member].kind != .null else { return nil }
    return try document.string(at: member)
  }

  func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<NestedKey>
  {
    try superDecoder(forKey: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try superDecoder(forKey: key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    RecordDecoder(
      document: document, index: document.member("super", of: index) ?? document.absent)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    RecordDecoder(document: document, index: member(key) ?? document.absent)
  }
}
