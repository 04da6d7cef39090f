import Dialog

/// What a transcript is played on: a portal with a clock that can be set and an outbox to look into.
public protocol TranscriptStage: ConversationPartner {
  /// Sets the clinic's clock.
  mutating func setClock(to moment: CivilDateTime)
  /// The code in the latest message that the portal sent; nil when there is none.
  func latestCode() -> String?
  /// Ends the conversation, so that `begin` starts another one.
  mutating func hangUp()
}
