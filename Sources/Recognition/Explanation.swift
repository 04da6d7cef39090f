/// What was made of a line, and why: for authors of phrases.
public struct Explanation: Sendable {
  /// A template that matched, with where it was written.
  public struct Template: Hashable, Sendable {
    /// The template as the author wrote it.
    public let text: String
    /// The file it stands in.
    public let file: String
    /// The line it stands in, counted from 1.
    public let line: Int
  }

  /// What was recognised.
  public let recognition: Recognition
  /// The words as they were compared: folded, in the lexicon's spelling.
  public let words: String
  /// The words after slips of the finger were mended; nil when none were.
  public let mended: String?
  /// The template that decided; nil when the classifier did.
  public let template: Template?
  /// The words that speak most for the first intent, strongest first; empty for a template.
  public let evidence: [String]
  /// The confidence from which the portal acts.
  public let actsFrom: Double
  /// The confidence from which it asks.
  public let asksFrom: Double
}
