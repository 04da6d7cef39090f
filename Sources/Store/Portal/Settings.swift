import Records

extension StoreReading {
  /// One of the clinic's settings: `clinic-name`, `time-zone`, `phone-support`, `hours-support`.
  public func setting(_ name: String) throws -> String? {
    try withConnection { connection in
      try connection.firstRow("SELECT value FROM setting WHERE name = ?", [name]) { $0.text(0) }
    }
  }

  /// All of the clinic's settings by name.
  public func settings() throws -> [String: String] {
    try withConnection { connection in
      let pairs = try connection.rows("SELECT name, value FROM setting") {
        ($0.text(0), $0.text(1))
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }
}

extension Transaction {
  /// Changes one of the clinic's settings, or forgets it when the value is nil.
  public func setSetting(_ name: String, to value: String?) throws {
    guard let value else {
      try connection.run("DELETE FROM setting WHERE name = ?", [name])
      return
    }
    try connection.run(
      """
      INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [name, value])
  }
}
