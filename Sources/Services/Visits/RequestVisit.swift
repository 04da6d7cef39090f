import Dialog
import Records
import Store

/// Books a free time with a clinician; `UnbookVisit` takes it back.
struct RequestVisit: Service {
  let portal: PortalServices

  private var times: FreeTimes { FreeTimes(portal: portal) }
  private var visits: VisitSpeech { VisitSpeech(store: portal.store, zone: portal.zone) }

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    slot == "time" ? try times.overlap(call) : nil
  }

  func question(_ slot: String, offering count: Int, in call: ServiceCall) throws -> Message? {
    switch slot {
    case "time": return try times.question(offering: count, in: call)
    case "reason":
      guard let free = try free(call) else { return nil }
      return Message("visits-request-ask-reason-of", ["visit": .message(try label(free, call))])
    default: return nil
    }
  }

  func topic(_ call: ServiceCall) throws -> Message? {
    try times.chosenDay(call).map { Message("visits-request-topic-on", ["day": $0]) }
  }

  func review(_ call: ServiceCall) throws -> [String: Value] {
    var arguments = ["reason": Value.text(RecordSpeech.clause(call.words("reason") ?? ""))]
    if let free = try free(call) {
      arguments["visit"] = .message(try label(free, call))
    }
    return arguments
  }

  func usual(_ slot: String, in call: ServiceCall) throws -> Value? {
    guard ["clinician", "reason"].contains(slot), let patient = call.patient else { return nil }
    let visit = try portal.store.pastAppointments(of: patient, before: call.now, limit: 5)
      .first { [.fulfilled, .arrived, .checkedIn].contains($0.status) }
    if slot == "reason" { return (visit?.reasons.first?.text).map(Value.text) }
    let encounter = try portal.store.encounters(of: patient).first { $0.status != .cancelled }
    let began = encounter?.period?.start?.earliest
    let isLater = began.map { start in visit?.start.map { start > $0 } ?? true } ?? false
    let last =
      isLater
      ? encounter?.participants.first { $0.practitioner != nil } : visit?.practitioner
    guard let id = last?.practitioner else { return nil }
    return .item(
      Item(kind: "clinician", id: id.value, label: Message("visits-clinician")))
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let free = try free(call) else {
      return .retry(["time"], Message("visits-time-taken"))
    }
    let wanted = Appointment(
      id: AppointmentID(portal.freshID()), status: .booked,
      reasons: [CodedConcept(text: call.words("reason"))],
      participants: free.participants(for: patient), created: PartialDate(call.now))
    do {
      let booked = try portal.store.write(
        as: call.auditEntry(subject: "Appointment/\(wanted.id.value)")
      ) { try $0.book(free.slot.id, for: patient, as: wanted) }
      return .done(
        Message("visits-booked", ["visit": .message(try visits.label(booked, now: call.moment))]),
        undo: ["visit": .text(booked.id.value)])
    } catch StoreError.conflict, StoreError.notFound {
      return .retry(["time"], Message("visits-time-taken"))
    }
  }

  /// The chosen time, with whom and where.
  private func free(_ call: ServiceCall) throws -> FreeSlot? {
    let id = try call.requiredItemID("time")
    return try times.all(call).first { $0.slot.id.value == id }
  }

  private func label(_ free: FreeSlot, _ call: ServiceCall) throws -> Message {
    visits.label(
      free.slot, with: try ClinicianName.spoken(free.practitioner, in: portal.store),
      now: call.moment)
  }
}

/// Takes a booking back.
struct UnbookVisit: Service {
  let portal: PortalServices

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let word = call.words("visit") else { throw ServiceFault.missingSlot }
    let id = AppointmentID(word)
    do {
      let before = try portal.store.write(
        as: call.auditEntry(action: "visits.unbook", subject: "Appointment/\(id.value)")
      ) { try $0.cancel(id, of: patient) }
      let label = try VisitSpeech(store: portal.store, zone: portal.zone)
        .label(before, now: call.moment)
      return .done(Message("visits-unbooked", ["visit": .message(label)]))
    } catch StoreError.conflict, StoreError.notFound {
      return .refused(Message("visits-unbook-gone"))
    }
  }
}

extension FreeSlot {
  /// Who takes part in a visit at this time, and where it is.
  func participants(for patient: PatientID) -> [AppointmentParticipant] {
    let people = [Reference(type: .patient, id: patient.value), practitioner, location]
    return people.compactMap { $0 }.map { AppointmentParticipant(actor: $0, status: .accepted) }
  }
}
