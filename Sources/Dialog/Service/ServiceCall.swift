/// Everything a service is told: who asks, for whom, for what, when and how.
public struct ServiceCall: Sendable {
  /// The intent that is being carried out, such as `visits.cancel`.
  public let intent: String
  /// The slots filled so far, by name.
  ///
  /// Secret slots are not among them; see `secrets`.
  public let slots: [String: Value]
  /// What was typed into secret slots, by name.
  ///
  /// Never keep, log or repeat it.
  public let secrets: [String: String]
  /// Who is talking, and for whom.
  public let session: Session
  /// Now.
  public let moment: Moment
  /// The language of the conversation.
  public let locale: LanguageTag
  /// How the person reaches the portal.
  public let channel: ChannelKind
  /// Where the person reaches the portal from, by which guesses are counted; nil when it is not
  /// known.
  public let source: String?

  /// The request that waits beneath this one; nil when none does.
  public let waiting: WaitingRequest?

  /// Makes a call; the engine does, and tests of services.
  public init(
    intent: String, slots: [String: Value] = [:], secrets: [String: String] = [:],
    session: Session, moment: Moment, locale: LanguageTag, channel: ChannelKind,
    source: String? = nil, waiting: WaitingRequest? = nil
  ) {
    self.intent = intent
    self.slots = slots
    self.secrets = secrets
    self.session = session
    self.moment = moment
    self.locale = locale
    self.channel = channel
    self.source = source
    self.waiting = waiting
  }
}
