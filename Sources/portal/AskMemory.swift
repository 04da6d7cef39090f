import CSystem
import Dialog
import FoundationEssentials
import Glibc
import Records
import Security
import Store

/// Remembers the conversation of `portal ask` from one call to the next.
///
/// The conversation is in the store, under a token. The token, and what proves who signed in, are in
/// a file of the person's own with mode 0600; neither place is enough without the other.
struct AskMemory {
  private let path: String
  private let store: Store
  private let token: SessionToken
  private let principals: [String]

  /// Takes up the memory at a path, or begins a new one when there is none, or `afresh`.
  init(path: String, store: Store, afresh: Bool) {
    self.path = path
    self.store = store
    let lines = afresh ? [] : (TextFile.text(path) ?? "").split(separator: "\n").map(String.init)
    token = lines.first.map(SessionToken.init(text:)) ?? SessionToken(random: SystemRandomSource())
    principals = Array(lines.dropFirst())
  }

  /// The conversation so far; nil when there is none.
  func conversation() throws -> Conversation? {
    guard let body = try store.conversation(token),
      var conversation = try? JSONDecoder().decode(Conversation.self, from: Data(body))
    else { return nil }
    conversation.session = restored(conversation.session)
    return conversation
  }

  /// Keeps the conversation for the next call; false when the file cannot be written.
  func keep(_ conversation: Conversation, at moment: Moment) throws -> Bool {
    var saved = conversation.withoutSecrets
    saved.session = stripped(conversation.session)
    let body = try [UInt8](JSONEncoder().encode(saved))
    try store.keep {
      try $0.saveConversation(body, under: token, at: Instant(seconds: moment.seconds))
    }
    let session = conversation.session
    let lines = [token.text] + [session.actor, session.subject].compactMap { $0?.id }
    return write(lines.joined(separator: "\n") + "\n")
  }

  /// Forgets everything, as after goodbye.
  func forget() throws {
    try store.keep { try $0.forgetConversation(token) }
    unlink(path)
  }

  /// The session without what proves it.
  private func stripped(_ session: Session) -> Session {
    guard let actor = session.actor else { return Session() }
    return Session(
      actor: Principal(id: "", name: actor.name),
      subject: session.subject.map { Principal(id: "", name: $0.name) }, expires: session.expires)
  }

  /// The session with what proves it; nobody is signed in when the file does not say who.
  private func restored(_ session: Session) -> Session {
    guard let actor = session.actor, let id = principals.first else { return Session() }
    var subject: Principal?
    if let name = session.subject?.name {
      guard principals.count > 1 else { return Session() }
      subject = Principal(id: principals[1], name: name)
    }
    return Session(
      actor: Principal(id: id, name: actor.name), subject: subject, expires: session.expires)
  }

  /// Writes the file whole or not at all, for its owner alone.
  private func write(_ text: String) -> Bool {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(made, 0o700)
    }
    let draft = "\(path).\(getpid())"
    let descriptor = portal_open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { return false }
    let bytes = Array(text.utf8)
    let isWritten = portal_write_all(descriptor, bytes, bytes.count) == 0
    close(descriptor)
    if isWritten, rename(draft, path) == 0 { return true }
    unlink(draft)
    return false
  }
}
