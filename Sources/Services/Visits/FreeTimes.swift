import Dialog
import Records
import Store

/// Finds times that can be booked, as the slots of a form narrow them down.
struct FreeTimes: Sendable {
  let portal: PortalServices

  /// How far ahead times are offered, in days, and the most that are looked at.
  private static let daysAhead: Int64 = 183
  private static let most = 300

  private var store: Store { portal.store }
  private var visits: VisitSpeech { VisitSpeech(store: store, zone: portal.zone) }

  /// Every free time that a form may take, whatever day was wished for.
  func all(_ call: ServiceCall) throws -> [FreeSlot] {
    let until = call.now.adding(seconds: Self.daysAhead * 86_400)
    // Too short a notice helps nobody: a time begins an hour from now at the earliest.
    let from = call.now.adding(seconds: 3_600)
    if let id = call.itemID("clinician") {
      return try store.freeSlots(
        with: PractitionerID(id), from: from, until: until, limit: Self.most)
    }
    guard let visitID = call.itemID("visit"),
      let visit = try store.appointment(AppointmentID(visitID), of: try call.requiredPatient())
    else { return try store.freeSlots(from: from, until: until, limit: Self.most) }
    if let practitioner = visit.practitioner?.practitioner {
      return try store.freeSlots(with: practitioner, from: from, until: until, limit: Self.most)
    }
    let wanted = Set(visit.serviceTypes.flatMap(\.codings).compactMap(\.code))
    return try store.freeSlots(from: from, until: until, limit: Self.most).filter { free in
      free.slot.serviceTypes.flatMap(\.codings).contains { wanted.contains($0.code ?? "") }
    }
  }

  /// The choices to offer: those that suit, or from the wished day on when none does.
  func choices(_ call: ServiceCall) throws -> [Choice] {
    let times = try all(call)
    var offered = times.filter { suits($0, call) }
    if offered.isEmpty {
      let first = wishedDays(call)?.lowerBound
      offered = times.filter { free in first.map { day(free) >= $0 } ?? true }
    }
    return (offered.isEmpty ? times : offered).map { free in
      Choice(
        item: Item(
          kind: "free-time", id: free.slot.id.value,
          label: visits.label(free.slot, with: nil, now: call.moment)),
        when: portal.zone.local(free.slot.start.seconds))
    }
  }

  /// The patient's own visit at the time of a slot, other than the one that is moved.
  func overlap(_ call: ServiceCall) throws -> Message? {
    guard let id = call.itemID("time"), let slot = try store.slot(AppointmentSlotID(id)) else {
      return nil
    }
    let moved = call.itemID("visit")
    let coming = try store.upcomingAppointments(
      of: try call.requiredPatient(), from: slot.start.adding(seconds: -86_400))
    let other = coming.first { visit in
      guard let start = visit.start, visit.id.value != moved else { return false }
      let end = visit.end ?? start.adding(seconds: Int64(visit.minutes ?? 15) * 60)
      return start < slot.end && slot.start < end
    }
    return try other.map {
      Message(
        "visits-overlap", ["visit": .message(try visits.label($0, now: call.moment))])
    }
  }

  // MARK: - Asking

  /// Which of the free times: with whom, how many, and which days and hours were heard.
  func question(offering count: Int, in call: ServiceCall) throws -> Message? {
    guard count > 0 else { return nil }
    let times = try all(call)
    var arguments: [String: Value] = ["count": .count(count)]
    arguments["clinician"] = try ClinicianName.spoken(times.first?.practitioner, in: store)
    let hasWish = wishedDays(call) != nil || call.slots["hours"] != nil
    if hasWish, !times.contains(where: { suits($0, call) }) {
      return Message(
        arguments["clinician"] == nil ? "visits-none-then-any" : "visits-none-then", arguments)
    }
    let free = Message(
      arguments["clinician"] == nil ? "visits-free" : "visits-free-with", arguments)
    let heard = [wishedDaysSaid(call), wishedHoursSaid(call)].compactMap { $0 }
    guard let last = heard.last else {
      return Message("visits-times", ["free": .message(free), "count": .count(count)])
    }
    let wish =
      heard.count == 1
      ? last : Message("visits-wish", ["days": .message(heard[0]), "hours": .message(last)])
    return Message(
      "visits-times-then",
      ["free": .message(free), "wish": .message(wish), "count": .count(count)])
  }

  /// The days wished for: "next week", "on Tuesday, March 10".
  private func wishedDaysSaid(_ call: ServiceCall) -> Message? {
    guard let days = wishedDays(call) else { return nil }
    let today = call.moment.local.date
    // The first weekday, as the calendar of the language has it, is left open: both weeks are named.
    let length = days.upperBound.dayNumber - days.lowerBound.dayNumber
    if length == 1 {
      switch days.lowerBound.dayNumber - today.dayNumber {
      case 0: return Message("visits-wish-today")
      case 1: return Message("visits-wish-tomorrow")
      default: return Message("visits-wish-day", ["day": .date(days.lowerBound)])
      }
    }
    let ahead = days.lowerBound.dayNumber - today.dayNumber
    if length == 7, (1...7).contains(ahead) { return Message("visits-wish-next-week") }
    return Message("visits-wish-days", ["days": .dateRange(days.lowerBound, days.upperBound)])
  }

  /// The time of day wished for: "in the morning", "from 9 to 11".
  private func wishedHoursSaid(_ call: ServiceCall) -> Message? {
    guard case .timeRange(let from, let to)? = call.slots["hours"] else { return nil }
    switch (from.minuteOfDay, to.minuteOfDay) {
    case (480, 720): return Message("visits-wish-morning")
    // The afternoon of Spanish goes on till eight.
    case (720, 1_020), (720, 1_200): return Message("visits-wish-afternoon")
    case (1_020, 1_260), (1_200, 0): return Message("visits-wish-evening")
    default: return Message("visits-wish-hours", ["hours": .timeRange(from, to)])
    }
  }

  /// The day of a time that was chosen.
  func chosenDay(_ call: ServiceCall) throws -> Value? {
    guard let id = call.itemID("time"), let slot = try store.slot(AppointmentSlotID(id)) else {
      return nil
    }
    return RecordSpeech(zone: portal.zone).nearDate(slot.start, now: call.moment)
  }

  // MARK: - Wishes

  private func day(_ free: FreeSlot) -> CivilDate {
    portal.zone.local(free.slot.start.seconds).date
  }

  private func suits(_ free: FreeSlot, _ call: ServiceCall) -> Bool {
    let local = portal.zone.local(free.slot.start.seconds)
    return ["date", "dates", "hours"].allSatisfy { call.slots[$0]?.holds(local) != false }
  }

  /// The days that the form asks for, the first included and the last not.
  private func wishedDays(_ call: ServiceCall) -> Range<CivilDate>? {
    if case .date(let date)? = call.slots["date"] { return date..<date.adding(days: 1) }
    if case .dateRange(let first, let end)? = call.slots["dates"], first < end {
      return first..<end
    }
    return nil
  }
}
