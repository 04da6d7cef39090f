/// One sentence of a reply in one language.
public struct Sentence: Hashable, Sendable {
  /// The words, ended by a mark.
  public let text: String
  /// True when it says a value, such as a name or a date: it may tell something of one person.
  public let saysValues: Bool
}
