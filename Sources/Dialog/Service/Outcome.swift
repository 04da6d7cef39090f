/// What came of a service call.
public struct Outcome: Sendable {
  /// How the turn ended.
  public enum Status: String, Codable, Sendable {
    /// It was done, or the question was answered.
    case done
    /// It was not done, for a reason that the reply says; asking again the same way does not help.
    case refused
    /// Some slots do not fit; they are asked again after the reply.
    case retry
    /// One more slot is needed; it is asked after the reply.
    case asks
  }

  /// How the turn ended.
  public var status: Status
  /// What is said first.
  public var reply: [Message]
  /// A list; the engine speaks the first few entries and keeps the others for "next".
  public var entries: [Entry] = []
  /// How many entries are said at once.
  ///
  /// Nil leaves it to the channel. Letters are read one by one.
  public var entriesAtOnce: Int?
  /// What is said after the list.
  public var closing: [Message] = []
  /// The things of the same sort through time, the latest first, which "and the one before?" steps
  /// through.
  public var timeline: [Entry] = []
  /// The place in it of what the reply told.
  public var timelinePlace = 0
  /// The session from now on, when it changed: after signing in or out, or acting for another.
  public var session: Session?
  /// Slots to empty and ask again (`retry`), or the slot to ask now (`asks`).
  public var slots: [String] = []
  /// What the undo service of the intent must be told, when this act can be undone.
  public var undo: [String: Value]?
  /// An intent to go on with at once, with slots that are known already.
  ///
  /// Left alone when the act was done for another request that waits, as a sign-in can be.
  public var next: Continuation?
  /// True when the conversation is over, as after "goodbye".
  public var ends = false

  /// The way on after an act: another intent, as choosing a password follows activation.
  public struct Continuation: Sendable {
    /// The intent to start.
    public let intent: String
    /// Its slots that are known already.
    public let slots: [String: Value]

    /// Makes a continuation.
    public init(intent: String, slots: [String: Value] = [:]) {
      self.intent = intent
      self.slots = slots
    }
  }

  /// Makes an outcome; the static functions read better.
  public init(status: Status, reply: [Message]) {
    self.status = status
    self.reply = reply
  }

  /// Done, with what to say.
  public static func done(
    _ reply: Message..., entries: [Entry] = [], closing: [Message] = [],
    undo: [String: Value]? = nil
  ) -> Outcome {
    var outcome = Outcome(status: .done, reply: reply)
    outcome.entries = entries
    outcome.closing = closing
    outcome.undo = undo
    return outcome
  }

  /// Not done, and why.
  public static func refused(_ reply: Message...) -> Outcome {
    Outcome(status: .refused, reply: reply)
  }

  /// These slots do not fit, and why; they are emptied and asked again.
  public static func retry(_ slots: [String], _ reply: Message...) -> Outcome {
    var outcome = Outcome(status: .retry, reply: reply)
    outcome.slots = slots
    return outcome
  }

  /// One more slot is needed; its prompt follows the reply.
  public static func asks(_ slot: String, _ reply: Message...) -> Outcome {
    var outcome = Outcome(status: .asks, reply: reply)
    outcome.slots = [slot]
    return outcome
  }
}
