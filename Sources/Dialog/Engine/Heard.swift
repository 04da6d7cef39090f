import Recognition

/// What reached the portal in one turn.
public enum Heard: Sendable {
  /// A typed or spoken line: one guess, or several from a speech recogniser, likeliest first.
  case said([Guess])
  /// Keys of a telephone, such as `1` or `03041952#`.
  case keys(String)
  /// What was typed where a secret was asked; kept out of every record of the conversation.
  case secret(String)
  /// Nothing, for as long as the channel waits; or an empty line.
  case silence
  /// A line that is no text, or far too long, and why.
  case unreadable(Unreadable)

  /// Why a line could not be read.
  public enum Unreadable: String, Sendable {
    /// Longer than the channel takes.
    case tooLong
    /// Not UTF-8, or only control characters.
    case notText
  }

  /// A typed line.
  public static func line(_ text: String) -> Heard { .said([Guess(text)]) }
}
