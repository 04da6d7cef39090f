import Dialog
import Records
import Store

/// Times that patients can book.
extension StaffDesk {
  /// Free times to publish: with whom, on which day, from when to when, and how long each.
  public struct FreeTimes: Sendable {
    let practitioner: String
    let day: String
    let from: String
    let to: String
    let minutes: String

    /// Takes what was typed; it is checked when it is published.
    public init(practitioner: String, day: String, from: String, to: String, minutes: String) {
      self.practitioner = practitioner
      self.day = day
      self.from = from
      self.to = to
      self.minutes = minutes
    }
  }

  /// Publishes free times; those that stand there already stay as they are.
  public func publish(_ times: FreeTimes) throws -> StaffReply {
    let practitioner: Practitioner
    switch try self.practitioner(meant: times.practitioner) {
    case .success(let found): practitioner = found
    case .failure(let refusal): return .failed(refusal.messages)
    }
    guard let day = CivilDate(iso: times.day) else { return .failed(Message("staff-slots-day")) }
    guard let from = CivilTime(iso: times.from), let to = CivilTime(iso: times.to), from < to
    else { return .failed(Message("staff-slots-hours")) }
    guard let minutes = Int(times.minutes), (5...240).contains(minutes) else {
      return .failed(Message("staff-slots-minutes"))
    }
    let starts = stride(from: from.minuteOfDay, through: to.minuteOfDay - minutes, by: minutes)
      .map { CivilDateTime(date: day, time: CivilTime(minuteOfDay: $0)) }
      .filter { $0 > moment.local }
    guard !starts.isEmpty else { return .failed(Message("staff-slots-none-fit")) }
    let added = try add(starts, minutes: minutes, for: practitioner)
    return .done([
      Message(
        "staff-slots-published",
        [
          "count": .count(added), "person": .name(practitioner.name?.full ?? ""),
          "day": .date(day),
        ])
    ])
  }

  private func add(
    _ starts: [CivilDateTime], minutes: Int, for practitioner: Practitioner
  ) throws -> Int {
    let known = try store.schedules(of: practitioner.id).first
    let reference = Reference(
      type: .practitioner, id: practitioner.id.value, display: practitioner.name?.full)
    let schedule =
      known ?? Schedule(id: ScheduleID("schedule-\(practitioner.id.value)"), actors: [reference])
    return try store.write(as: entry("slots", subject: "Schedule/\(schedule.id.value)")) {
      transaction in
      if known == nil { try transaction.upsert(.schedule(schedule)) }
      var added = 0
      for start in starts {
        let begins = Instant(seconds: portal.zone.seconds(of: start))
        let slot = AppointmentSlot(
          id: AppointmentSlotID("\(schedule.id.value)-\(begins.seconds)"),
          schedule: schedule.id, status: .free, start: begins,
          end: begins.adding(seconds: Int64(minutes) * 60))
        if try transaction.upsert(.slot(slot)) == .inserted { added += 1 }
      }
      return added
    }
  }

  /// The next free times, of one clinician or of all.
  public func freeTimes(of words: String) throws -> StaffReply {
    var chosen: Practitioner?
    if !words.isEmpty {
      switch try practitioner(meant: words) {
      case .success(let found): chosen = found
      case .failure(let refusal): return .failed(refusal.messages)
      }
    }
    let free = try store.freeSlots(with: chosen?.id, from: now, limit: 20)
    guard !free.isEmpty else { return .done([Message("staff-slots-none")]) }
    let lines = free.map { slot in
      Message(
        "staff-slot",
        [
          "when": .dateTime(portal.zone.local(slot.slot.start.seconds)),
          "person": .name(slot.practitioner?.display ?? ""),
        ])
    }
    return .done([Message("staff-slots-count", ["count": .count(free.count)])] + lines)
  }

  /// The one clinician that words mean.
  func practitioner(meant words: String) throws -> Result<Practitioner, StaffRefusal> {
    if let practitioner = try store.practitioner(PractitionerID(words)) {
      return .success(practitioner)
    }
    let wanted = Set(
      words.lowercased().split { !$0.isLetter }.map(String.init)
        .filter { !["dr", "dra", "doctor", "doctora"].contains($0) })
    let found = try store.practitioners().filter { practitioner in
      let parts = (practitioner.name?.full ?? "").lowercased().split { !$0.isLetter }
        .map(String.init)
      return !wanted.isEmpty && wanted.isSubset(of: parts)
    }
    switch found.count {
    case 0: return .failure(StaffRefusal([Message("staff-practitioner-none")]))
    case 1: return .success(found[0])
    default:
      return .failure(
        StaffRefusal(
          [Message("staff-practitioner-several")]
            + found.prefix(5).map {
              Message("staff-practitioner", ["person": .name($0.name?.full ?? "")])
            }))
    }
  }
}
