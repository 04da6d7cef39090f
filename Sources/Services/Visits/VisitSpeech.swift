import Dialog
import Records
import Store

/// Says appointments: when first, then with whom or for what.
struct VisitSpeech: Sendable {
  let store: Store
  let zone: ClinicTimeZone

  private var speech: RecordSpeech { RecordSpeech(zone: zone) }

  /// An appointment without an end mark: "Thursday, March 12, at 10 in the morning, with Doctor Lee".
  func label(_ visit: Appointment, now: Moment) throws -> Message {
    let clinician = try ClinicianName.spoken(visit.practitioner, in: store)
    guard let start = visit.start else {
      guard let clinician else { return Message("visits-requested") }
      return Message("visits-requested-with", ["clinician": clinician])
    }
    let when = speech.when(start, now: now)
    if let clinician {
      // "Blood test" tells one visit from another, "follow-up visit" does not.
      if let kind = kind(visit), let words = visit.serviceTypes.first?.words,
        Self.telling(words) == words
      {
        return Message(
          "visits-when-kind-with", ["when": when, "kind": kind, "clinician": clinician])
      }
      return Message("visits-when-with", ["when": when, "clinician": clinician])
    }
    if let kind = kind(visit) {
      return Message("visits-when-kind", ["when": when, "kind": kind])
    }
    return Message("visits-when-only", ["when": when])
  }

  /// A free time without an end mark.
  func label(_ slot: AppointmentSlot, with clinician: Value?, now: Moment) -> Message {
    let when = speech.when(slot.start, now: now)
    guard let clinician else { return Message("visits-when-only", ["when": when]) }
    return Message("visits-when-with", ["when": when, "clinician": clinician])
  }

  /// All there is to say of an appointment: when, where, what for, how firm, how to prepare.
  func lines(_ visit: Appointment, now: Moment) throws -> [Message] {
    var lines = [Message("visits-line", ["visit": .message(try label(visit, now: now))])]
    if let place = try place(visit) { lines.append(Message("visits-place", ["place": place])) }
    if let reason = reason(visit) { lines.append(Message("visits-reason", ["reason": reason])) }
    switch visit.status {
    case .proposed, .pending: lines.append(Message("visits-pending"))
    case .waitlist: lines.append(Message("visits-waitlist"))
    case .arrived, .checkedIn: lines.append(Message("visits-arrived"))
    default: break
    }
    for sentence in Self.instructions(visit) {
      lines.append(Message("visits-instruction", ["text": .text(sentence)]))
    }
    return lines
  }

  /// An appointment as a choice, by its clinician, by what it is for and by its day.
  func choice(_ visit: Appointment, now: Moment) throws -> Choice {
    var names: [String] = []
    if let id = visit.practitioner?.practitioner, let practitioner = try store.practitioner(id) {
      names += ClinicianName.names(of: practitioner)
    } else if let display = visit.practitioner?.display {
      names.append(display)
    }
    let concepts = visit.serviceTypes + visit.specialties + visit.reasons
    names += (concepts + [visit.kind].compactMap { $0 }).compactMap(\.words)
      .compactMap(Self.telling)
    names += [visit.description].compactMap { $0.flatMap(Self.telling) }
    return Choice(
      item: Item(
        kind: "upcoming-visit", id: visit.id.value, label: try label(visit, now: now)),
      names: names, when: visit.start.map { zone.local($0.seconds) })
  }

  /// What tells one visit from another in a name: every visit is a visit.
  private static func telling(_ name: String) -> String? {
    let general: Set<String> = [
      "visit", "appointment", "encounter", "cita", "visita", "consulta", "de", "of", "for",
    ]
    let words = name.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
      .filter { !general.contains($0.lowercased()) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The clinic's instructions, a sentence each.
  static func instructions(_ visit: Appointment) -> [String] {
    RecordSpeech.sentences(visit.patientInstruction ?? "")
  }

  /// What kind of visit it is: "blood test".
  private func kind(_ visit: Appointment) -> Value? {
    if let concept = (visit.serviceTypes + visit.specialties).first(where: { $0.words != nil }) {
      return Terminology.encounter(concept)
    }
    return visit.description.map { Terminology.plain(DisplayName.simplified($0)) }
  }

  private func reason(_ visit: Appointment) -> Value? {
    if let reason = visit.reasons.first(where: { $0.words != nil }) {
      return Terminology.condition(reason)
    }
    guard visit.practitioner != nil else { return nil }
    return kind(visit)
  }

  private func place(_ visit: Appointment) throws -> Value? {
    guard let reference = visit.location else { return nil }
    if let id = reference.location, let name = try store.location(id)?.name {
      return .name(name)
    }
    return reference.display.map { .name($0) }
  }
}
