import Dialog
import Records
import Store

/// Says the messages between a person and the care team.
struct MessageSpeech: Sendable {
  let store: Store
  let zone: ClinicTimeZone

  private var speech: RecordSpeech { RecordSpeech(zone: zone) }

  /// Whether the patient's side wrote a message.
  static func isOwn(_ message: SecureMessage) -> Bool {
    message.sender?.type == .patient || message.sender?.type == .relatedPerson
  }

  /// The other side of a message: who wrote to the patient, or to whom the patient wrote.
  func partner(of message: SecureMessage) throws -> Value {
    let reference =
      Self.isOwn(message)
      ? message.recipients.first { $0.type != .patient } : message.sender
    return try ClinicianName.spoken(reference, in: store)
      ?? .message(Message("messages-clinic"))
  }

  /// When a message was sent.
  func date(of message: SecureMessage) -> Value? {
    (message.sent ?? message.received).flatMap(speech.date)
  }

  /// Who, when and about what, then the text, a paragraph a line.
  func lines(_ message: SecureMessage) throws -> [Message] {
    var arguments = ["clinician": try partner(of: message)]
    arguments["date"] = date(of: message) ?? Terminology.plain("")
    let topic = Self.topic(message)
    arguments["topic"] = topic.map { .text($0) }
    let kind = Self.isOwn(message) ? "messages-to" : "messages-from"
    var lines = [Message(topic == nil ? "\(kind)-plain" : kind, arguments)]
    for paragraph in message.body.flatMap({ $0.split(whereSeparator: \.isNewline) }) {
      lines.append(Message("messages-body", ["text": .text(Self.closed(String(paragraph)))]))
    }
    for attachment in message.attachments {
      if let seconds = try VoiceMessages(store: store).seconds(
        of: attachment, for: message.patient)
      {
        lines.append(Message("messages-voice", ["seconds": .count(seconds)]))
      } else if let text = attachment.text {
        lines += text.split(whereSeparator: \.isNewline).map {
          Message("messages-body", ["text": .text(Self.closed(String($0)))])
        }
      } else if let title = attachment.title {
        lines.append(
          Message("messages-attachment", ["title": .text(RecordSpeech.clause(title))]))
      }
    }
    return lines
  }

  /// A message as a choice: by who wrote it, what about, and when.
  func choice(_ message: SecureMessage) throws -> Choice {
    var arguments = ["clinician": try partner(of: message)]
    arguments["date"] = date(of: message) ?? Terminology.plain("")
    let topic = Self.topic(message)
    arguments["topic"] = topic.map { .text($0) }
    var names = [topic].compactMap { $0 }
    if let id = message.sender?.practitioner, let practitioner = try store.practitioner(id) {
      names += ClinicianName.names(of: practitioner)
    } else if let display = message.sender?.display {
      names.append(display)
    }
    return Choice(
      item: Item(
        kind: "received-message", id: message.id.value,
        label: Message(topic == nil ? "messages-item" : "messages-item-topic", arguments)),
      names: names,
      when: (message.sent ?? message.received)?.instant.map { zone.local($0.seconds) })
  }

  private static func topic(_ message: SecureMessage) -> String? {
    guard let words = message.topic?.words, !words.isEmpty else { return nil }
    return DisplayName.simplified(RecordSpeech.clause(words))
  }

  /// A line that ends as a sentence does.
  private static func closed(_ text: String) -> String {
    let trimmed = text.trimmingWhiteSpace()
    guard let last = trimmed.last else { return trimmed }
    return ".?!\"".contains(last) ? trimmed : trimmed + "."
  }
}
