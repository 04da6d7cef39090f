import Language

/// How people say things in one language: one `Locales/<tag>/*.phrases` file.
public struct PhraseFile: Sendable {
  /// The file's name, for findings.
  public let file: String

  /// Reads a phrase file; wrong lines become findings and the others are kept.
  public static func parse(_ source: String, file: String) -> (PhraseFile, [Finding]) {
    (PhraseFile(file: file), [])
  }
}
