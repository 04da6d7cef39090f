import Records

/// Words that wait to be sent by text, call or email.
public struct OutboxMessage: Hashable, Sendable {
  /// How they are sent.
  public enum Channel: String, Sendable, CaseIterable {
    /// A text message.
    case text
    /// A telephone call that reads them.
    case call
    /// An email.
    case email
  }

  /// Its place in the outbox, from 1; 0 before it is put there.
  public var number: Int64
  /// How it is sent.
  public var channel: Channel
  /// The telephone number or the email address.
  public var recipient: String
  /// What it is for: `reset-password`, `second-factor`, `notice`.
  public var purpose: String
  /// The words; never a health fact.
  public var words: String
  /// When it was put there.
  public var created: Instant
  /// When it was sent; nil while it waits.
  public var sent: Instant?

  /// Makes words to send.
  public init(
    channel: Channel, recipient: String, purpose: String, words: String, created: Instant
  ) {
    number = 0
    self.channel = channel
    self.recipient = recipient
    self.purpose = purpose
    self.words = words
    self.created = created
    sent = nil
  }
}
