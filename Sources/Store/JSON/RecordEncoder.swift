/// Writes a record as JSON in the order of its declarations, so that equal records are equal bytes.
///
/// Empty lists are left out. (Foundation's encoder needs sorted keys for the same promise, and took
/// most of the time of an import.)
struct RecordEncoder: Encoder {
  let output: JSONOutput

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let output = JSONOutput()
    try RecordEncoder(output: output).write(value)
    return output.bytes
  }

  /// Writes one whole value; one that writes nothing is an empty object.
  func write(_ value: some Encodable) throws {
    let start = output.bytes.count
    let depth = output.depth
    try value.encode(to: self)
    if output.bytes.count == start { _ = output.begin(object: true) }
    output.close(to: depth)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(
      RecordObjectEncoder(output: output, depth: output.begin(object: true)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    RecordListEncoder(output: output, depth: output.begin(object: false))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    RecordValueEncoder(output: output)
  }
}
