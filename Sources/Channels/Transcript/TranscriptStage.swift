import Dialog

/// What a transcript is played on: a portal with a clock that can be set and an outbox to look into.
public protocol TranscriptStage: ConversationPartner {
  /// Sets the clinic's clock.
  mutating func setClock(to moment: CivilDateTime)
  /// The code in the latest message that the portal sent; nil when there is none.
  func latestCode() -> String?
  /// An act of the last step that had to be read back first, and was done without a yes; nil for none.
  func unconfirmedAct() -> String?
  /// Ends the conversation, so that `begin` starts another one.
  mutating func hangUp()
}
