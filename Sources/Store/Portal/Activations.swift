import Records
import Security

extension StoreReading {
  /// What an activation code opens, without using it up.
  public func check(_ code: ActivationCode, at now: Instant) throws -> ActivationCheck {
    try withConnection { connection in
      try connection.firstRow(
        "SELECT patient, access, expires, used FROM activation WHERE digest = ?", [code.digest]
      ) { row -> ActivationCheck in
        guard row.isNull(3) else { return .used }
        let expires = Instant(seconds: row.integer(2))
        guard now < expires else { return .expired }
        return .valid(
          Activation(
            patient: PatientID(row.text(0)), access: row.optionalText(1).map { AccessID($0) },
            expires: expires))
      } ?? .unknown
    }
  }
}

extension Transaction {
  /// Keeps a fresh code's digest; it works once, until `expires`.
  ///
  /// A code for the patient's own account puts earlier unused ones out of use.
  public func issue(
    _ code: ActivationCode, for patient: PatientID, giving access: AccessID? = nil,
    at now: Instant, expires: Instant
  ) throws {
    if access == nil {
      try connection.run(
        "DELETE FROM activation WHERE patient = ? AND access IS NULL AND used IS NULL",
        [patient.value])
    }
    try connection.run(
      "INSERT INTO activation (digest, patient, access, created, expires) VALUES (?, ?, ?, ?, ?)",
      [code.digest, patient.value, access?.value, now.seconds, expires.seconds])
  }

  /// Uses a code up; `conflict` when it is used, expired or unknown.
  @discardableResult
  public func redeem(_ code: ActivationCode, at now: Instant) throws -> Activation {
    guard case .valid(let activation) = try check(code, at: now) else { throw StoreError.conflict }
    try connection.run(
      "UPDATE activation SET used = ? WHERE digest = ?", [now.seconds, code.digest])
    return activation
  }
}
