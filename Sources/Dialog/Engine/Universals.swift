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
    "any", "back", "continue", "emergency", "emergency-self-harm", "goodbye", "hello", "help",
    "history", "longer", "more", "next", "person", "previous", "repeat", "shorter", "start-over",
    "stop", "thanks",
    "undo", "wait", "what-can-i-say", "where",
  ].map { "universal.\($0)" }

  /// All intents that phrase files may name without a dialog file, besides `universal.language.TAG`.
  static var all: [String] { commands + [choose, that, change, amend] }

  /// Whether an intent means something without a list, a form or a thing named before.
  static func standsAlone(_ intent: String) -> Bool {
    ![choose, that, change, amend].contains(intent)
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
    ]
  }
}
