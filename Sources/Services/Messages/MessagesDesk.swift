import Dialog
import Records
import Store

/// Counts and reads messages.
struct MessagesDesk: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }
  private var messages: MessageSpeech { MessageSpeech(store: store, zone: portal.zone) }

  /// The most messages that one reading goes through.
  private static let reach = 50

  /// How many messages wait, and from whom the latest is.
  func count(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let unread = try store.unreadMessages(of: patient, limit: Self.reach)
      .filter { isFrom($0, call.itemID("clinician")) }
    guard let latest = unread.last else {
      if let name = try chosenClinician(call) {
        return .done(Message("messages-unread-from-none", ["clinician": name]))
      }
      return .done(Message("messages-unread-none"), Message("messages-unread-none-read"))
    }
    var lines = [Message("messages-unread", ["count": .count(unread.count)])]
    if let date = messages.date(of: latest) {
      lines.append(
        Message(
          unread.count == 1 ? "messages-unread-from" : "messages-unread-latest",
          ["clinician": try messages.partner(of: latest), "date": date]))
    }
    var outcome = Outcome(status: .done, reply: lines)
    outcome.closing = [Message("messages-unread-hint")]
    return outcome
  }

  /// Reads messages: the unread ones, newest first, then those read before.
  func read(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let all = try store.messages(of: patient, limit: Self.reach)
      .filter { isFrom($0, call.itemID("clinician")) }
    guard !all.isEmpty else {
      if let name = try chosenClinician(call) {
        return .done(Message("messages-none-from", ["clinician": name]))
      }
      return .done(Message("messages-none"))
    }
    let unreadIDs = Set(
      try store.unreadMessages(of: patient, limit: Self.reach).map(\.id))
    let unread = all.filter { unreadIDs.contains($0.id) }
    let ordered = unread + all.filter { !unreadIDs.contains($0.id) }
    try store.record(call.auditEntry())
    var outcome = Outcome.done(
      Message("messages-read-count", ["count": .count(ordered.count)]))
    if ordered.count > 1, !unread.isEmpty {
      outcome.reply.append(
        Message("messages-read-unread", ["unread": .count(unread.count)]))
    }
    outcome.entriesAtOnce = 1
    outcome.entries = try ordered.enumerated().map { index, message in
      var lines = try messages.lines(message)
      if ordered.count > 1 {
        lines.insert(
          Message("messages-place", ["place": .count(index + 1), "count": .count(ordered.count)]),
          at: 0)
      }
      guard !MessageSpeech.isOwn(message) else { return Entry(lines) }
      return Entry(
        lines, choice: try messages.choice(message),
        heard: unreadIDs.contains(message.id) ? "messages.heard" : nil)
    }
    outcome.closing = [Message("messages-read-hint")]
    return outcome
  }

  /// A message was read out: it counts as read.
  func heard(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let id = SecureMessageID(try call.requiredItemID("entry"))
    try store.write(
      as: call.auditEntry(action: "messages.read", subject: "Communication/\(id.value)")
    ) { try $0.markRead(id, of: patient, at: call.now) }
    return .done()
  }

  /// The messages that can be answered, the newest first.
  func choices(_ call: ServiceCall) throws -> [Choice] {
    try store.messages(of: try call.requiredPatient(), limit: Self.reach)
      .filter { !MessageSpeech.isOwn($0) }.map(messages.choice)
  }

  private func isFrom(_ message: SecureMessage, _ clinician: String?) -> Bool {
    guard let clinician else { return true }
    return message.sender?.practitioner?.value == clinician
  }

  private func chosenClinician(_ call: ServiceCall) throws -> Value? {
    guard let id = call.itemID("clinician") else { return nil }
    return try store.practitioner(PractitionerID(id)).flatMap(ClinicianName.spoken)
  }
}
