/// What guesses are counted against.
public enum ThrottleSubject: Hashable, Sendable {
  /// The name that was typed, whether an account has it or not; case aside.
  case username(String)
  /// An account that is known already, as for a PIN or a second factor.
  case account(AccountID)
  /// Where the guesses come from: a telephone number, an address, a user of the machine.
  case source(String)

  /// What is digested as the key: a name that was typed may be a password typed too early.
  var text: String {
    switch self {
    case .username(let name): return "username:" + foldedForSearch(name)
    case .account(let id): return "account:" + id.value
    case .source(let source): return "source:" + source
    }
  }

  /// How many failures go by before the first pause; a source may serve a whole family.
  var freeFailures: Int {
    if case .source = self { return 9 }
    return 3
  }

  /// The failures after which nothing is taken any more; only names and accounts are stopped.
  var lastFailure: Int {
    if case .source = self { return .max }
    return 100
  }
}
