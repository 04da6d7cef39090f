import Dialog
import Store

/// Says how long a sign-in lasts without a word, and changes that for good.
struct TimeLimitService: Service {
  /// What is asked for.
  enum Wish {
    /// To hear how long it lasts.
    case hear
    /// Ten times the usual time.
    case more
    /// The usual time again.
    case usual
  }

  let store: Store
  let wish: Wish

  func perform(_ call: ServiceCall) throws -> Outcome {
    let signedIn = try call.requiredSignIn()
    let isLong =
      switch wish {
      case .hear: try AccountSupport.needsMoreTime(signedIn.account, in: store)
      case .more: true
      case .usual: false
      }
    let seconds = AccountSupport.idleSeconds(on: call.channel, isLong: isLong)
    if wish != .hear {
      try store.write(as: call.auditEntry()) { transaction in
        try transaction.setPreference(
          AccountSupport.timeLimit, to: isLong ? "long" : nil, of: signedIn.account)
        try transaction.setIdle(seconds, of: signedIn.sessionToken)
      }
    }
    let limit = Message(
      "account-time-limit-is", ["time": .duration(minutes: Int(seconds / 60))])
    return .done(limit, Message(isLong ? "account-time-limit-usual" : "account-time-limit-more"))
  }
}
