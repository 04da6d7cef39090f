import Records

/// How one type of record is laid out: the table, and the columns it has beyond those of all.
struct RecordTable: Sendable {
  let name: String
  let type: RecordType
  let extraColumns: [String]
  let selectOne: String
  let selectImported: String
  let insert: String
  let update: String
  let delete: String

  init(_ name: String, _ type: RecordType, extra extraColumns: [String] = []) {
    self.name = name
    self.type = type
    self.extraColumns = extraColumns
    let columns = ["patient", "at", "status", "body"] + extraColumns
    selectOne = "SELECT body FROM \(name) WHERE id = ?"
    selectImported = "SELECT row, imported FROM \(name) WHERE id = ?"
    insert =
      "INSERT INTO \(name) (id, imported, \(columns.joined(separator: ", "))) VALUES (?, ?"
      + String(repeating: ", ?", count: columns.count) + ") ON CONFLICT (id) DO NOTHING"
    update =
      "UPDATE \(name) SET imported = coalesce(?, imported), "
      + columns.map { "\($0) = ?" }.joined(separator: ", ") + " WHERE id = ?"
    delete = "DELETE FROM \(name) WHERE id = ?"
  }
}
