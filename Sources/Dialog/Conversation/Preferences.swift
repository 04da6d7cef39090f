/// How a person likes to be spoken to; nil where they never said.
public struct Preferences: Codable, Sendable, Equatable {
  /// The language that they asked for.
  public var language: LanguageTag?
  /// How much is said.
  public var verbosity: Verbosity?
  /// How fast it is said.
  public var rate: SpeechRate?

  /// Makes preferences of which none was said.
  public init(
    language: LanguageTag? = nil, verbosity: Verbosity? = nil, rate: SpeechRate? = nil
  ) {
    self.language = language
    self.verbosity = verbosity
    self.rate = rate
  }

  /// These, with the others where they say nothing.
  func filled(from others: Preferences) -> Preferences {
    Preferences(
      language: language ?? others.language, verbosity: verbosity ?? others.verbosity,
      rate: rate ?? others.rate)
  }
}
