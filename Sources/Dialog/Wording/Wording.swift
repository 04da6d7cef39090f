import Language

/// Turns replies into lines of sentences, for one medium and one verbosity.
public struct Wording: Sendable {
  private let catalogs: [LanguageTag: MessageCatalog]

  /// Makes the wording for a set of catalogs.
  public init(catalogs: [LanguageTag: MessageCatalog]) {
    self.catalogs = catalogs
  }

  /// The lines of a reply: one idea each, at most 79 columns, free of anything that a screen reader
  /// or a terminal could stumble over.
  public func lines(
    for reply: Reply, medium: Medium = .screen, verbosity: Verbosity = .normal
  ) -> [String] {
    []
  }
}
