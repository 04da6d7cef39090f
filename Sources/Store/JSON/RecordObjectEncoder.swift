/// Writes the members of an object.
struct RecordObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let output: JSONOutput
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: Key) { output.beginMember(key.stringValue, at: depth) }

  func encodeNil(forKey key: Key) {
    begin(key)
    output.writeNull()
  }

  func encode(_ value: Bool, forKey key: Key) {
    begin(key)
    output.write(value)
  }

  func encode(_ value: String, forKey key: Key) {
    begin(key)
    output.write(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    begin(key)
    output.write(value)
  }

  func encode(_ value: Int64, forKey key: Key) {
    begin(key)
    output.write(value)
  }

  func encode(_ value: Double, forKey key: Key) {
    begin(key)
    output.write(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    output.close(to: depth)
    let start = output.bytes.count
    begin(key)
    let valueStart = output.bytes.count
    try RecordEncoder(output: output).write(value)
    let isEmptyList =
      output.bytes.count == valueStart + 2 && output.bytes[valueStart] == UInt8(ascii: "[")
    if isEmptyList { output.dropMember(at: depth, from: start) }
  }

  func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key)
    -> KeyedEncodingContainer<NestedKey>
  {
    begin(key)
    return RecordEncoder(output: output).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    begin(key)
    return RecordEncoder(output: output).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    output.beginMember("super", at: depth)
    return RecordEncoder(output: output)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    begin(key)
    return RecordEncoder(output: output)
  }
}
