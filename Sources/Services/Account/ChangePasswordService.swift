import Dialog
import Records
import Security
import Store

/// Changes the password of somebody who is signed in and knows the one they have.
struct ChangePasswordService: Service {
  let support: AccountSupport
  private var store: Store { support.portal.store }

  init(support: AccountSupport) { self.support = support }

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    guard slot == "password" else { return nil }
    let account = try account(of: call)
    let password = call.secrets["password"] ?? ""
    if password == call.secrets["current"] { return Message("account-change-password-same") }
    return try support.objection(
      to: password, username: account.username,
      patient: try account.patient.flatMap(store.patient))
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let current = call.secrets["current"], let password = call.secrets["password"] else {
      throw ServiceFault.missingSlot
    }
    guard password == call.secrets["again"] else {
      return .retry(["password", "again"], Message("account-password-differ"))
    }
    let signedIn = try call.requiredSignIn()
    var account = try account(of: call)
    let subjects = [ThrottleSubject.account(account.id)]
    switch try store.keep({ try $0.beginAttempt(on: subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      let wait = AccountSupport.wait(until: end, from: call.now)
      return .refused(Message("account-change-password-wait", ["wait": wait]))
    case .stopped: return .refused(Message("account-sign-in-stopped"))
    }
    guard account.password.verify(Secret(current)) else {
      return .retry(["current", "password", "again"], Message("account-change-password-wrong"))
    }
    guard let hash = support.hash(password) else {
      return .retry(["password", "again"], Message("account-password-control"))
    }
    account.password = hash
    let changed = account
    try store.write(as: call.auditEntry()) { transaction in
      try transaction.update(changed)
      try transaction.endSessions(
        of: changed.id, except: signedIn.sessionToken, at: call.now)
      try transaction.attemptSucceeded(on: subjects)
      try support.tell(
        changed, "account-outbox-password-changed", purpose: "notice", call: call,
        in: transaction)
    }
    return .done(Message("account-change-password-done"))
  }

  private func account(of call: ServiceCall) throws -> Account {
    guard let account = try store.account(call.requiredSignIn().account) else {
      throw ServiceFault.notSignedIn
    }
    return account
  }
}
