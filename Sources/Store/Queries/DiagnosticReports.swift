import Records

extension DiagnosticReport: StoredRecord {
  static let table = RecordTable("report", .diagnosticReport)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { effective?.earliest ?? issued }
  var statusText: String { status.rawValue }
}

extension Transaction {
  /// Keeps which report a result belongs to.
  func indexResults(_ report: DiagnosticReport, row: WrittenRow) throws {
    if !row.isNew {
      try connection.run("DELETE FROM report_result WHERE report = ?", [row.number])
    }
    for result in report.results {
      try connection.run(
        "INSERT INTO report_result (report, observation) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [row.number, result.value])
    }
  }
}

extension StoreReading {
  /// A patient's reports, the latest first; those that the clinic holds back are left out unless
  /// `includingHeld`.
  public func diagnosticReports(
    of patient: PatientID, limit: Int = 20, offset: Int = 0, includingHeld: Bool = false
  ) throws -> [DiagnosticReport] {
    try stored(
      DiagnosticReport.self,
      where: """
        patient = ? AND status != 'cancelled' \(includingHeld ? "" : "AND held = 0")
        ORDER BY at DESC, id LIMIT ? OFFSET ?
        """,
      [patient.value, limit, offset])
  }

  /// One of a patient's reports, held or not; nil when there is none or it is another patient's.
  public func diagnosticReport(_ id: DiagnosticReportID, of patient: PatientID) throws
    -> DiagnosticReport?
  {
    try stored(DiagnosticReport.self, id: id.value, of: patient)
  }

  /// The reports that list a result.
  public func diagnosticReports(listing result: ObservationID, of patient: PatientID) throws
    -> [DiagnosticReport]
  {
    try stored(
      DiagnosticReport.self,
      where: """
        row IN (SELECT report FROM report_result WHERE observation = ?) AND patient = ?
          AND held = 0 ORDER BY at DESC, id
        """,
      [result.value, patient.value])
  }
}
