import Dialog
import Language

@testable import portal

/// A conversation with a fresh sample clinic within the process, line by line.
struct SampleTalk {
  let portal: Portal
  private let watch: ActWatch
  private let start: Conversation
  var conversation: Conversation
  var seconds: Int64
  private(set) var reply: Reply
  /// The services that acted in the last turn.
  private(set) var acts: [String] = []

  private init(_ portal: Portal, _ watch: ActWatch, _ locale: LanguageTag, _ channel: ChannelKind) {
    self.portal = portal
    self.watch = watch
    start = Conversation(locale: locale, channel: channel)
    conversation = start
    seconds = portal.zone.moment(at: Caller.now).seconds
    reply = Reply([], locale: locale)
  }

  /// Hands a conversation over, signed in as Jonelle where that is wanted.
  static func with<Result>(
    _ locale: LanguageTag = .english, on channel: ChannelKind = .terminal, signedIn: Bool = true,
    _ body: (inout SampleTalk) throws -> Result
  ) throws -> Result {
    try PhoneClinic.with { portal, watch in
      var talk = SampleTalk(portal, watch, locale, channel)
      if signedIn { talk.signIn() }
      return try body(&talk)
    }
  }

  var isSpanish: Bool { conversation.locale.language == "es" }

  /// The lines of the last reply.
  var lines: [String] { portal.wording.lines(for: reply, verbosity: conversation.verbosity) }
  /// The last reply as one text.
  var text: String { lines.joined(separator: " ") }

  /// Says a line, in the secret way where a secret is asked.
  @discardableResult
  mutating func say(_ line: String) -> [String] {
    hear(conversation.awaitsSecret ? .secret(line) : .line(line))
  }

  @discardableResult
  mutating func hear(_ heard: Heard) -> [String] {
    _ = watch.take()
    reply = portal.engine.turn(&conversation, heard, at: portal.zone.moment(seconds))
    acts = watch.take()
    return lines
  }

  /// The first words.
  @discardableResult
  mutating func begin() -> [String] {
    reply = portal.engine.begin(&conversation, at: portal.zone.moment(seconds))
    return lines
  }

  mutating func signIn() {
    say(isSpanish ? "entrar" : "sign in")
    say("jonelle.kohler")
    say("river stone maple lamp")
  }

  /// Ends the conversation without a word; the next begins with nothing but what is kept.
  mutating func hangUp() { conversation = start }

  /// All runs of digits in a text, which no form of a reply may lose.
  static func numbers(in text: String) -> Set<String> {
    Set(text.split { !$0.isNumber }.map(String.init))
  }
}
