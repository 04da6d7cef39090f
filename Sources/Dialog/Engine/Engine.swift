import Language
import Recognition

/// Carries conversations on, one turn at a time.
///
/// It holds no state of its own, so that one engine serves any number of conversations on any number
/// of threads.
public struct Engine: Sendable {
  let library: DialogLibrary
  let languages: [LanguageTag: SpokenLanguage]
  let services: ServiceRegistry
  let access: any AccessPolicy
  let memory: (any PersonalMemory)?
  /// The menus that were made already.
  let menus: MenuCache

  /// Makes an engine from what authors and services provide.
  ///
  /// Without a memory, every conversation begins afresh.
  public init(
    library: DialogLibrary, languages: [LanguageTag: SpokenLanguage], services: ServiceRegistry,
    access: any AccessPolicy, memory: (any PersonalMemory)? = nil
  ) {
    self.library = library
    self.languages = languages
    self.services = services
    self.access = access
    self.memory = memory
    menus = MenuCache(scoped: library.scoped)
  }

  /// What the portal says first, or says again when a conversation is resumed.
  public func begin(_ conversation: inout Conversation, at moment: Moment) -> Reply {
    var turn = Turn(engine: self, conversation: conversation, moment: moment)
    turn.begin()
    let reply = turn.finish()
    conversation = turn.conversation
    return reply
  }

  /// One turn: from what was heard to what is said, with the conversation brought up to date.
  ///
  /// Never throws and never ends the conversation unless it was asked to: what goes wrong in a
  /// service becomes a sentence.
  public func turn(
    _ conversation: inout Conversation, _ heard: Heard, at moment: Moment
  ) -> Reply {
    var turn = Turn(engine: self, conversation: conversation, moment: moment)
    turn.hear(heard)
    let reply = turn.finish()
    conversation = turn.conversation
    return reply
  }

  /// Ends the sign-in of somebody who has gone, as by hanging up, so that nobody can go on with it.
  ///
  /// What was begun stays kept for the next conversation. A session that cannot be ended now ends by
  /// itself when it is not used.
  public func end(_ conversation: inout Conversation, at moment: Moment) {
    guard conversation.session.isSignedIn else { return }
    let call = ServiceCall(
      intent: "universal.goodbye", session: conversation.session, moment: moment,
      locale: conversation.locale, channel: conversation.channel, source: conversation.source)
    try? access.end(call)
    conversation.session = Session()
  }

  /// The language to use for a tag: itself, another region of it, English, or any.
  func language(for tag: LanguageTag) -> SpokenLanguage? {
    if let exact = languages[tag] { return exact }
    let ordered = languages.sorted { $0.key.rawValue < $1.key.rawValue }
    return ordered.first { $0.key.language == tag.language }?.value
      ?? languages[.english] ?? ordered.first?.value
  }
}
