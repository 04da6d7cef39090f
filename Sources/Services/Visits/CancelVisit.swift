import Dialog
import Records
import Store

/// Cancels an appointment; `RestoreVisit` takes it back.
struct CancelVisit: Service {
  let portal: PortalServices

  private var visits: VisitSpeech { VisitSpeech(store: portal.store, zone: portal.zone) }

  func review(_ call: ServiceCall) throws -> [String: Value] {
    guard let visit = try visit(call) else { return [:] }
    return ["visit": .message(try visits.label(visit, now: call.moment))]
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let id = AppointmentID(try call.requiredItemID("visit"))
    do {
      let before = try portal.store.write(
        as: call.auditEntry(subject: "Appointment/\(id.value)")
      ) { try $0.cancel(id, of: patient) }
      return .done(
        Message(
          "visits-cancelled", ["visit": .message(try visits.label(before, now: call.moment))]),
        undo: ["visit": .text(id.value)])
    } catch StoreError.conflict, StoreError.notFound {
      return .refused(Message("visits-cancel-gone"))
    }
  }

  private func visit(_ call: ServiceCall) throws -> Appointment? {
    try portal.store.appointment(
      AppointmentID(try call.requiredItemID("visit")), of: try call.requiredPatient())
  }
}

/// Takes the cancelling of an appointment back.
struct RestoreVisit: Service {
  let portal: PortalServices

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let word = call.words("visit") else { throw ServiceFault.missingSlot }
    let id = AppointmentID(word)
    do {
      let visit = try portal.store.write(
        as: call.auditEntry(action: "visits.restore", subject: "Appointment/\(id.value)")
      ) { try $0.restore(id, of: patient) }
      let label = try VisitSpeech(store: portal.store, zone: portal.zone)
        .label(visit, now: call.moment)
      return .done(Message("visits-restored", ["visit": .message(label)]))
    } catch StoreError.conflict, StoreError.notFound {
      return .refused(Message("visits-restore-taken"), Message("visits-restore-hint"))
    }
  }
}
