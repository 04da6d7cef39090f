import Language
import Recognition

/// One language as the engine uses it: what it says and how it understands.
public struct SpokenLanguage: Sendable {
  /// What the portal says.
  public let catalog: MessageCatalog
  /// How people are understood.
  public let recogniser: Recogniser
  /// How things of a record are found by their names.
  public let things: ThingMatcher

  /// Makes a language from its catalog, its recogniser and its matcher of names.
  public init(catalog: MessageCatalog, recogniser: Recogniser, things: ThingMatcher) {
    self.catalog = catalog
    self.recogniser = recogniser
    self.things = things
  }
}
