import Dialog
import Records
import Security
import Store

/// Helps with a code that did not come: sends a new one, the same way or another; or, where no code is
/// waited for, one check, then what to do.
///
/// The words are the same whether there is such an account, and whether it has another way, so that they
/// tell nothing to a stranger. New codes are counted as the first was: they are not sent without end.
struct CodeMissingService: Service {
  let support: AccountSupport
  private var store: Store { support.portal.store }

  /// The type of what can be chosen.
  static let wayKind = "code-way"
  private static let again = "again"
  private static let other = "other"
  /// None: what is on file is not right any more.
  private static let changed = "changed"

  /// The ways in which a new code can be sent.
  static var ways: [Choice] {
    [again, other, changed].map { way in
      Choice(item: Item(kind: wayKind, id: way, label: Message("account-code-way-\(way)")))
    }
  }

  /// A code that a request waits for.
  private struct Waiting {
    let request: String
    let purpose: String
    let message: String
    let subjects: [ThrottleSubject]
  }

  /// Where a code is waited for, the way is asked and not whether the contact is the same.
  func prepare(_ call: ServiceCall) throws -> Preparation {
    try waiting(call) == nil ? .ready() : .ready(filling: ["same": .boolean(true)])
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    if let waiting = try waiting(call) {
      guard let way = call.itemID("way") else { return .asks("way") }
      if way != Self.changed { return try send(waiting, isOther: way == Self.other, call) }
      return .done(Message("account-code-missing-changed", ["phone": try support.phone()]))
    }
    if case .boolean(true)? = call.slots["same"] {
      return .done(Message("account-code-missing-same"))
    }
    return .done(Message("account-code-missing-changed", ["phone": try support.phone()]))
  }

  private func waiting(_ call: ServiceCall) throws -> Waiting? {
    guard let form = call.waiting, case .text(let request)? = form.slots["request"] else {
      return nil
    }
    switch form.intent {
    case "account.sign-in-by-phone":
      return Waiting(
        request: request, purpose: PhoneSignInService.purpose,
        message: "account-outbox-sign-in-code",
        subjects: try account(of: request, PhoneSignInService.purpose).map { [.account($0.id)] }
          ?? AccountSupport.source(of: call))
    case "account.reset-password":
      guard case .text(let name)? = form.slots["username"], form.slots["proof"] == nil else {
        return nil
      }
      return Waiting(
        request: request, purpose: ResetPasswordService.purpose,
        message: "account-outbox-reset-code",
        subjects: [.username(ResetPasswordService.throttled(name))])
    default: return nil
    }
  }

  private func account(of request: String, _ purpose: String) throws -> Account? {
    try store.accountOfSentCode(request: request, purpose: purpose).flatMap(store.account)
      .flatMap { $0.state == .active ? $0 : nil }
  }

  private func send(_ waiting: Waiting, isOther: Bool, _ call: ServiceCall) throws -> Outcome {
    switch try store.keep({ try $0.beginAttempt(on: waiting.subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      let wait = AccountSupport.wait(until: end, from: call.now)
      return .refused(
        Message("account-code-missing-wait", ["wait": wait, "phone": try support.phone()]))
    case .stopped:
      return .refused(Message("account-code-missing-stopped", ["phone": try support.phone()]))
    }
    let account = try account(of: waiting.request, waiting.purpose)
    // Without another way the code that was sent stays good.
    let canSend = account.map { !isOther || ($0.phone != nil && $0.email != nil) } ?? false
    let code = OneTimeCode(random: support.portal.random)
    let entry = AuditEntry(
      actor: .stranger, patient: account?.patient, action: "account.code-missing.code",
      channel: call.channel.rawValue, at: call.now)
    try store.write(as: entry) { transaction in
      guard let account, canSend else { return }
      try transaction.keepSentCode(
        code, request: waiting.request, account: account.id, purpose: waiting.purpose,
        at: call.now)
      try support.tell(
        account, waiting.message, code: code, purpose: waiting.purpose, isOtherWay: isOther,
        call: call, in: transaction)
    }
    return .done(Message(isOther ? "account-code-missing-sent-other" : "account-code-missing-sent"))
  }
}
