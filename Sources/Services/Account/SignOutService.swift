import Dialog
import Records
import Store

/// Ends the session here, or every session of the account.
struct SignOutService: Service {
  let store: Store
  /// True for every session and device.
  let everywhere: Bool

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let signedIn = call.signedIn, let actor = call.session.actor else {
      return .done(Message("account-sign-out-nobody"))
    }
    try store.write(as: call.auditEntry()) { transaction in
      if everywhere {
        try transaction.endSessions(of: signedIn.account, at: call.now)
      } else {
        try transaction.endSession(signedIn.sessionToken, at: call.now)
      }
    }
    var outcome = Outcome.done(
      Message(
        everywhere ? "account-sign-out-everywhere-done" : "account-sign-out-done",
        ["name": .name(actor.name)]))
    outcome.session = Session()
    return outcome
  }
}
