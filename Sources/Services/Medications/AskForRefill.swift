import Dialog
import Records
import Store

/// Puts a refill into the clinic's queue; `WithdrawRefill` takes it back.
struct AskForRefill: Service {
  let portal: PortalServices

  func review(_ call: ServiceCall) throws -> [String: Value] {
    guard let entry = try entry(call) else { return [:] }
    return ["medicine": entry.name.spoken]
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let entry = try entry(call) else { return .refused(Message("medications-gone")) }
    let request = ClinicRequest(
      id: ClinicRequestID(portal.freshID()), kind: .refill, patient: patient,
      account: call.account, subject: entry.order.id.value, created: call.now)
    do {
      try portal.store.write(
        as: call.auditEntry(subject: "MedicationRequest/\(entry.order.id.value)")
      ) { try $0.ask(request) }
    } catch StoreError.conflict {
      return try already(asked: entry, of: patient)
    }
    return .done(
      Message("medications-refill-done", ["medicine": entry.name.spoken]),
      Message("medications-refill-then"),
      undo: ["request": .text(request.id.value), "medication": .text(entry.id)])
  }

  private func entry(_ call: ServiceCall) throws -> MedicationList.Entry? {
    try MedicationList(of: try call.requiredPatient(), in: portal.store)
      .entry(try call.requiredItemID("medication"))
  }

  private func already(asked entry: MedicationList.Entry, of patient: PatientID) throws
    -> Outcome
  {
    let earlier = try portal.store.refillRequest(for: entry.order.id, of: patient)
    let date = RecordSpeech(zone: portal.zone).date(earlier?.created ?? Instant(seconds: 0))
    return .refused(
      Message("medications-refill-already", ["medicine": entry.name.spoken, "date": date]),
      Message("medications-refill-already-then"))
  }
}

/// Takes a refill request back, as long as the clinic has not answered.
struct WithdrawRefill: Service {
  let portal: PortalServices

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let id = call.words("request") else { throw ServiceFault.missingSlot }
    let entry = try call.words("medication").flatMap {
      try MedicationList(of: patient, in: portal.store).entry($0)
    }
    do {
      try portal.store.write(as: call.auditEntry(action: "medications.withdraw-refill")) {
        try $0.withdraw(ClinicRequestID(id), of: patient, at: call.now)
      }
    } catch StoreError.conflict {
      return .refused(Message("medications-refill-withdraw-late"))
    }
    return .done(
      Message(
        "medications-refill-withdrawn",
        ["medicine": entry?.name.spoken ?? Terminology.plain("")]))
  }
}
