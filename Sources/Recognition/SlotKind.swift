import Language

/// What fills a slot of an intent.
public enum SlotKind: Hashable, Codable, Sendable {
  /// A value of the language, such as a date.
  case value(ValueKind)
  /// A thing with names: a medication of this person, a test, a visit. The string names the type.
  case item(String)
  /// Free words, kept as said: the text of a message, a reason.
  case text
  /// A password or the like: never recognised within a sentence, never repeated.
  case secret
}
