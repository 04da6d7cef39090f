@testable import Store

extension Store {
  /// What the records hold, row by row, without what is no act upon them: counters, sessions, codes,
  /// drafts and what is sent.
  func recordRows() throws -> Set<String> {
    let others: Set<String> = [
      "audit", "session", "sent_code", "throttle", "outbox", "begun", "hold", "preference",
      "conversation", "setting",
    ]
    return try withConnection { connection in
      var rows: Set<String> = []
      let tables = try connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
      ) { $0.text(0) }
      for table in tables where !others.contains(table) {
        let columns = try connection.rows("SELECT name FROM pragma_table_info(?)", [table]) {
          "quote(\"\($0.text(0))\")"
        }
        rows.formUnion(
          try connection.rows("SELECT \(columns.joined(separator: "||','||")) FROM \"\(table)\"") {
            "\(table): \($0.text(0))"
          })
      }
      return rows
    }
  }

  /// How many sessions have not been ended.
  func openSessions() throws -> Int64 {
    try withConnection { connection in
      try connection.rows("SELECT count(*) FROM session WHERE ended IS NULL") { $0.integer(0) }
        .first ?? 0
    }
  }
}
