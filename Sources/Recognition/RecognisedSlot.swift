import Language

/// A slot filled from a sentence.
public struct RecognisedSlot: Hashable, Sendable {
  /// What filled a slot.
  public enum Content: Hashable, Sendable {
    /// A value, with all its readings.
    case value(HeardValue)
    /// Things that the words name, by identifier, likeliest first; more than one must be asked about.
    case things([String])
    /// Words kept as said.
    case text(String)
  }

  /// The slot's name.
  public let slot: String
  /// What filled it.
  public let content: Content
  /// The words it was read from.
  public let words: String

  /// Makes a filled slot.
  public init(slot: String, content: Content, words: String) {
    self.slot = slot
    self.content = content
    self.words = words
  }
}
