import Records

extension StoreReading {
  /// What was done in a patient's record and by whom, the latest first; `before` gives the next
  /// page: the number of the last row seen.
  public func auditRows(of patient: PatientID, before: Int64 = .max, limit: Int = 20) throws
    -> [AuditRow]
  {
    try withConnection { connection in
      try AuditTrail.rows(
        where: "patient = ? AND number < ?", [patient.value, before], limit: limit,
        on: connection)
    }
  }

  /// What somebody did, the latest first.
  public func auditRows(by actor: AuditActor, before: Int64 = .max, limit: Int = 20) throws
    -> [AuditRow]
  {
    try withConnection { connection in
      try AuditTrail.rows(
        where: "actor = ? AND number < ?", [actor.text, before], limit: limit, on: connection)
    }
  }
}
