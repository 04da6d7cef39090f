import Dialog
import Records
import Store

/// Answers about appointments, and knows the visits and clinicians that can be named.
struct VisitsDesk: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }
  private var speech: RecordSpeech { RecordSpeech(zone: portal.zone) }
  private var visits: VisitSpeech { VisitSpeech(store: store, zone: portal.zone) }

  /// The most past visits that are listed.
  private static let mostPast = 30

  /// The next appointment with all there is to say of it.
  func next(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    guard let visit = try store.upcomingAppointments(of: patient, from: call.now, limit: 1).first
    else { return Self.none }
    return try told(visit, call)
  }

  /// All there is to say of one coming appointment.
  func one(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let id = AppointmentID(try call.requiredItemID("visit"))
    guard let visit = try store.appointment(id, of: patient) else {
      return .refused(Message("visits-cancel-gone"))
    }
    return try told(visit, call)
  }

  /// One appointment, with the others through time around it.
  private func told(_ visit: Appointment, _ call: ServiceCall) throws -> Outcome {
    let coming = try store.upcomingAppointments(of: try call.requiredPatient(), from: call.now)
    var outcome = Outcome(status: .done, reply: [])
    outcome.entries = [try entry(visit, call)]
    let later = try coming.reversed().map { try entry($0, call) }
    outcome.timelinePlace =
      later.firstIndex { $0.choice?.item.id == visit.id.value } ?? later.count
    outcome.timeline = later + (try pastEntries(call))
    return outcome
  }

  private func entry(_ visit: Appointment, _ call: ServiceCall) throws -> Entry {
    Entry(
      try visits.lines(visit, now: call.moment),
      choice: try visits.choice(visit, now: call.moment))
  }

  /// All coming appointments, the next first.
  func upcoming(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let coming = try store.upcomingAppointments(of: patient, from: call.now)
    guard !coming.isEmpty else { return Self.none }
    return .done(
      Message("visits-upcoming-count", ["count": .count(coming.count)]),
      entries: try coming.map { visit in
        Entry(
          [
            Message(
              "visits-line", ["visit": .message(try visits.label(visit, now: call.moment))])
          ],
          choice: try visits.choice(visit, now: call.moment))
      })
  }

  /// Visits that took place, the latest first.
  func past(_ call: ServiceCall) throws -> Outcome {
    try store.record(call.auditEntry())
    let entries = try pastEntries(call)
    guard !entries.isEmpty else { return .done(Message("visits-past-none")) }
    return .done(
      Message("visits-past-count", ["count": .count(entries.count)]), entries: entries)
  }

  private func pastEntries(_ call: ServiceCall) throws -> [Entry] {
    let patient = try call.requiredPatient()
    let encounters = try store.encounters(of: patient)
      .filter { ($0.period?.start?.earliest ?? call.now) < call.now && $0.status != .cancelled }
    let linked = Set(encounters.compactMap(\.appointment))
    var past = try encounters.compactMap { encounter in
      try pastLine(encounter).map { (at: encounter.period?.start?.earliest ?? call.now, line: $0) }
    }
    // A visit that was kept may have no encounter of its own yet.
    for visit in try store.pastAppointments(of: patient, before: call.now, limit: Self.mostPast)
    where [.fulfilled, .arrived, .checkedIn].contains(visit.status) && !linked.contains(visit.id) {
      guard let start = visit.start else { continue }
      past.append((at: start, line: try pastLine(visit, at: start)))
    }
    past.sort { $0.at > $1.at }
    return past.prefix(Self.mostPast).enumerated().map { place, visit in
      Entry(
        [visit.line],
        choice: Choice(
          item: Item(kind: "past-visit", id: String(place), label: visit.line),
          when: portal.zone.local(visit.at.seconds)))
    }
  }

  /// How to prepare for the next appointment.
  func prepare(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    guard let visit = try store.upcomingAppointments(of: patient, from: call.now, limit: 1).first,
      let start = visit.start
    else { return Self.none }
    var lines = [
      Message("visits-prepare-for", ["when": speech.when(start, now: call.moment)])
    ]
    let instructions = VisitSpeech.instructions(visit)
    if instructions.isEmpty {
      lines.append(Message("visits-prepare-none"))
    } else {
      lines += instructions.map { Message("visits-prepare-line", ["text": .text($0)]) }
    }
    lines += [Message("visits-prepare-usual"), Message("visits-prepare-ask")]
    return Outcome(status: .done, reply: lines)
  }

  /// The coming appointments that can be cancelled or moved.
  func choices(_ call: ServiceCall) throws -> [Choice] {
    try store.upcomingAppointments(of: try call.requiredPatient(), from: call.now)
      .filter { [.proposed, .pending, .booked, .waitlist].contains($0.status) }
      .map { try visits.choice($0, now: call.moment) }
  }

  private static var none: Outcome {
    .done(Message("visits-none"), Message("visits-none-hint"))
  }

  private func pastLine(_ encounter: Encounter) throws -> Message? {
    guard let start = encounter.period?.start, let date = speech.date(start) else { return nil }
    let kind = encounter.kinds.first.map(Terminology.encounter)
    var arguments = [
      "date": date, "kind": kind ?? .message(Message("encounter-308335008")),
    ]
    let clinician = try encounter.participants.lazy.filter { $0.practitioner != nil }
      .compactMap { try ClinicianName.spoken($0, in: store) }.first
    arguments["clinician"] = clinician
    return Message(
      clinician == nil ? "visits-past-entry" : "visits-past-entry-with", arguments)
  }

  private func pastLine(_ visit: Appointment, at start: Instant) throws -> Message {
    let kind = visit.serviceTypes.first { $0.words != nil }.map(Terminology.encounter)
    var arguments = [
      "date": speech.date(start), "kind": kind ?? .message(Message("encounter-308335008")),
    ]
    let clinician = try ClinicianName.spoken(visit.practitioner, in: store)
    arguments["clinician"] = clinician
    return Message(
      clinician == nil ? "visits-past-entry" : "visits-past-entry-with", arguments)
  }
}
