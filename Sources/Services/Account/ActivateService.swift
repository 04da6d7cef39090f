import Dialog
import Records
import Security
import Store

/// Opens an account with the code from the clinic's letter.
///
/// The code, the date of birth and the record number are taken one a turn and judged together: the
/// words are the same whatever was wrong. Nothing is used up before the last step, in which the
/// code is redeemed and the account made in one transaction.
struct ActivateService: Service {
  let support: AccountSupport
  private var store: Store { support.portal.store }

  init(support: AccountSupport) { self.support = support }

  func prepare(_ call: ServiceCall) throws -> Preparation {
    if let actor = call.session.actor {
      return .over(.done(Message("account-activate-already", ["name": .name(actor.name)])))
    }
    guard call.slots["code"] != nil, call.slots["birthdate"] != nil, call.slots["record"] != nil,
      call.slots["username"] == nil
    else { return .ready() }
    return try judge(call)
  }

  func check(_ slot: String, in call: ServiceCall) throws -> Message? {
    switch slot {
    case "code":
      // The length is no secret; it is said before two more questions are asked.
      return call.words("code").flatMap(ActivationCode.init) == nil
        ? Message("account-activate-code-form") : nil
    case "username":
      guard let username = call.words("username") else { return Message("account-username-short") }
      if let objection = Username.objection(to: username) { return objection }
      return try store.isUsernameTaken(username) ? Message("account-username-taken") : nil
    case "password":
      return try support.objection(
        to: call.secrets["password"] ?? "", username: call.words("username") ?? "",
        patient: try claim(call)?.patient)
    default:
      return nil
    }
  }

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let username = call.words("username"), let password = call.secrets["password"] else {
      throw ServiceFault.missingSlot
    }
    guard password == call.secrets["again"] else {
      return .retry(["password", "again"], Message("account-password-differ"))
    }
    guard let claim = try claim(call) else { return try mismatch() }
    guard let hash = support.hash(password) else {
      return .retry(["password", "again"], Message("account-password-control"))
    }
    let account = makeAccount(username, hash, for: claim, at: call.now)
    let token = SessionToken(random: support.portal.random)
    do {
      try open(account, for: claim, token: token, call: call)
    } catch StoreError.conflict {
      // Somebody was quicker: with the username, which is asked again, or with the code.
      guard try !store.isUsernameTaken(username) else {
        return .retry(["username"], Message("account-username-taken"))
      }
      return try mismatch()
    }
    let session = try support.session(for: account, token: token, call: call)
    var outcome = Outcome.done(
      Message(
        "account-activate-done",
        ["name": .name(session.actor?.name ?? ""), "username": .text(username)]))
    outcome.session = session
    return outcome
  }

  private func makeAccount(
    _ username: String, _ hash: PasswordHash, for claim: Claim, at now: Instant
  ) -> Account {
    let isProxy = claim.activation.access != nil
    let contact = isProxy ? nil : ContactOnFile(claim.patient)
    return Account(
      id: AccountID(support.portal.freshID()), username: username, email: contact?.email,
      phone: contact?.phone, patient: isProxy ? nil : claim.patient.id, password: hash,
      created: now)
  }

  private func open(
    _ account: Account, for claim: Claim, token: SessionToken, call: ServiceCall
  ) throws {
    let entry = AuditEntry(
      actor: .account(account.id), patient: claim.patient.id, action: call.intent,
      channel: call.channel.rawValue, at: call.now)
    try store.write(as: entry) { transaction in
      try transaction.redeem(claim.code, at: call.now)
      try transaction.create(account)
      if let access = claim.activation.access, var grant = try transaction.accessGrant(access) {
        grant.account = account.id
        try transaction.save(grant)
        try transaction.setPreference("name", to: grant.name, of: account.id)
      }
      try transaction.setPreference("language", to: call.locale.rawValue, of: account.id)
      try support.openSession(for: account, token: token, call: call, in: transaction)
      try support.tell(
        account, "account-outbox-activated", purpose: "notice", call: call, in: transaction)
    }
  }

  // MARK: - Who somebody is

  /// What a person has shown to be theirs.
  private struct Claim {
    let code: ActivationCode
    let activation: Activation
    let patient: Patient
  }

  /// Counts a try and judges it; the form goes on only when all three fit.
  private func judge(_ call: ServiceCall) throws -> Preparation {
    let subjects =
      [ThrottleSubject.username("activation " + (call.words("code") ?? ""))]
      + AccountSupport.source(of: call)
    switch try store.keep({ try $0.beginAttempt(on: subjects, at: call.now) }) {
    case .allowed: break
    case .wait(let end):
      let wait = AccountSupport.wait(until: end, from: call.now)
      return .over(
        .refused(Message("account-activate-wait", ["wait": wait, "phone": try support.phone()])))
    case .stopped:
      return .over(.refused(Message("account-activate-stopped", ["phone": try support.phone()])))
    }
    guard try claim(call) != nil else {
      try store.record(call.auditEntry(action: "account.activate.failed"))
      return .over(try mismatch())
    }
    try store.keep { try $0.attemptSucceeded(on: subjects) }
    return .ready()
  }

  private func claim(_ call: ServiceCall) throws -> Claim? {
    guard let typed = call.words("code"), let code = ActivationCode(typed),
      case .valid(let activation) = try store.check(code, at: call.now),
      let patient = try store.patient(activation.patient),
      case .date(let born)? = call.slots["birthdate"],
      patient.birthDate?.text == born.description,
      let record = call.words("record"), RecordNumber.matches(record, patient)
    else { return nil }
    // A record has one account of its own; a proxy's code opens another kind.
    guard try activation.access != nil || store.accounts(of: patient.id).isEmpty else { return nil }
    return Claim(code: code, activation: activation, patient: patient)
  }

  private func mismatch() throws -> Outcome {
    .retry(
      ["code", "birthdate", "record"],
      Message("account-activate-mismatch", ["phone": try support.phone()]))
  }
}
