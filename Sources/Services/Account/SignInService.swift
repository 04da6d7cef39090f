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
    return try signIn(account, password: password, subjects: subjects, call: call)
  }

  private func signIn(
    _ account: Account, password: String, subjects: [ThrottleSubject], call: ServiceCall
  ) throws -> Outcome {
    let token = SessionToken(random: support.portal.random)
    // The cost may have risen since the password was set.
    let fresh =
      account.password.needsRehash(cost: support.portal.passwordCost)
      ? support.hash(password) : nil
    let entry = AuditEntry(
      actor: .account(account.id), patient: account.patient, action: "account.sign-in",
      channel: call.channel.rawValue, at: call.now)
    try support.portal.store.write(as: entry) { transaction in
      if let fresh {
        var rehashed = account
        rehashed.password = fresh
        try transaction.update(rehashed)
      }
      try transaction.attemptSucceeded(on: subjects)
      try support.openSession(for: account, token: token, call: call, in: transaction)
    }
    let session = try support.session(for: account, token: token, call: call)
    var outcome = Outcome(status: .done, reply: welcome(account, session, call))
    outcome.session = session
    outcome.next = Outcome.Continuation(intent: "dashboard.show")
    return outcome
  }

  private func welcome(_ account: Account, _ session: Session, _ call: ServiceCall) -> [Message] {
    var reply = [
      Message("account-sign-in-welcome", ["name": .name(session.actor?.name ?? "")])
    ]
    if let last = account.lastSignedIn {
      let local = support.portal.zone.local(last.seconds)
      let isNear = call.moment.local.date.dayNumber - local.date.dayNumber <= 1
      reply.append(
        Message(
          isNear ? "account-sign-in-last-near" : "account-sign-in-last",
          ["last": .dateTime(local), "today": .date(call.moment.local.date)]))
    }
    if let subject = session.subject {
      reply.append(Message("account-who-am-i-for", ["subject": .name(subject.name)]))
    }
    return reply
  }
}
