import Dialog

/// How calls use a speech recogniser that the switch has.
public struct AGISpeech: Hashable, Sendable {
  /// The recogniser's name on the switch; empty for the one that the switch takes by itself.
  public var engine: String
  /// The file of each language's grammar, as the switch sees it; none where the recogniser listens for
  /// any words.
  public var grammars: [LanguageTag: String]

  /// Makes the settings.
  public init(engine: String = "", grammars: [LanguageTag: String] = [:]) {
    self.engine = engine
    self.grammars = grammars
  }
}
