import Records

extension StoreReading {
  /// The results that a patient does not see yet, the latest held first.
  public func heldResults(of patient: PatientID) throws -> [HeldResult] {
    try holds(where: "patient = ? ORDER BY since DESC, record", [patient.value])
  }

  /// Every result that is held back, the longest held first, for staff.
  public func heldResults(limit: Int = 100) throws -> [HeldResult] {
    try holds(where: "TRUE ORDER BY since, record LIMIT ?", [limit])
  }

  /// Results whose time to be released by themselves has come.
  public func resultsDueForRelease(at now: Instant) throws -> [HeldResult] {
    try holds(where: "until <= ? ORDER BY until, record", [now.seconds])
  }

  /// Why a result is not seen yet; nil when it is not held.
  public func hold(on type: RecordType, id: String) throws -> HeldResult? {
    try holds(where: "type = ? AND record = ?", [type.rawValue, id]).first
  }

  private func holds(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [HeldResult]
  {
    try withConnection { connection in
      try connection.rows(
        "SELECT type, record, patient, since, until FROM hold WHERE \(condition)", values
      ) { row in
        HeldResult(
          type: RecordType(rawValue: row.text(0)) ?? .observation, id: row.text(1),
          patient: PatientID(row.text(2)), since: Instant(seconds: row.integer(3)),
          until: row.optionalInteger(4).map(Instant.init(seconds:)))
      }
    }
  }
}

extension Transaction {
  /// Holds a result back until staff release it, or until a moment; `notFound` when there is none.
  ///
  /// A report takes the results that it lists with it.
  public func hold(
    _ type: RecordType, id: String, at now: Instant, until: Instant? = nil
  ) throws {
    try setHeld(true, type, id)
    try connection.run(
      """
      INSERT INTO hold (type, record, patient, since, until)
      SELECT ?, id, patient, ?, ? FROM \(RecordTables.table(of: type).name) WHERE id = ?
      ON CONFLICT (type, record) DO UPDATE SET until = excluded.until
      """, [type.rawValue, now.seconds, until?.seconds, id])
  }

  /// Lets the patient see a result from the next turn on; `notFound` when there is none.
  public func release(_ type: RecordType, id: String) throws {
    try setHeld(false, type, id)
    try connection.run("DELETE FROM hold WHERE type = ? AND record = ?", [type.rawValue, id])
  }

  private func setHeld(_ held: Bool, _ type: RecordType, _ id: String) throws {
    switch type {
    case .observation:
      guard try connection.run("UPDATE observation SET held = ? WHERE id = ?", [held, id]) == 1
      else { throw StoreError.notFound }
    case .diagnosticReport:
      guard try connection.run("UPDATE report SET held = ? WHERE id = ?", [held, id]) == 1 else {
        throw StoreError.notFound
      }
      try connection.run(
        """
        UPDATE observation SET held = ? WHERE id IN (
          SELECT observation FROM report_result WHERE report =
            (SELECT row FROM report WHERE id = ?))
          AND patient = (SELECT patient FROM report WHERE id = ?)
        """, [held, id, id])
    default:
      throw StoreError.notFound
    }
  }
}
