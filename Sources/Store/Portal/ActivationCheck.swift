/// What came of looking an activation code up.
///
/// Say the same words for all but `valid`: who guesses must not learn which codes were once good.
public enum ActivationCheck: Hashable, Sendable {
  /// It works, and opens this.
  case valid(Activation)
  /// It was used already.
  case used
  /// Its time is over.
  case expired
  /// There is no such code.
  case unknown
}
