/// Records as JSON, always written the same way, so that equal records are equal bytes.
enum RecordCoding {
  static func text(of record: some Encodable) throws -> String {
    String(decoding: try RecordEncoder.encode(record), as: UTF8.self)
  }

  static func record<Value: Decodable>(_ type: Value.Type, from row: Row, _ column: Int32) throws
    -> Value
  {
    do {
      return try RecordDecoder.decode(type, from: row.blob(column))
    } catch {
      // Some types' own errors quote the text, which is a health fact.
      throw StoreError.unreadableRow(table: String(describing: type))
    }
  }
}
