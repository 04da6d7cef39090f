import Dialog
import Records
import Security
import Store

/// Signs somebody in on the telephone: who they are, their PIN, and a code that is sent to them.
///
/// Callers say who they are by keys: a telephone number on file or the record number, and the date
/// of birth, since a family may share a telephone. The number that a call comes from proves nothing:
/// tries are counted by it, no more. A number that nobody has costs the same work and gets the same
/// words as a wrong PIN. Tries are counted by the number given too, and by the account, whose count
/// is the one that passwords have; only a whole sign-in clears it, so that PINs are not tried and
/// codes not sent without end.
///
/// The value `request`, which no dialog file asks for, ties the code to this one sign-in.
struct PhoneSignInService: Service {
  let support: AccountSupport
  private var store: Store { support.portal.store }

  static let purpose = "sign-in-by-phone"

  init(support: AccountSupport) { self.support = support }

  func prepare(_ call: ServiceCall) throws -> Preparation {
    if let actor = call.session.actor {
      return .over(.done(Message("account-sign-in-already", ["name": .name(actor.name)])))
    }
    // Nothing private is read aloud, nor asked for, where others can hear.
    if call.slots["private"] == .boolean(false) {
      return .over(.refused(Message("account-sign-in-by-phone-not-private")))
    }
    guard call.slots["request"] == nil, let pin = call.secrets["pin"] else { return .ready() }
    return try judge(pin, call)
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let request = call.words("request"), let code = call.words("code") else {
      // A call that was taken up again on another line has lost its PIN.
      return .retry(["pin", "code"], Message("account-sign-in-by-phone-over"))
    }
    let check = try store.keep {
      try $0.trySentCode(code, request: request, purpose: Self.purpose, at: call.now)
    }
    switch check {
    case .wrong: return .retry(["code"], Message("account-sign-in-by-phone-wrong-code"))
    case .over: return .refused(Message("account-sign-in-by-phone-over"))
    case .right(let id):
      // Whatever was stopped or revoked while the code was on its way stays so.
      guard let account = try store.account(id), account.state == .active, account.pin != nil else {
        return .refused(Message("account-sign-in-by-phone-over"))
      }
      return try support.signIn(account, subjects: subjects(account, call), call: call)
    }
  }

  // MARK: - The PIN

  /// Counts a try, judges the PIN, and sends the code when it is right.
  private func judge(_ pin: String, _ call: ServiceCall) throws -> Preparation {
    let account = try account(of: call)
    let subjects = subjects(account, call)
    switch try store.keep({ try $0.beginAttempt(on: subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      return .over(
        .refused(
          Message(
            "account-sign-in-by-phone-wait",
            ["wait": AccountSupport.wait(until: end, from: call.now)])))
    case .stopped: return .over(.refused(Message("account-sign-in-by-phone-stopped")))
    }
    let typed = Secret(TelephonePIN.normalise(pin) ?? "")
    guard let account, let hash = account.pin, hash.verify(typed) else {
      if account?.pin == nil {
        PasswordHash.verifyAgainstNobody(typed, cost: support.portal.passwordCost)
      }
      try store.record(
        AuditEntry(
          actor: .stranger, patient: account?.patient, action: "account.sign-in-by-phone.failed",
          channel: call.channel.rawValue, at: call.now))
      return .over(
        .retry(["number", "birthdate", "pin"], Message("account-sign-in-by-phone-mismatch")))
    }
    guard account.state == .active else {
      return .over(
        .refused(Message("account-sign-in-frozen", ["phone": try support.phone()])))
    }
    guard account.phone != nil || account.email != nil else {
      return .over(.refused(Message("account-sign-in-by-phone-no-contact")))
    }
    return try sendCode(to: account, call)
  }

  private func sendCode(to account: Account, _ call: ServiceCall) throws -> Preparation {
    let request = support.portal.freshID()
    let code = OneTimeCode(random: support.portal.random)
    let entry = AuditEntry(
      actor: .stranger, patient: account.patient, action: "account.sign-in-by-phone.code",
      channel: call.channel.rawValue, at: call.now)
    try store.write(as: entry) { transaction in
      try transaction.keepSentCode(
        code, request: request, account: account.id, purpose: Self.purpose, at: call.now)
      try support.tell(
        account, "account-outbox-sign-in-code", code: code, purpose: Self.purpose, call: call,
        in: transaction)
    }
    return .ready(filling: ["request": .text(request)])
  }

  // MARK: - Who it is

  /// The one account with a PIN that the number and the date of birth fit.
  private func account(of call: ServiceCall) throws -> Account? {
    guard case .date(let born)? = call.slots["birthdate"] else { return nil }
    let digits = Self.digits(call)
    let fitting = try store.patients(bornOn: born.description).flatMap { patient in
      let isRecord = RecordNumber.matches(digits, patient)
      return try store.accounts(of: patient.id).filter { account in
        account.pin != nil && (isRecord || Self.isTelephone(digits, account))
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Whether the digits are an account's telephone, its country's prefix aside.
  private static func isTelephone(_ digits: String, _ account: Account) -> Bool {
    guard digits.utf8.count >= 10, let phone = account.phone else { return false }
    return phone.filter { ("0"..."9").contains($0) }.suffix(10) == digits.suffix(10)
  }

  private func subjects(_ account: Account?, _ call: ServiceCall) -> [ThrottleSubject] {
    [.username("telephone " + Self.digits(call))] + (account.map { [.account($0.id)] } ?? [])
      + AccountSupport.source(of: call)
  }

  private static func digits(_ call: ServiceCall) -> String {
    (call.words("number") ?? "").filter { ("0"..."9").contains($0) }
  }
}
