import Recognition

/// The intents that the engine itself knows, in every state and every locale.
///
/// `Locales/<tag>/universals.phrases` says how people say them.
enum Universals {
  /// A place in a list: "the second one", "number 2".
  static let choose = "universal.choose"
  /// What was named last: "it", "that one".
  static let that = "universal.that"
  /// An answer with a correction in the same breath: "my knee, but make it Thursday".
  static let amend = "universal.amend"
  /// A fact to be given anew: "change the date".
  static let change = "universal.change"

  /// The universals that need no further words.
  static let commands: [String] = [
    "any", "back", "before", "continue", "emergency", "emergency-self-harm", "faster", "goodbye",
    "hello", "help",
    "history", "longer", "more", "next", "person", "previous", "repeat", "shorter", "simpler",
    "skip",
    "slower", "spell", "start-over",
    "stop", "thanks",
    "undo", "unsure", "usual", "wait", "what-can-i-say", "when", "where",
  ].map { "universal.\($0)" }

  /// Another matter that comes first: "wait, what do I owe".
  static let interrupt = "universal.interrupt"
  /// Something that was wrong, before what is right: "no, Thursday".
  static let correct = "universal.correct"
  /// A request with what is not said as it was before: "see the doctor, same as last time".
  static let asUsual = "universal.as-usual"
  /// What was asked last, for somebody else: "and my mother's?".
  static let sameFor = "universal.same-for"
  /// "That is my answer", when it was doubtful.
  static let asAnswer = "universal.as-answer"
  /// "That is a new request", when it was doubtful.
  static let asRequest = "universal.as-request"

  /// What people add to a no out of courtesy: "no, thanks", "no, that's all".
  static let courtesies = ["universal.thanks", "universal.goodbye", "universal.hello"]

  /// The universals that mean something only beside other words or in a certain state.
  private static let dependent = [
    choose, that, change, amend, interrupt, correct, asUsual, sameFor, asAnswer, asRequest,
  ]

  /// All intents that phrase files may name without a dialog file, besides `universal.language.TAG`.
  static var all: [String] { commands + dependent }

  /// Whether an intent means something without a list, a form or a thing named before.
  static func standsAlone(_ intent: String) -> Bool {
    !dependent.contains(intent)
  }

  /// Whether an intent is a universal that does something by itself.
  static func isCommand(_ intent: String) -> Bool {
    intent.hasPrefix("universal.") && standsAlone(intent)
  }

  /// The slots of the universals, for the recogniser.
  static var slotSignatures: [SlotSignature] {
    [
      SlotSignature(intent: choose, slot: "place", kind: .value(.ordinal)),
      SlotSignature(intent: choose, slot: "number", kind: .value(.number)),
      SlotSignature(intent: change, slot: "fact", kind: .item("fact")),
      SlotSignature(intent: amend, slot: "answer", kind: .text),
      SlotSignature(intent: amend, slot: "correction", kind: .text),
      SlotSignature(intent: interrupt, slot: "rest", kind: .text),
      SlotSignature(intent: sameFor, slot: "rest", kind: .text),
      SlotSignature(intent: asUsual, slot: "rest", kind: .text),
      SlotSignature(intent: correct, slot: "rest", kind: .text),
      SlotSignature(intent: "universal.spell", slot: "word", kind: .text),
    ]
  }
}
