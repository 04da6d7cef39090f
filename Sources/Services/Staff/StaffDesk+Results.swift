import Dialog
import Records
import Store

/// Results that patients do not see yet.
extension StaffDesk {
  /// The results that are held back, the longest held first.
  public func heldResults() throws -> StaffReply {
    let held = try store.heldResults()
    guard !held.isEmpty else { return .done([Message("staff-held-none")]) }
    let lines = try held.map { result in
      Message(
        "staff-held",
        [
          "id": .text(result.id), "result": .text(try name(of: result)),
          "person": .name(try person(result.patient)),
          "since": .date(portal.zone.local(result.since.seconds).date),
        ])
    }
    return .done([Message("staff-held-count", ["count": .count(held.count)])] + lines)
  }

  /// Lets a patient see a result from now on.
  public func release(_ id: String) throws -> StaffReply {
    guard let held = try store.heldResults(limit: 10_000).first(where: { $0.id == id }) else {
      return .failed(Message("staff-release-unknown", ["id": .text(String(id.prefix(64)))]))
    }
    let name = try name(of: held)
    let subject = "\(held.type.rawValue)/\(held.id)"
    try store.write(as: entry("release", patient: held.patient, subject: subject)) {
      try $0.release(held.type, id: held.id)
    }
    return .done([
      Message(
        "staff-released", ["result": .text(name), "person": .name(try person(held.patient))])
    ])
  }

  /// The whole name of a patient.
  func person(_ id: PatientID) throws -> String {
    try store.patient(id).map(PersonNames.full) ?? id.value
  }

  private func name(of result: HeldResult) throws -> String {
    let words =
      result.type == .observation
      ? try store.observation(ObservationID(result.id), of: result.patient)?.code.words
      : try store.diagnosticReport(DiagnosticReportID(result.id), of: result.patient)?.code.words
    return words ?? result.type.rawValue
  }
}
