import Records

extension StoreReading {
  /// What an account has begun for a record, as it was saved; nil when there is nothing.
  public func begun(by account: AccountID, for patient: String) throws -> [UInt8]? {
    try withConnection { connection in
      try connection.firstRow(
        "SELECT body FROM begun WHERE account = ? AND patient = ?", [account.value, patient]
      ) { $0.blob(0) }
    }
  }
}

extension StoreWriting {
  /// Saves what an account has begun for a record, in place of what was saved before.
  ///
  /// What has ended is deleted, whoever had begun it.
  public func saveBegun(
    _ body: [UInt8], by account: AccountID, for patient: String, expires: Instant,
    at now: Instant
  ) throws {
    try withConnection { connection in
      try connection.run("DELETE FROM begun WHERE expires < ?", [now.seconds])
      try connection.run(
        """
        INSERT INTO begun (account, patient, expires, body) VALUES (?, ?, ?, ?)
        ON CONFLICT (account, patient)
          DO UPDATE SET expires = excluded.expires, body = excluded.body
        """, [account.value, patient, expires.seconds, body])
    }
  }

  /// Forgets what an account has begun for a record.
  public func forgetBegun(by account: AccountID, for patient: String) throws {
    try withConnection { connection in
      _ = try connection.run(
        "DELETE FROM begun WHERE account = ? AND patient = ?", [account.value, patient])
    }
  }
}
