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
  /// How fast a voice speaks.
  public internal(set) var rate = SpeechRate.normal
  /// Who is talking, and for whom.
  public var session: Session

  /// How the person asked to be spoken to, now or in earlier conversations.
  var preferences = Preferences()
  /// What was set for this conversation alone, as by an option of a command.
  public var setAtStart: Preferences

  /// The forms in progress; the last one is talked about now, the others wait beneath it.
  var forms: [Form] = []
  /// Requests to choose between, after "did you mean this or that?".
  var alternatives: [Alternative] = []
  /// The list being read out, with what has not been said yet.
  var page: Page?
  /// The things named last, which "it" and "the second one" refer to.
  var focus: [Choice] = []
  /// What came before and after the thing that was told last.
  var timeline: Timeline?
  /// What was given for the acts that were done in this conversation, the latest last, for "same as
  /// last time".
  var given: [Given] = []
  /// What "undo" would take back.
  var undo: UndoOffer?
  /// How often in a row silence, misunderstanding or an unfit answer came.
  var misses = Misses()
  /// What was said last, for "repeat".
  var lastReply: Reply?
  /// What both sides said last, oldest first, for "history".
  var history: [Saying] = []
  /// True after "wait", until something else is said.
  var isWaiting = false
  /// True after an emergency was answered: a "yes" meant for somebody else must confirm nothing.
  var isPaused = false
  /// What is kept for the person's next conversation.
  var keptForms: [Form] = []
  /// Hints that were given already and are not given again.
  var hints: Set<String> = []

  /// Makes a conversation in which nothing has been said.
  ///
  /// `set` is what was set for it beforehand, as by an option of a command: what the person prefers
  /// otherwise does not change it.
  public init(
    locale: LanguageTag, channel: ChannelKind, verbosity: Verbosity = .normal,
    session: Session = Session(), set: Preferences = Preferences()
  ) {
    self.locale = locale
    self.channel = channel
    self.verbosity = set.verbosity ?? verbosity
    self.session = session
    setAtStart = set
  }

  /// What was said last, for channels that resume; nil before the first words.
  public var latestReply: Reply? { lastReply }

  /// The conversation without what was typed into secret slots, so that it can be kept.
  public var withoutSecrets: Conversation {
    var copy = self
    for place in copy.forms.indices { copy.forms[place].forgetSecrets() }
    return copy
  }

  /// The intent and the slot that are asked for now; nil when no value is.
  public var openQuestion: (intent: String, slot: String)? {
    guard let form = forms.last, case .slot(let slot) = form.question else { return nil }
    return (form.intent, slot)
  }

  /// True when an act was read back and a yes does it, or tries it again after a failure.
  public var awaitsConfirmation: Bool { alternatives.isEmpty && forms.last?.awaitsYes == true }

  /// Until when the last act can be undone, in seconds since 1970 UTC; nil when none can.
  public var undoEnd: Int64? { undo?.until }

  /// True while somebody asked to wait, as a relay operator does.
  public var isOnHold: Bool { isWaiting }

  /// True when the next part of a list waits to be asked for.
  public var hasMoreToSay: Bool {
    forms.last?.question == nil && (page?.remaining ?? 0) > 0
  }

  /// True when a secret is awaited, so that the channel hides what is typed.
  public var awaitsSecret: Bool { lastReply?.expects == .secret }
}
