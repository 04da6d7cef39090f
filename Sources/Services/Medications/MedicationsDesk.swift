import Dialog
import Records
import Store

/// Answers about medicines and how refills stand.
struct MedicationsDesk: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }
  private var speech: RecordSpeech { RecordSpeech(zone: portal.zone) }

  /// After how many years an order that is still active is called into question.
  private static let oldYears = 2

  /// All current medicines with how they are taken.
  func list(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let list = try MedicationList(of: patient, in: store)
    guard !list.entries.isEmpty else { return .done(Message("medications-none")) }
    return .done(
      Message("medications-list-count", ["count": .count(list.entries.count)]),
      entries: list.entries.map { entry in
        Dialog.Entry(line(entry) + cautions(entry, call), choice: entry.choice)
      },
      closing: [Message("medications-list-check")])
  }

  /// One medicine: how, why, who prescribed it, refills.
  func one(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let list = try MedicationList(of: patient, in: store)
    guard let entry = list.entry(try call.requiredItemID("medication")) else {
      return .refused(Message("medications-gone"))
    }
    var lines = line(entry)
    if entry.dose == nil { lines.append(Message("medications-how-unknown")) }
    let order = entry.order
    for extra in order.dosages.flatMap(\.additionalInstructions).compactMap(\.words) {
      lines += RecordSpeech.sentences(extra).map {
        Message("medications-extra", ["text": .text($0)])
      }
    }
    if let reason = try reason(for: order, of: patient) {
      lines.append(Message("medications-why", ["reason": reason]))
    }
    if let prescribed = try prescribed(order) { lines.append(prescribed) }
    lines += cautions(entry, call)
    if let refills = order.refillsAllowed {
      lines.append(Message("medications-refills-left", ["count": .count(refills)]))
    }
    lines.append(Message("medications-one-refill-hint"))
    var outcome = Outcome(status: .done, reply: [])
    outcome.entries = [Dialog.Entry(lines, choice: entry.choice)]
    return outcome
  }

  /// How the refills that were asked for stand, the latest first.
  func refills(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let requests = try store.requests(of: patient, kind: .refill)
    guard !requests.isEmpty else {
      return .done(Message("medications-refills-none"), Message("medications-refills-none-hint"))
    }
    return .done(
      Message("medications-refills-count", ["count": .count(requests.count)]),
      entries: try requests.map { Dialog.Entry(try lines(on: $0, of: patient)) })
  }

  /// The medicines that can be named.
  func choices(_ call: ServiceCall) throws -> [Choice] {
    try MedicationList(of: try call.requiredPatient(), in: store).entries.map(\.choice)
  }

  // MARK: - Lines

  private func line(_ entry: MedicationList.Entry) -> [Message] {
    var arguments = ["medication": entry.name.spoken]
    arguments["dose"] = entry.dose
    return [
      Message(entry.dose == nil ? "medications-line" : "medications-line-dose", arguments)
    ]
  }

  private func cautions(_ entry: MedicationList.Entry, _ call: ServiceCall) -> [Message] {
    var lines: [Message] = []
    if entry.order.status == .onHold { lines.append(Message("medications-on-hold")) }
    if let written = entry.order.authoredOn, let year = speech.year(written),
      call.moment.local.date.year - written.year > Self.oldYears
    {
      lines.append(Message("medications-old", ["year": year]))
    }
    return lines
  }

  private func reason(for order: MedicationOrder, of patient: PatientID) throws -> Value? {
    if let reason = order.reasons.first(where: { $0.words != nil }) {
      return Terminology.condition(reason)
    }
    return try order.reasonConditions.lazy
      .compactMap { try store.condition($0, of: patient) }.first
      .map { Terminology.condition($0.code) }
  }

  private func prescribed(_ order: MedicationOrder) throws -> Message? {
    var arguments: [String: Value] = [:]
    arguments["clinician"] = try ClinicianName.spoken(order.prescriber, in: store)
    arguments["date"] = order.authoredOn.flatMap(speech.date)
    switch (arguments["clinician"] != nil, arguments["date"] != nil) {
    case (true, true): return Message("medications-who-when", arguments)
    case (true, false): return Message("medications-who", arguments)
    case (false, true): return Message("medications-when", arguments)
    case (false, false): return nil
    }
  }

  private func lines(on request: ClinicRequest, of patient: PatientID) throws -> [Message] {
    let order = try request.subject.flatMap {
      try store.medicationOrder(MedicationOrderID($0), of: patient)
    }
    let words = try order.map { try MedicationList.words(of: $0, in: store) } ?? ""
    let key =
      switch request.state {
      case .waiting: "requested"
      case .approved: "approved"
      case .done: "ready"
      case .declined: "refused"
      case .withdrawn: "withdrawn"
      }
    var lines = [
      Message(
        "medications-refills-entry-\(key)",
        ["medicine": MedicationName(words).spoken, "date": speech.date(request.created)])
    ]
    if let note = request.note, !note.isEmpty {
      lines.append(
        Message("medications-refills-note", ["note": .text(RecordSpeech.clause(note))]))
    }
    if request.state == .declined { lines.append(Message("medications-refills-refused-then")) }
    return lines
  }
}
