import Dialog
import Records
import Store

/// Moves an appointment to a free time: the old one is cancelled and the new one booked, both or
/// neither.
///
/// `MoveBackVisit` takes it back.
struct MoveVisit: Service {
  let portal: PortalServices

  private var times: FreeTimes { FreeTimes(portal: portal) }
  private var visits: VisitSpeech { VisitSpeech(store: portal.store, zone: portal.zone) }

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    slot == "time" ? try times.overlap(call) : nil
  }

  func question(_ slot: String, offering count: Int, in call: ServiceCall) throws -> Message? {
    slot == "time" ? try times.question(offering: count, in: call) : nil
  }

  func topic(_ call: ServiceCall) throws -> Message? {
    try times.chosenDay(call).map { Message("visits-reschedule-topic-to", ["day": $0]) }
  }

  func review(_ call: ServiceCall) throws -> [String: Value] {
    var arguments: [String: Value] = [:]
    let old = try portal.store.appointment(
      AppointmentID(try call.requiredItemID("visit")), of: try call.requiredPatient())
    if let old {
      arguments["visit"] = .message(try visits.label(old, now: call.moment))
    }
    if let slot = try portal.store.slot(AppointmentSlotID(try call.requiredItemID("time"))) {
      arguments["new"] = .message(visits.label(slot, with: nil, now: call.moment))
    }
    return arguments
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let oldID = AppointmentID(try call.requiredItemID("visit"))
    let timeID = try call.requiredItemID("time")
    guard let free = try times.all(call).first(where: { $0.slot.id.value == timeID }) else {
      return .retry(["time"], Message("visits-time-taken"))
    }
    guard let old = try portal.store.appointment(oldID, of: patient) else {
      return .refused(Message("visits-cancel-gone"))
    }
    var new = old
    new.id = AppointmentID(portal.freshID())
    new.minutes = nil
    new.participants = free.participants(for: patient)
    new.created = PartialDate(call.now)
    do {
      let moved = try portal.store.write(
        as: call.auditEntry(subject: "Appointment/\(oldID.value)")
      ) { transaction in
        try transaction.cancel(oldID, of: patient)
        return try transaction.book(free.slot.id, for: patient, as: new)
      }
      return .done(
        Message("visits-moved", ["visit": .message(try visits.label(moved, now: call.moment))]),
        undo: ["visit": .text(oldID.value), "new": .text(moved.id.value)])
    } catch StoreError.conflict, StoreError.notFound {
      guard try portal.store.appointment(oldID, of: patient)?.status != .cancelled else {
        return .refused(Message("visits-cancel-gone"))
      }
      return .retry(["time"], Message("visits-time-taken"))
    }
  }
}

/// Takes the moving of an appointment back.
struct MoveBackVisit: Service {
  let portal: PortalServices

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let old = call.words("visit"), let new = call.words("new") else {
      throw ServiceFault.missingSlot
    }
    do {
      let visit = try portal.store.write(
        as: call.auditEntry(action: "visits.move-back", subject: "Appointment/\(old)")
      ) { transaction in
        try transaction.cancel(AppointmentID(new), of: patient)
        return try transaction.restore(AppointmentID(old), of: patient)
      }
      let label = try VisitSpeech(store: portal.store, zone: portal.zone)
        .label(visit, now: call.moment)
      return .done(Message("visits-moved-back", ["visit": .message(label)]))
    } catch StoreError.conflict, StoreError.notFound {
      return .refused(Message("visits-move-back-taken"))
    }
  }
}
