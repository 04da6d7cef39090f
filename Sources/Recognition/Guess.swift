/// One guess at what was said: the typed line, or one of several from a speech recogniser.
public struct Guess: Hashable, Codable, Sendable {
  /// The words.
  public let text: String
  /// How sure the speech recogniser was, 0 to 1; typed lines are 1.
  public let score: Double

  /// Makes a guess.
  public init(_ text: String, score: Double = 1) {
    self.text = text
    self.score = score
  }
}
