import Dialog
import Records
import Security
import Store

/// Sets a new password after a code that was sent to the contact on file.
///
/// Whoever asks hears the same words, and the same work is done, whether there is such an account
/// or not. The values `request` and `proof`, which no dialog file asks for, tie the code and then
/// its success to this one conversation; both mean nothing elsewhere and end after ten minutes.
struct ResetPasswordService: Service {
  let support: AccountSupport
  private var store: Store { support.portal.store }

  static let purpose = "reset-password"
  private static let proofPurpose = "reset-password-proof"

  init(support: AccountSupport) { self.support = support }

  func prepare(_ call: ServiceCall) throws -> Preparation {
    guard let name = call.words("username") else { return .ready() }
    guard let request = call.words("request") else { return try sendCode(to: name, call) }
    guard let code = call.words("code"), call.slots["proof"] == nil else { return .ready() }
    return try judge(code, request: request, call)
  }

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    guard slot == "password", call.slots["proof"] != nil else { return nil }
    // Only somebody who gave the right code gets here, so that nothing is told to a stranger.
    let account = try call.words("username").flatMap(store.account(named:))
    let patient = try account?.patient.flatMap(store.patient)
    return try support.objection(
      to: call.secrets["password"] ?? "", username: account?.username ?? "", patient: patient)
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let password = call.secrets["password"], let request = call.words("request"),
      let proof = call.words("proof")
    else { throw ServiceFault.missingSlot }
    guard password == call.secrets["again"] else {
      return .retry(["password", "again"], Message("account-password-differ"))
    }
    guard let hash = support.hash(password) else {
      return .retry(["password", "again"], Message("account-password-control"))
    }
    let check = try store.keep {
      try $0.trySentCode(proof, request: request, purpose: Self.proofPurpose, at: call.now)
    }
    guard case .right(let id) = check, var account = try store.account(id) else {
      return .refused(Message("account-reset-password-over"))
    }
    account.password = hash
    let entry = AuditEntry(
      actor: .account(id), patient: account.patient, action: call.intent,
      channel: call.channel.rawValue, at: call.now)
    let subjects =
      [account.username, account.email, call.words("username")].compactMap { $0 }
      .map { ThrottleSubject.username(Self.throttled($0)) } + [.account(id)]
    try store.write(as: entry) { transaction in
      try transaction.update(account)
      try transaction.endSessions(of: id, at: call.now)
      try transaction.attemptSucceeded(on: subjects)
      try support.tell(
        account, "account-outbox-password-changed", purpose: "notice", call: call,
        in: transaction)
    }
    return .done(Message("account-reset-password-done"))
  }

  // MARK: - Codes

  private func sendCode(to name: String, _ call: ServiceCall) throws -> Preparation {
    let subjects = [ThrottleSubject.username(Self.throttled(name))]
    switch try store.keep({ try $0.beginAttempt(on: subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      let wait = AccountSupport.wait(until: end, from: call.now)
      return .over(
        .refused(
          Message("account-reset-password-wait", ["wait": wait, "phone": try support.phone()])))
    case .stopped:
      return .over(
        .refused(Message("account-reset-password-stopped", ["phone": try support.phone()])))
    }
    let request = support.portal.freshID()
    let code = OneTimeCode(random: support.portal.random)
    let account = try store.account(named: name).flatMap { $0.state == .active ? $0 : nil }
    let entry = AuditEntry(
      actor: .stranger, patient: account?.patient, action: "account.reset-password.code",
      channel: call.channel.rawValue, at: call.now)
    try store.write(as: entry) { transaction in
      try transaction.keepSentCode(
        code, request: request, account: account?.id, purpose: Self.purpose, at: call.now)
      if let account {
        try support.tell(
          account, "account-outbox-reset-code", code: code, purpose: Self.purpose, call: call,
          in: transaction)
      }
    }
    return .ready(filling: ["request": .text(request)])
  }

  private func judge(_ typed: String, request: String, _ call: ServiceCall) throws -> Preparation {
    let proof = OneTimeCode(random: support.portal.random)
    let check = try store.keep { housekeeping -> SentCodeCheck in
      let check = try housekeeping.trySentCode(
        typed, request: request, purpose: Self.purpose, at: call.now)
      if case .right(let account) = check {
        try housekeeping.keepSentCode(
          proof, request: request, account: account, purpose: Self.proofPurpose, at: call.now)
      }
      return check
    }
    switch check {
    case .right: return .ready(filling: ["proof": .text(proof.digits)])
    case .wrong:
      return .over(.retry(["code"], Message("account-reset-password-wrong-code")))
    case .over: return .over(.refused(Message("account-reset-password-over")))
    }
  }

  /// Codes that are asked for are counted apart from passwords that are guessed.
  static func throttled(_ name: String) -> String { "code for " + name }
}
