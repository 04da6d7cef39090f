import Dialog
import Language

/// A conversation carried on by the engine, worded for a screen.
public struct EnginePartner: ConversationPartner {
  /// The conversation so far.
  public var conversation: Conversation
  private let engine: Engine
  private let wording: Wording
  private let now: @Sendable () -> Moment

  /// Makes a partner; `now` is asked once a turn.
  public init(
    engine: Engine, wording: Wording, conversation: Conversation,
    now: @escaping @Sendable () -> Moment
  ) {
    self.engine = engine
    self.wording = wording
    self.conversation = conversation
    self.now = now
  }

  /// What is said first, or when a conversation is taken up again.
  public mutating func begin() -> Exchange {
    exchange(engine.begin(&conversation, at: now()))
  }

  /// The answer to what was heard.
  public mutating func turn(_ heard: Heard) -> Exchange {
    exchange(engine.turn(&conversation, heard, at: now()))
  }

  private func exchange(_ reply: Reply) -> Exchange {
    Exchange(
      lines: wording.lines(for: reply, verbosity: conversation.verbosity),
      expects: reply.expects, status: reply.status, locale: reply.locale)
  }
}
