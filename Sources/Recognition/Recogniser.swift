import Language

/// Understands lines in one language: exact templates first, then a statistical classifier, then the
/// choice to act, to ask or to refuse.
public struct Recogniser: Sendable {
  /// The language understood.
  public let locale: LanguageTag

  /// Compiles phrase files; deterministic.
  public init(locale: LanguageTag, phrases: [PhraseFile], slots: [SlotSignature]) {
    self.locale = locale
  }

  /// Understands one line, given as one or several guesses.
  public func recognise(_ guesses: [Guess], in context: RecognitionContext) -> Recognition {
    Recognition(decision: .reject, ranked: [])
  }
}
