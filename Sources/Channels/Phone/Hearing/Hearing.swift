/// What came of hearing.
public enum Hearing: Hashable, Sendable {
  /// Nothing yet.
  case nothing
  /// Somebody speaks: words will come.
  case speaking
  /// Words, likeliest first.
  case words([PhoneGuess])
  /// It cannot hear any more.
  case failed
}
