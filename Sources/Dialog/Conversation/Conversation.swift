/// Everything said so far that still matters, as one value.
///
/// It can be tested, saved after every turn, and resumed after a hang-up or on another machine.
/// Secrets are never part of what is encoded.
public struct Conversation: Codable, Sendable, Equatable {
  /// The language spoken now.
  public var locale: LanguageTag
  /// How the person reaches the portal.
  public var channel: ChannelKind
  /// How much is said.
  public var verbosity: Verbosity
  /// Who is talking, and for whom.
  public var session: Session

  /// Makes a conversation in which nothing has been said.
  public init(
    locale: LanguageTag, channel: ChannelKind, verbosity: Verbosity = .normal,
    session: Session = Session()
  ) {
    self.locale = locale
    self.channel = channel
    self.verbosity = verbosity
    self.session = session
  }
}
