import Language

/// An intent as a dialog file declares it: what it needs, asks, does, and how it is undone.
public struct IntentDefinition: Hashable, Sendable {
  /// An area of the record with how far the intent reaches into it: `needs scope visits manage`.
  public struct Scope: Hashable, Sendable {
    /// The area, such as `visits`.
    public let area: String
    /// Viewing or managing.
    public let level: AccessLevel
  }

  /// To whom an intent is named in help and in the fallback.
  public enum Offer: String, Hashable, Sendable {
    /// To everybody.
    case always
    /// Only before somebody has signed in.
    case signedOut = "signed-out"
    /// Only after somebody has signed in.
    case signedIn = "signed-in"
  }

  /// The name, such as `visits.cancel`.
  public let name: String
  /// The file that declares it.
  public let file: String
  /// The line of its `intent` statement, counted from 1.
  public let line: Int
  /// The area it belongs to: the name of its file, such as `visits`.
  public let area: String
  /// Whether somebody must have signed in.
  public internal(set) var needsSignIn = false
  /// The area it reaches into; nil when it touches no record.
  public internal(set) var scope: Scope?
  /// Whether it tells of a record though it needs no one area of it, as what is new does.
  public internal(set) var isAboutRecord = false
  /// Whether a line that fits it is an answer where free words are asked for, since its phrases tell
  /// something rather than ask for it: `yields words`.
  public internal(set) var yieldsToWords = false
  /// Its slots, in the order in which they are asked.
  public internal(set) var slots: [SlotDefinition] = []
  /// Whether it is read back and needs a yes.
  public internal(set) var confirms = false
  /// Whether the author says that nobody needs to be asked: `confirm never`.
  public internal(set) var waivesConfirmation = false
  /// The service that carries it out.
  public internal(set) var service: String?
  /// The service that undoes it.
  public internal(set) var undoService: String?
  /// The message that answers it, when no service is needed.
  public internal(set) var reply: String?
  /// Whether carrying it out signs somebody in.
  public internal(set) var grantsSignIn = false
  /// On which channels it is the way to sign in: `grants sign-in on phone`; empty for all that have
  /// no way of their own.
  public internal(set) var signInChannels: Set<ChannelKind> = []
  /// To whom help and the fallback name it; nil when to nobody.
  public internal(set) var offer: Offer?
  /// Its rank in menus, from 1 for the likeliest; nil for those that follow in the file's order.
  public internal(set) var menuRank: Int?
  /// Whether its service says the first words of a conversation.
  public internal(set) var isGreeting = false
  /// Whether it opens another person's record, whom its first slot of a thing names: `opens record`.
  public internal(set) var opensRecord = false
  /// Whether it goes back to one's own record: `closes record`.
  public internal(set) var closesRecord = false
  /// Whether people whom its lines name are not the ones whose record is meant: `names people`.
  public internal(set) var namesPeople = false
  /// Whether it says how to reach a human being, for "person" and "0".
  public internal(set) var reachesPerson = false
  /// The intents to turn to where a question cannot be answered, by its slot: `fallback code
  /// account.code-missing`.
  public internal(set) var fallbacks: [String: String] = [:]
  /// The type of thing that it tells more about: `details result`.
  public internal(set) var details: String?

  init(name: String, file: String, line: Int) {
    self.name = name
    self.file = file
    self.line = line
    // Cut out once: every step of every call asks for it.
    let last = file.split(separator: "/").last.map(String.init) ?? file
    area = last.hasSuffix(".dialog") ? String(last.dropLast(".dialog".count)) : last
  }

  /// Whether what is said of it concerns a record, whose name then begins the reply.
  public var tellsOfRecord: Bool { scope != nil || isAboutRecord }

  /// The slot of that name.
  public func slot(_ name: String) -> SlotDefinition? {
    slots.first { $0.name == name }
  }

  /// The beginning of its message identifiers: the name with dashes for dots.
  public var messagePrefix: String {
    String(name.map { $0 == "." ? "-" : $0 })
  }

  /// The identifier of one of its messages, such as `visits-cancel-confirm`.
  public func message(_ part: String) -> String { "\(messagePrefix)-\(part)" }
}
