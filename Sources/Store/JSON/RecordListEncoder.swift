/// Writes the members of a list.
struct RecordListEncoder: UnkeyedEncodingContainer {
  let output: JSONOutput
  let depth: Int

  var codingPath: [any CodingKey] { [] }
  var count: Int { output.count(at: depth) }

  private func begin() { output.beginMember(at: depth) }

  func encodeNil() {
    begin()
    output.writeNull()
  }

  func encode(_ value: Bool) {
    begin()
    output.write(value)
  }

  func encode(_ value: String) {
    begin()
    output.write(value)
  }

  func encode(_ value: Int) {
    begin()
    output.write(value)
  }

  func encode(_ value: Double) {
    begin()
    output.write(value)
  }

  func encode(_ value: some Encodable) throws {
    begin()
    try RecordEncoder(output: output).write(value)
  }

  func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type)
    -> KeyedEncodingContainer<NestedKey>
  {
    begin()
    return RecordEncoder(output: output).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return RecordEncoder(output: output).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    begin()
    return RecordEncoder(output: output)
  }
}
