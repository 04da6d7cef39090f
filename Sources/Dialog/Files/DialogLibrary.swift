import Language

/// All dialog files, read: the intents and what each needs, asks and does.
public struct DialogLibrary: Sendable {
  /// Makes an empty library.
  public init() {}

  /// Adds one dialog file; wrong lines become findings, and the rest of the file is kept.
  public mutating func add(source: String, file: String) -> [Finding] { [] }
}
