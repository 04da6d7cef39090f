import Foundation

/// Records as JSON, always written the same way, so that equal records are equal bytes.
enum RecordCoding {
  static func text(of record: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  static func record<Value: Decodable>(_ type: Value.Type, from row: Row, _ column: Int32) throws
    -> Value
  {
    do {
      return try JSONDecoder().decode(type, from: Data(row.blob(column)))
    } catch {
      // The decoder's own error quotes the text, which is a health fact.
      throw StoreError.unreadableRow(table: String(describing: type))
    }
  }
}
