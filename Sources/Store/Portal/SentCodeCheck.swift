import Records

/// What came of a code that was sent and typed back.
public enum SentCodeCheck: Hashable, Sendable {
  /// It is right, and is used up now.
  case right(AccountID)
  /// It is wrong; so many tries are left.
  case wrong(triesLeft: Int)
  /// Its ten minutes or its tries are over, it was used, or the request is unknown.
  case over
}
