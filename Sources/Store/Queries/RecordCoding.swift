/// Records as JSON, always written the same way, so that equal records are equal bytes.
enum RecordCoding {
  static func text(of record: some Encodable) throws -> EncodedText {
    EncodedText(bytes: try RecordEncoder.encode(record))
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
