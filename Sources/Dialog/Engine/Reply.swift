/// What the portal says in one turn, in no human language.
public struct Reply: Hashable, Codable, Sendable {
  /// How the turn ended, for exit statuses and for menus.
  public enum Status: String, Codable, Sendable {
    /// The request was done or answered.
    case done
    /// The portal asks for something more.
    case needsMore
    /// The request was refused, for a reason that was said.
    case refused
    /// The line was not understood, or lies outside the portal's business.
    case notUnderstood
  }

  /// What the portal now listens for.
  public enum Expectation: Hashable, Codable, Sendable {
    /// Any request.
    case anything
    /// Yes or no.
    case yesOrNo
    /// One of a list of choices, as numbered in the reply.
    case choice(count: Int)
    /// A value for a slot; the string is its kind, such as `date` or `digits`.
    case value(String)
    /// Free words.
    case words
    /// A password or the like: the channel hides it.
    case secret
    /// Nothing: the conversation is over.
    case nothing
  }

  /// What a channel that is able to does after the words.
  public enum FollowUp: String, Codable, Sendable {
    /// Hand the conversation to a person, who was asked for.
    case person
  }

  /// What is said, in order.
  public var statements: [Message]
  /// How the turn ended.
  public var status: Status
  /// What is listened for next.
  public var expects: Expectation
  /// The language to say it in.
  public var locale: LanguageTag
  /// The person acted for; nil when for oneself.
  public var subject: String?
  /// The place of the first statement about that person's record, counted from 0, which begins with
  /// the name: "For Maria: ..."; nil when the reply says nothing of it, as help does not.
  public var subjectStart: Int?

  /// What a channel that is able to does after the words; nil for nothing.
  public var followUp: FollowUp?

  /// Makes a reply.
  public init(
    _ statements: [Message], status: Status = .done, expects: Expectation = .anything,
    locale: LanguageTag, subject: String? = nil, subjectStart: Int? = nil
  ) {
    self.statements = statements
    self.status = status
    self.expects = expects
    self.locale = locale
    self.subject = subject
    self.subjectStart = subjectStart
  }
}
