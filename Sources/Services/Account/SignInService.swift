import Dialog
import Records
import Security
import Store

/// Signs somebody in with a username or an email and a password.
///
/// A name that no account has costs the same work and gets the same words as a wrong password.
/// Guesses are counted by the account, or by the name that was typed where there is none, so that
/// nobody can find out who has an account; and by where they come from.
struct SignInService: Service {
  let support: AccountSupport

  func prepare(_ call: ServiceCall) throws -> Preparation {
    guard let actor = call.session.actor else { return .ready() }
    return .over(.done(Message("account-sign-in-already", ["name": .name(actor.name)])))
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let typed = call.words("username"), let password = call.secrets["password"] else {
      throw ServiceFault.missingSlot
    }
    let store = support.portal.store
    let account = try store.account(named: typed)
    let subjects =
      [account.map { .account($0.id) } ?? .username(typed)] + AccountSupport.source(of: call)
    switch try store.keep({ try $0.beginAttempt(on: subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      return .refused(
        Message("account-sign-in-wait", ["wait": AccountSupport.wait(until: end, from: call.now)]))
    case .stopped: return .refused(Message("account-sign-in-stopped"))
    }
    guard let account, account.password.verify(Secret(password)) else {
      if account == nil {
        PasswordHash.verifyAgainstNobody(Secret(password), cost: support.portal.passwordCost)
      }
      try store.record(
        AuditEntry(
          actor: .stranger, patient: account?.patient, action: "account.sign-in.failed",
          channel: call.channel.rawValue, at: call.now))
      return .retry(["username", "password"], Message("account-sign-in-mismatch"))
    }
    guard account.state == .active else {
      return .refused(Message("account-sign-in-frozen", ["phone": try support.phone()]))
    }
    return try support.signIn(
      account, rehashed: rehashed(account, password), subjects: subjects, call: call)
  }

  /// The account with its password hashed anew; nil when the cost has not risen since it was set.
  private func rehashed(_ account: Account, _ password: String) -> Account? {
    guard account.password.needsRehash(cost: support.portal.passwordCost),
      let fresh = support.hash(password)
    else { return nil }
    var changed = account
    changed.password = fresh
    return changed
  }
}
