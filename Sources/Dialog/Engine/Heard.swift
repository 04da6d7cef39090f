import Recognition

/// What reached the portal in one turn.
public enum Heard: Sendable {
  /// A typed or spoken line: one guess, or several from a speech recogniser, likeliest first.
  case said([Guess])
  /// Keys of a telephone that answer the open question, such as `1` or `03041952`, without the `#`
  /// that ended them.
  case keys(String)
  /// Words that were chosen or spelled by keys: the answer to the open question, and no request.
  case answer(String)
  /// A recording of the person's voice, which a channel has kept: the answer where words are dictated.
  case recording(Item)
  /// Something chosen by its name, from a menu or by a key that always does the same: an intent such
  /// as `visits.cancel`, or a universal such as `universal.back`.
  case command(String)
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

  /// What a speech recogniser heard, likeliest first, with how sure it is from 0 to 1; nil when it
  /// does not say.
  public static func spoken(_ guesses: [(text: String, confidence: Double?)]) -> Heard {
    .said(guesses.map { Guess($0.text, score: min(max($0.confidence ?? 1, 0), 1)) })
  }
}
