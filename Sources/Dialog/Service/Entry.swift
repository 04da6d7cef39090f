/// One entry of a list in a reply: what is said of it, and what "that one" refers to afterwards.
public struct Entry: Hashable, Codable, Sendable {
  /// What is said, answer first.
  public let messages: [Message]
  /// The thing itself, when more can be asked about it.
  public let choice: Choice?

  /// Makes an entry.
  public init(_ messages: [Message], choice: Choice? = nil) {
    self.messages = messages
    self.choice = choice
  }
}
