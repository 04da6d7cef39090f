import Language
import Recognition

/// One language as the engine uses it: what it says and how it understands.
public struct SpokenLanguage: Sendable {
  /// What the portal says.
  public let catalog: MessageCatalog
  /// How people are understood.
  public let recogniser: Recogniser

  /// Makes a language from its catalog and its recogniser.
  public init(catalog: MessageCatalog, recogniser: Recogniser) {
    self.catalog = catalog
    self.recogniser = recogniser
  }
}
