/// One guess of a speech recogniser at what was said.
public struct PhoneGuess: Hashable, Sendable {
  /// The words.
  public var text: String
  /// How sure the recogniser is, from 0 to 1; nil when it does not say.
  public var confidence: Double?

  /// Something was said, and the recogniser knew no word of it.
  static let noWords = PhoneGuess("?", confidence: 0)

  /// Makes a guess.
  public init(_ text: String, confidence: Double? = nil) {
    self.text = text
    self.confidence = confidence
  }
}
