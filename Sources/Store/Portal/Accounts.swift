import Records
import Security

extension StoreReading {
  /// The account with an identifier; nil when there is none.
  public func account(_ id: AccountID) throws -> Account? {
    try accounts(where: "id = ?", [id.value]).first
  }

  /// The account that signs in with a username or an email address, case aside; nil when there is
  /// none, or when an address belongs to more than one.
  public func account(named name: String) throws -> Account? {
    let folded = foldedForSearch(name)
    if let account = try accounts(where: "username_folded = ?", [folded]).first { return account }
    let found = try accounts(where: "email_folded = ? LIMIT 2", [folded])
    return found.count == 1 ? found.first : nil
  }

  /// Whether a username is taken, case and accents aside.
  public func isUsernameTaken(_ username: String) throws -> Bool {
    try !accounts(where: "username_folded = ?", [foldedForSearch(username)]).isEmpty
  }

  /// The accounts that open a patient's own record.
  public func accounts(of patient: PatientID) throws -> [Account] {
    try accounts(where: "patient = ? ORDER BY created", [patient.value])
  }

  /// The accounts that messages to an email address or a telephone number would reach.
  public func accounts(reachedAt contact: String) throws -> [Account] {
    try accounts(where: "email_folded = ? OR phone = ?", [foldedForSearch(contact), contact])
  }

  /// What somebody prefers, by name: `language`, `verbosity`, `paper-bills`.
  public func preferences(of account: AccountID) throws -> [String: String] {
    try withConnection { connection in
      let pairs = try connection.rows(
        "SELECT name, value FROM preference WHERE account = ?", [account.value]
      ) { ($0.text(0), $0.text(1)) }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }

  private func accounts(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [Account]
  {
    try withConnection { connection in
      try connection.rows(
        """
        SELECT id, username, email, phone, patient, password, pin, totp_key, totp_last_step, state,
          created, last_signed_in
        FROM account WHERE \(condition)
        """, values
      ) { row in
        Account(
          id: AccountID(row.text(0)), username: row.text(1), email: row.optionalText(2),
          phone: row.optionalText(3), patient: row.optionalText(4).map { PatientID($0) },
          password: PasswordHash(text: row.text(5)),
          pin: row.optionalText(6).map(PasswordHash.init(text:)),
          totpKey: row.optionalBlob(7).map(Secret.init(bytes:)),
          totpLastStep: row.optionalInteger(8),
          // A state of a later version stops the account rather than opening it.
          state: Account.State(rawValue: row.text(9)) ?? .frozen,
          created: Instant(seconds: row.integer(10)),
          lastSignedIn: row.optionalInteger(11).map(Instant.init(seconds:)))
      }
    }
  }
}

extension StoreWriting {
  /// Sets a preference, or forgets it when the value is nil.
  public func setPreference(_ name: String, to value: String?, of account: AccountID) throws {
    try withConnection { connection in
      guard let value else {
        try connection.run(
          "DELETE FROM preference WHERE account = ? AND name = ?", [account.value, name])
        return
      }
      try connection.run(
        """
        INSERT INTO preference (account, name, value) VALUES (?, ?, ?)
        ON CONFLICT (account, name) DO UPDATE SET value = excluded.value
        """, [account.value, name, value])
    }
  }
}

extension Transaction {
  /// Makes an account; `conflict` when the username is taken.
  public func create(_ account: Account) throws {
    guard try !isUsernameTaken(account.username) else { throw StoreError.conflict }
    try connection.run(
      """
      INSERT INTO account (username, username_folded, email, email_folded, phone, patient,
        password, pin, totp_key, totp_last_step, state, created, last_signed_in, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, columns(of: account) + [account.id.value])
  }

  /// Stores an account as it is now; `notFound` when it was never made, `conflict` when its new
  /// username is another's.
  public func update(_ account: Account) throws {
    let other = try connection.firstRow(
      "SELECT id FROM account WHERE username_folded = ?", [foldedForSearch(account.username)]
    ) { $0.text(0) }
    guard other == nil || other == account.id.value else { throw StoreError.conflict }
    let changed = try connection.run(
      """
      UPDATE account SET username = ?, username_folded = ?, email = ?, email_folded = ?, phone = ?,
        patient = ?, password = ?, pin = ?, totp_key = ?, totp_last_step = ?, state = ?,
        created = ?, last_signed_in = ?
      WHERE id = ?
      """, columns(of: account) + [account.id.value])
    guard changed == 1 else { throw StoreError.notFound }
  }

  /// Uses up a step of the authenticator's clock; `conflict` when it or a later one was used.
  public func useTOTPStep(_ step: Int64, of account: AccountID) throws {
    let changed = try connection.run(
      """
      UPDATE account SET totp_last_step = ?
      WHERE id = ? AND (totp_last_step IS NULL OR totp_last_step < ?)
      """, [step, account.value, step])
    guard changed == 1 else { throw StoreError.conflict }
  }

  private func columns(of account: Account) -> [any DatabaseConvertible] {
    [
      account.username, foldedForSearch(account.username), account.email,
      account.email.map(foldedForSearch), account.phone, account.patient?.value,
      account.password.text, account.pin?.text, account.totpKey.map { $0.withBytes(Array.init) },
      account.totpLastStep, account.state.rawValue, account.created.seconds,
      account.lastSignedIn?.seconds,
    ]
  }
}
