import Dialog
import Records
import Store

/// Sends a new message, or an answer, to a clinician of the care team.
struct WriteMessage: Service {
  let portal: PortalServices
  /// True for `messages.reply`, whose slot `message` says what is answered.
  let isReply: Bool

  /// The longest message, in characters.
  private static let longest = 4_000

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    if slot == "text", let id = call.recording("text") {
      let patient = try call.requiredPatient()
      // A draft that was taken up again after its recording was deleted.
      return try portal.store.secondsOfRecording(id, of: patient) == nil
        ? Message("messages-recording-gone") : nil
    }
    guard slot == "text", let text = call.words("text"), text.count > Self.longest else {
      return nil
    }
    return Message("messages-too-long")
  }

  func review(_ call: ServiceCall) throws -> [String: Value] {
    let recorded = try call.recording("text").flatMap { id in
      try call.patient.flatMap { try portal.store.secondsOfRecording(id, of: $0) }
    }
    return [
      "to": try recipientName(call),
      "text": .text(RecordSpeech.clause(call.words("text") ?? "")),
      // No seconds: the message is in words.
      "seconds": .count(recorded ?? 0),
    ]
  }

  func usual(_ slot: String, in call: ServiceCall) throws -> Value? {
    guard slot == "clinician", let patient = call.patient else { return nil }
    let sent = try portal.store.messages(of: patient).first { $0.sender?.type == .patient }
    guard let id = sent?.recipients.lazy.compactMap(\.practitioner).first else { return nil }
    return .item(Item(kind: slot, id: id.value, label: Message("visits-clinician")))
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let recording = call.recording("text")
    let text = call.words("text")
    guard text != nil || recording != nil else { throw ServiceFault.missingSlot }
    guard let recipient = try recipient(call) else {
      return .refused(Message("messages-reply-gone"))
    }
    let answered = isReply ? SecureMessageID(try call.requiredItemID("message")) : nil
    let earlier = try answered.flatMap { try portal.store.message($0, of: patient) }
    let message = SecureMessage(
      id: SecureMessageID(portal.freshID()), patient: patient, status: .completed,
      sender: Reference(type: .patient, id: patient.value), recipients: [recipient],
      sent: PartialDate(call.now), topic: earlier?.topic,
      inReplyTo: [answered].compactMap { $0 }, body: [text].compactMap { $0 },
      attachments: [recording].compactMap { $0 }.map {
        VoiceMessages.attachment($0, language: call.locale.rawValue, at: PartialDate(call.now))
      })
    try portal.store.write(
      as: call.auditEntry(subject: "Communication/\(message.id.value)")
    ) { transaction in
      try transaction.save(message)
      if let recording {
        try transaction.attach(recording: recording, to: message.id, of: patient)
      }
      if let answered { try transaction.markRead(answered, of: patient, at: call.now) }
    }
    return .done(
      Message("messages-sent", ["to": try recipientName(call)]), Message("messages-sent-then"))
  }

  /// To whom it goes: the chosen clinician, or whoever wrote what is answered.
  private func recipient(_ call: ServiceCall) throws -> Reference? {
    guard isReply else {
      return Reference(type: .practitioner, id: try call.requiredItemID("clinician"))
    }
    return try portal.store.message(
      SecureMessageID(try call.requiredItemID("message")), of: try call.requiredPatient())?.sender
  }

  private func recipientName(_ call: ServiceCall) throws -> Value {
    try ClinicianName.spoken(try recipient(call), in: portal.store)
      ?? .message(Message("messages-clinic"))
  }
}
