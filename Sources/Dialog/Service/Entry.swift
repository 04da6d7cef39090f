/// One entry of a list in a reply: what is said of it, and what "that one" refers to afterwards.
public struct Entry: Hashable, Codable, Sendable {
  /// What is said, answer first.
  public let messages: [Message]
  /// The thing itself, when more can be asked about it.
  public let choice: Choice?

  /// The service that is told once the entry has been said, with the thing in its slot `entry`.
  ///
  /// A message counts as read when it was heard, not when the list was asked for.
  public let heard: String?

  /// Makes an entry.
  public init(_ messages: [Message], choice: Choice? = nil, heard: String? = nil) {
    self.messages = messages
    self.choice = choice
    self.heard = heard
  }
}
