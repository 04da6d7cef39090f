/// How much is said; no fact is lost by saying less.
public enum Verbosity: String, Codable, Sendable, CaseIterable {
  /// The shortest form that keeps every value.
  case brief
  /// The form for everyday use.
  case normal
  /// With explanations and what to say next.
  case full
}
