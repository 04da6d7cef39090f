import Dialog
import Records
import Store

/// Answers about the plan of care and the last visit.
struct CareDesk: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }
  private var speech: RecordSpeech { RecordSpeech(zone: portal.zone) }

  /// Active plans of care, each with what it asks for.
  func plan(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let today = call.moment.local.date
    let active = try store.carePlans(of: patient).filter { plan in
      guard plan.status == .active else { return false }
      return plan.period?.end.flatMap(speech.day).map { $0 >= today } ?? true
    }
    guard !active.isEmpty else { return .done(Message("health-plan-none")) }
    return .done(
      Message("health-plan-count", ["count": .count(active.count)]),
      entries: try active.map { Entry(try lines($0)) })
  }

  private func lines(_ plan: CarePlan) throws -> [Message] {
    var arguments: [String: Value] = [:]
    arguments["plan"] =
      plan.title.map { Terminology.plain(DisplayName.simplified($0)) }
      // The last category is the particular one; the first says only that it is a plan.
      ?? plan.categories.last { $0.words != nil }.map(Terminology.plan)
      ?? .message(Message("plan-734163000"))
    arguments["date"] = plan.period?.start.flatMap(speech.year)
    var lines = [
      Message(
        arguments["date"] == nil ? "health-plan-line" : "health-plan-line-since", arguments)
    ]
    for activity in plan.activities where !["cancelled", "stopped"].contains(activity.status) {
      if let code = activity.code, code.words != nil {
        lines.append(Message("health-plan-activity", ["activity": Terminology.plan(code)]))
      } else if let text = activity.description {
        lines += descriptions(text)
      }
    }
    if plan.activities.isEmpty, let text = plan.description { lines += descriptions(text) }
    if let author = try ClinicianName.spoken(plan.author, in: store) {
      lines.append(Message("health-plan-author", ["clinician": author]))
    }
    return lines
  }

  private func descriptions(_ text: String) -> [Message] {
    RecordSpeech.sentences(text).map {
      Message("health-plan-description", ["text": .text(DisplayName.spokenSigns($0))])
    }
  }

  /// What the last visit was, what was found, prescribed and given, and what came of it.
  func summary(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let past = try store.encounters(of: patient).filter {
      $0.status != .cancelled && $0.status != .planned
        && ($0.period?.start?.earliest ?? call.now) < call.now
    }
    guard let visit = past.first, let start = visit.period?.start,
      let date = speech.date(start)
    else { return .done(Message("health-summary-none")) }
    var lines = [try opening(visit, date: date)]
    if let reason = visit.reasons.first(where: { $0.words != nil }) {
      lines.append(
        Message("health-summary-reason", ["reason": Terminology.condition(reason)]))
    }
    lines += try findings(of: visit, patient: patient)
    lines += try notes(on: visit, patient: patient)
    return Outcome(status: .done, reply: lines)
  }

  private func opening(_ visit: Encounter, date: Value) throws -> Message {
    var arguments = [
      "date": date,
      "kind": visit.kinds.first.map(Terminology.encounter)
        ?? .message(Message("encounter-308335008")),
    ]
    let clinician = try visit.participants.lazy.filter { $0.practitioner != nil }
      .compactMap { try ClinicianName.spoken($0, in: store) }.first
    arguments["clinician"] = clinician
    return Message(
      clinician == nil ? "health-summary-visit" : "health-summary-visit-with", arguments)
  }

  private func findings(of visit: Encounter, patient: PatientID) throws -> [Message] {
    var lines: [Message] = []
    let conditions = try store.conditions(of: patient)
      .filter { $0.encounter == visit.id && $0.category == .diagnosis }
      .map { Terminology.condition($0.code) }
    if !conditions.isEmpty {
      lines.append(Message("health-summary-conditions", ["conditions": .list(conditions)]))
    }
    let orders =
      try store.currentMedications(of: patient) + store.pastMedications(of: patient)
    let medications = try orders.filter { $0.encounter == visit.id }
      .map { MedicationName(try MedicationList.words(of: $0, in: store)).spoken }
    if !medications.isEmpty {
      lines.append(Message("health-summary-medications", ["medications": .list(medications)]))
    }
    let vaccines = try store.immunizations(of: patient)
      .filter { $0.encounter == visit.id && $0.wasGiven }.map { Terminology.vaccine($0.vaccine) }
    if !vaccines.isEmpty {
      lines.append(Message("health-summary-vaccines", ["vaccines": .list(vaccines)]))
    }
    let results = try store.latestObservations(
      of: patient, category: .laboratory, limit: 200
    ).count { $0.encounter == visit.id }
    if results > 0 {
      lines.append(Message("health-summary-results", ["count": .count(results)]))
    }
    return lines
  }

  /// What the clinic wrote of the visit.
  private func notes(on visit: Encounter, patient: PatientID) throws -> [Message] {
    try store.documents(of: patient)
      .filter { $0.encounters.contains(visit.id) && $0.status == .current }
      .flatMap(\.attachments).compactMap(\.text)
      .flatMap(RecordSpeech.sentences)
      .prefix(12)
      .map { Message("health-summary-note", ["note": .text(DisplayName.spokenSigns($0))]) }
  }
}
