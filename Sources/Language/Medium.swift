/// What carries a sentence to a person.
public enum Medium: String, Hashable, Codable, Sendable {
  /// A screen, which a person, a screen reader or a braille line reads: "March 4, 2026", "6.8".
  case screen
  /// A voice: everything is written out in words.
  case speech
}
