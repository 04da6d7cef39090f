import Records
import Security

extension StoreReading {
  /// How many of somebody's saved recovery codes are unused.
  public func countOfRecoveryCodes(of account: AccountID) throws -> Int {
    try withConnection { connection in
      Int(
        try connection.integer(
          "SELECT count(*) FROM recovery_code WHERE account = ? AND used IS NULL", [account.value])
          ?? 0)
    }
  }
}

extension Transaction {
  /// Keeps the digests of fresh recovery codes, which put the earlier ones out of use.
  public func replaceRecoveryCodes(of account: AccountID, with codes: [ActivationCode]) throws {
    try connection.run("DELETE FROM recovery_code WHERE account = ?", [account.value])
    for code in codes {
      try connection.run(
        "INSERT INTO recovery_code (digest, account) VALUES (?, ?)", [code.digest, account.value])
    }
  }

  /// Uses a recovery code up; `conflict` when it is not one of the account's unused ones.
  public func useRecoveryCode(_ code: ActivationCode, of account: AccountID, at now: Instant) throws
  {
    let changed = try connection.run(
      "UPDATE recovery_code SET used = ? WHERE digest = ? AND account = ? AND used IS NULL",
      [now.seconds, code.digest, account.value])
    guard changed == 1 else { throw StoreError.conflict }
  }
}
