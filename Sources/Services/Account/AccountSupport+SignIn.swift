import Dialog
import Records
import Security
import Store

/// What every way of signing in ends with.
extension AccountSupport {
  /// Opens the session of somebody who has shown who they are, and welcomes them.
  ///
  /// `rehashed` is the account with a hash made anew, when its cost has risen.
  func signIn(
    _ account: Account, rehashed: Account? = nil, subjects: [ThrottleSubject], call: ServiceCall
  ) throws -> Outcome {
    let token = SessionToken(random: portal.random)
    let entry = AuditEntry(
      actor: .account(account.id), patient: account.patient, action: call.intent,
      channel: call.channel.rawValue, at: call.now)
    try portal.store.write(as: entry) { transaction in
      if let rehashed { try transaction.update(rehashed) }
      try transaction.attemptSucceeded(on: subjects)
      try openSession(for: account, token: token, call: call, in: transaction)
    }
    let session = try session(for: account, token: token, call: call)
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
      let local = portal.zone.local(last.seconds)
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
