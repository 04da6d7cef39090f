/// Everything said so far that still matters, as one value.
///
/// It can be tested, saved after every turn, and resumed after a hang-up or on another machine.
/// Secrets are never part of what is encoded.
public struct Conversation: Codable, Sendable, Equatable {
  /// The language spoken now.
  public var locale: LanguageTag
  /// How the person reaches the portal.
  public var channel: ChannelKind
  /// Where the person reaches the portal from, by which guesses are counted: a telephone number, a
  /// network address, a user of the machine; nil when the channel cannot tell.
  public var source: String?
  /// How much is said.
  public var verbosity: Verbosity
  /// Who is talking, and for whom.
  public var session: Session

  /// The forms in progress; the last one is talked about now, the others wait beneath it.
  var forms: [Form] = []
  /// Requests to choose between, after "did you mean this or that?".
  var alternatives: [Alternative] = []
  /// The list being read out, with what has not been said yet.
  var page: Page?
  /// The things named last, which "it" and "the second one" refer to.
  var focus: [Choice] = []
  /// What "undo" would take back.
  var undo: UndoOffer?
  /// How often in a row silence, misunderstanding or an unfit answer came.
  var misses = Misses()
  /// What was said last, for "repeat".
  var lastReply: Reply?
  /// The last replies, oldest first, for "history".
  var history: [Reply] = []
  /// True after an emergency was answered: a "yes" meant for somebody else must confirm nothing.
  var isPaused = false
  /// Hints that were given already and are not given again.
  var hints: Set<String> = []

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

  /// What was said last, for channels that resume; nil before the first words.
  public var latestReply: Reply? { lastReply }

  /// True when a secret is awaited, so that the channel hides what is typed.
  public var awaitsSecret: Bool { lastReply?.expects == .secret }
}
