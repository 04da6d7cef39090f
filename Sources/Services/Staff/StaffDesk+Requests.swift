import Dialog
import Records
import Store

/// What patients ask of the clinic, and letters that wait for an answer.
extension StaffDesk {
  /// The requests that wait, the earliest first, and the letters without an answer.
  public func requests() throws -> StaffReply {
    let queue = try store.requestQueue()
    let letters = try store.unansweredMessages(limit: 50)
    guard !queue.isEmpty || !letters.isEmpty else {
      return .done([Message("staff-requests-none")])
    }
    var lines: [Message] = []
    if !queue.isEmpty {
      lines.append(Message("staff-requests-count", ["count": .count(queue.count)]))
      for request in queue { lines += try description(of: request) }
    }
    if !letters.isEmpty {
      lines.append(Message("staff-letters-count", ["count": .count(letters.count)]))
      for letter in letters { lines += try description(of: letter) }
    }
    return .done(lines)
  }

  private func description(of request: ClinicRequest) throws -> [Message] {
    var lines = [
      Message(
        "staff-request",
        [
          "id": .text(request.id.value),
          "kind": .message(Message("staff-request-\(request.kind.rawValue)")),
          "person": try request.patient.map { .name(try person($0)) }
            ?? .message(Message("staff-request-somebody")),
          "when": .dateTime(portal.zone.local(request.created.seconds)),
        ])
    ]
    if request.kind == .refill, let subject = request.subject, let patient = request.patient,
      let order = try store.medicationOrder(MedicationOrderID(subject), of: patient)
    {
      lines.append(detail(order.medication.words ?? subject))
    }
    for (_, words) in request.details.sorted(by: { $0.key < $1.key }) {
      lines.append(detail(words))
    }
    return lines
  }

  private func description(of letter: SecureMessage) throws -> [Message] {
    let sent = letter.sent?.earliest ?? letter.received?.earliest ?? now
    return [
      Message(
        "staff-letter",
        [
          "id": .text(letter.id.value), "person": .name(try person(letter.patient)),
          "when": .dateTime(portal.zone.local(sent.seconds)),
        ])
    ] + letter.body.map(detail) + (try voice(in: letter))
  }

  /// What is said of a letter's recording, and how it is heard.
  private func voice(in letter: SecureMessage) throws -> [Message] {
    let voice = VoiceMessages(store: store)
    return try letter.attachments.compactMap { attachment in
      try voice.seconds(of: attachment, for: letter.patient).map { seconds in
        Message(
          "staff-letter-voice", ["seconds": .count(seconds), "id": .text(letter.id.value)])
      }
    }
  }

  /// Hands out the recording of a letter, a WAV file, to be written by `write`; false from it when that
  /// was not possible.
  public func voice(of id: String, write: ([UInt8]) -> Bool) throws -> StaffReply {
    let number: Value = .text(String(id.prefix(64)))
    guard let letter = try store.message(SecureMessageID(id)) else {
      return .failed(Message("staff-letter-none", ["id": number]))
    }
    guard let name = letter.attachments.lazy.compactMap(VoiceMessages.recording).first,
      let recording = try store.recording(name), recording.patient == letter.patient
    else { return .failed(Message("staff-voice-none", ["id": number])) }
    try store.record(
      entry("voice", patient: letter.patient, subject: "Communication/\(letter.id.value)"))
    return write(recording.sound)
      ? .done([Message("staff-voice", ["seconds": .count(recording.seconds)])])
      : .failed(Message("staff-voice-unwritten"))
  }

  private func detail(_ words: String) -> Message {
    Message("staff-detail", ["words": .text(words)])
  }

  /// Decides on a request: approved, done or declined, with a word for the patient.
  public func decide(
    _ id: String, _ decision: Decision, note: String
  ) throws -> StaffReply {
    let number: Value = .text(String(id.prefix(64)))
    guard let request = try store.request(ClinicRequestID(id)) else {
      return .failed(Message("staff-request-unknown", ["id": number]))
    }
    do {
      try store.write(
        as: entry(decision.rawValue, patient: request.patient, subject: "Request/\(id)")
      ) {
        _ = try $0.decide(
          request.id, decision.state, by: name, note: note.isEmpty ? nil : note, at: now)
      }
    } catch StoreError.conflict {
      return .failed(Message("staff-request-closed", ["id": number]))
    }
    return .done([Message("staff-request-\(decision.rawValue)", ["id": number])])
  }

  /// What staff can decide.
  public enum Decision: String, Sendable, CaseIterable {
    /// It is being done.
    case approve
    /// It is ready or done.
    case finish
    /// It is not done.
    case decline

    var state: ClinicRequest.State {
      switch self {
      case .approve: .approved
      case .finish: .done
      case .decline: .declined
      }
    }
  }

  /// Answers a patient's letter.
  public func reply(to id: String, _ words: String) throws -> StaffReply {
    let letters = try store.unansweredMessages(limit: 10_000)
    guard let letter = letters.first(where: { $0.id.value == id }) else {
      return .failed(Message("staff-letter-unknown", ["id": .text(String(id.prefix(64)))]))
    }
    let clinic = try ClinicSettings(of: store).clinicName
    let sender: Reference
    if case .success(let practitioner) = try practitioner(meant: name) {
      sender = Reference(
        type: .practitioner, id: practitioner.id.value, display: practitioner.name?.full)
    } else {
      sender = Reference(type: .organization, display: clinic)
    }
    let answer = SecureMessage(
      id: SecureMessageID(portal.freshID()), patient: letter.patient, status: .completed,
      sender: sender, recipients: [Reference(type: .patient, id: letter.patient.value)],
      sent: PartialDate(now), topic: letter.topic, inReplyTo: [letter.id], body: [words])
    try store.write(
      as: entry("reply", patient: letter.patient, subject: "Communication/\(answer.id.value)")
    ) { try $0.save(answer) }
    return .done([
      Message("staff-replied", ["person": .name(try person(letter.patient))])
    ])
  }
}
