/// What is wrong with a line that a telephony program sent; the line is passed over.
public enum PhoneLineProblem: String, CaseIterable, Sendable {
  /// The line begins with no word that the bridge knows.
  case unknown
  /// `call` takes a number, a language and `text`.
  case noCaller = "no-caller"
  /// `key` takes one key.
  case noKey = "no-key"
  /// `keys` takes keys.
  case noKeys = "no-keys"
  /// `heard` takes words.
  case noGuess = "no-guess"
  /// `recorded` takes seconds.
  case noSeconds = "no-seconds"
  /// An event came although there is no call.
  case noCall = "no-call"
  /// The line is longer than the bridge takes.
  case tooLong = "too-long"
  /// The line is not UTF-8.
  case notText = "not-text"
}
