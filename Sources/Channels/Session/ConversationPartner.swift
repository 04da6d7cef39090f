import Dialog

/// Whom a channel talks with, on the portal's side.
public protocol ConversationPartner {
  /// What is said first.
  mutating func begin() -> Exchange
  /// The answer to what was heard.
  mutating func turn(_ heard: Heard) -> Exchange
}
