import Dialog
import Records
import Security
import Store

/// Sets or changes the PIN for the telephone, for somebody who is signed in.
///
/// Whoever holds the line shows once more who they are: by the PIN on the telephone, where a
/// password cannot be keyed, and by the password elsewhere.
struct SetPINService: Service {
  let support: AccountSupport
  private var store: Store { support.portal.store }

  init(support: AccountSupport) { self.support = support }

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    guard slot == "pin" else { return nil }
    let account = try account(of: call)
    switch try chosen(call, by: account) {
    case .success: return nil
    case .failure(let problem): return Self.message(problem)
    }
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let current = call.secrets["current"], let pin = call.secrets["pin"] else {
      throw ServiceFault.missingSlot
    }
    guard let again = call.secrets["again"],
      TelephonePIN.normalise(pin) == TelephonePIN.normalise(again)
    else { return .retry(["pin", "again"], Message("account-set-pin-differ")) }
    var account = try account(of: call)
    let subjects = [ThrottleSubject.account(account.id)] + AccountSupport.source(of: call)
    switch try store.keep({ try $0.beginAttempt(on: subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      let wait = AccountSupport.wait(until: end, from: call.now)
      return .refused(Message("account-set-pin-wait", ["wait": wait]))
    case .stopped: return .refused(Message("account-sign-in-stopped"))
    }
    let known = call.channel == .phone ? account.pin : account.password
    let typed = call.channel == .phone ? TelephonePIN.normalise(current) ?? "" : current
    guard known?.verify(Secret(typed)) ?? false else {
      return .retry(["current", "pin", "again"], Message("account-set-pin-wrong"))
    }
    guard case .success(let chosen) = try chosen(call, by: account),
      let hash = support.hash(chosen.digits)
    else { throw ServiceFault.missingSlot }
    account.pin = hash
    let changed = account
    try store.write(as: call.auditEntry()) { transaction in
      try transaction.update(changed)
      try transaction.attemptSucceeded(on: subjects)
      try support.tell(
        changed, "account-outbox-pin-changed", purpose: "notice", call: call, in: transaction)
    }
    return .done(Message("account-set-pin-done"))
  }

  private func chosen(
    _ call: ServiceCall, by account: Account
  ) throws -> Result<TelephonePIN, PINProblem> {
    TelephonePIN.chosen(
      call.secrets["pin"] ?? "",
      by: TelephonePIN.Owner(account, try account.patient.flatMap(store.patient)))
  }

  private func account(of call: ServiceCall) throws -> Account {
    guard let account = try store.account(call.requiredSignIn().account) else {
      throw ServiceFault.notSignedIn
    }
    return account
  }

  private static func message(_ problem: PINProblem) -> Message {
    switch problem {
    case .form: Message("account-pin-form")
    case .repeats: Message("account-pin-repeats")
    case .sequence: Message("account-pin-sequence")
    case .birthDate: Message("account-pin-birth-date")
    case .knownNumber: Message("account-pin-known-number")
    }
  }
}
