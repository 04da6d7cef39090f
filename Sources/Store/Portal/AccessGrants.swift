import Records

extension StoreReading {
  /// Who may see a patient's record, now or later: grants that were not revoked and are not over.
  public func accessGrants(toRecordOf patient: PatientID, at now: Instant) throws -> [AccessGrant] {
    try grants(
      where: """
        patient = ? AND revoked IS NULL AND (ends IS NULL OR ends > ?) ORDER BY starts, id
        """, [patient.value, now.seconds])
  }

  /// Whose records somebody may see now.
  public func accessGrants(heldBy account: AccountID, at now: Instant) throws -> [AccessGrant] {
    try grants(
      where: """
        account = ? AND revoked IS NULL AND starts <= ? AND (ends IS NULL OR ends > ?)
        ORDER BY starts, id
        """, [account.value, now.seconds, now.seconds])
  }

  /// How far somebody may go in one area of a patient's record now; nil when not at all.
  ///
  /// The patient's own account may do everything. This is the one question to ask at every turn: a
  /// revocation holds from the next.
  public func accessLevel(
    of account: AccountID, toRecordOf patient: PatientID, area: String, at now: Instant
  ) throws -> AccessGrant.Level? {
    guard let holder = try self.account(account), holder.state == .active else { return nil }
    if holder.patient == patient { return .manage }
    return try accessGrants(heldBy: account, at: now)
      .filter { $0.patient == patient }.compactMap { $0.areas[area] }.max()
  }

  /// A grant by its identifier, in force or not; nil when there is none.
  public func accessGrant(_ id: AccessID) throws -> AccessGrant? {
    try grants(where: "id = ?", [id.value]).first
  }

  private func grants(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [AccessGrant]
  {
    try withConnection { connection in
      var grants = try connection.rows(
        """
        SELECT id, patient, account, name, relationship, starts, ends, revoked
        FROM access WHERE \(condition)
        """, values
      ) { row in
        AccessGrant(
          id: AccessID(row.text(0)), patient: PatientID(row.text(1)),
          account: row.optionalText(2).map { AccountID($0) }, name: row.text(3),
          relationship: row.optionalText(4), areas: [:],
          starts: Instant(seconds: row.integer(5)),
          ends: row.optionalInteger(6).map(Instant.init(seconds:)),
          revoked: row.optionalInteger(7).map(Instant.init(seconds:)))
      }
      for index in grants.indices {
        try connection.forEachRow(
          "SELECT area, level FROM access_area WHERE access = ?", [grants[index].id.value]
        ) { row in
          // A level of a later version gives nothing.
          grants[index].areas[row.text(0)] = AccessGrant.Level(rawValue: row.text(1))
        }
      }
      return grants
    }
  }
}

extension Transaction {
  /// Makes a grant, or stores it as it is now: other areas, another end, an account that redeemed
  /// its invitation.
  public func save(_ grant: AccessGrant) throws {
    try connection.run(
      """
      INSERT INTO access (id, patient, account, name, relationship, starts, ends, revoked)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET account = excluded.account, name = excluded.name,
        relationship = excluded.relationship, starts = excluded.starts, ends = excluded.ends,
        revoked = excluded.revoked
      """,
      [
        grant.id.value, grant.patient.value, grant.account?.value, grant.name, grant.relationship,
        grant.starts.seconds, grant.ends?.seconds, grant.revoked?.seconds,
      ])
    try connection.run("DELETE FROM access_area WHERE access = ?", [grant.id.value])
    for (area, level) in grant.areas {
      try connection.run(
        "INSERT INTO access_area (access, area, level) VALUES (?, ?, ?)",
        [grant.id.value, area, level.rawValue])
    }
  }

  /// Takes a grant of a patient's back; `conflict` when it was already, or is not theirs.
  public func revoke(_ id: AccessID, of patient: PatientID, at now: Instant) throws {
    let changed = try connection.run(
      "UPDATE access SET revoked = ? WHERE id = ? AND patient = ? AND revoked IS NULL",
      [now.seconds, id.value, patient.value])
    guard changed == 1 else { throw StoreError.conflict }
  }
}
