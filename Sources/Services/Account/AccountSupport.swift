import Dialog
import Records
import Security
import Store

/// What the account services share: opening a session, checking a new password, telling people.
struct AccountSupport: Sendable {
  let portal: PortalServices

  /// How long a session stays open without a word, in seconds; ten times as long for those who need
  /// more time (WCAG 2.2.1).
  static func idleSeconds(on channel: ChannelKind, isLong: Bool = false) -> Int64 {
    (channel == .phone ? 180 : 900) * (isLong ? 10 : 1)
  }

  /// The preference of those who need more time; its value is `long`.
  static let timeLimit = "time-limit"

  /// Whether an account's owner needs more time.
  static func needsMoreTime(_ account: AccountID, in store: some StoreReading) throws -> Bool {
    try store.preferences(of: account)[timeLimit] == "long"
  }

  /// How long a session lasts whatever happens, in seconds.
  static let lifetime: Int64 = 86_400

  /// The preference that keeps the sign-in before this one, in seconds since 1970.
  static let previousSignIn = "previous-sign-in"

  /// Opens a session for an account within the transaction that signs it in.
  func openSession(
    for account: Account, token: SessionToken, call: ServiceCall, in transaction: Transaction
  ) throws {
    try transaction.setPreference(
      Self.previousSignIn, to: account.lastSignedIn.map { String($0.seconds) }, of: account.id)
    try transaction.startSession(
      token, for: account.id, channel: call.channel.rawValue, at: call.now,
      idle: Self.idleSeconds(
        on: call.channel, isLong: Self.needsMoreTime(account.id, in: transaction)),
      lifetime: Self.lifetime)
  }

  /// The session as the engine keeps it; somebody who only acts for one other person begins there.
  func session(for account: Account, token: SessionToken, call: ServiceCall) throws -> Session {
    let store = portal.store
    let signedIn = SignedIn(account: account.id, token: token, patient: account.patient)
    var session = Session(
      actor: signedIn.principal(named: try name(of: account)),
      expires: call.now.seconds + Self.lifetime)
    if account.patient == nil {
      let grants = try store.accessGrants(heldBy: account.id, at: call.now)
      if Set(grants.map(\.patient)).count == 1, let grant = grants.first,
        let patient = try store.patient(grant.patient)
      {
        session.subject = Principal(id: patient.id.value, name: PersonNames.first(of: patient))
      }
    }
    return session
  }

  /// The name by which an account's owner is addressed.
  func name(of account: Account) throws -> String {
    if let id = account.patient, let patient = try portal.store.patient(id) {
      return PersonNames.first(of: patient)
    }
    return try portal.store.preferences(of: account.id)["name"] ?? account.username
  }

  /// What is wrong with a password that somebody chose; nil when it will do.
  func objection(
    to password: String, username: String, patient: Patient?
  ) throws -> Message? {
    let clinic = try ClinicSettings(of: portal.store).clinicName
    let policy = PasswordPolicy(
      hasSecondFactor: false, username: username,
      personNames: patient.map { $0.names.map(\.full) } ?? [],
      clinicNames: [clinic, "Plainspoken"].compactMap { $0 })
    return policy.problem(with: Secret(password)).map(Self.message)
  }

  /// Hashes a password; nil when no hash can be made of it.
  func hash(_ password: String) -> PasswordHash? {
    PasswordHash(Secret(password), cost: portal.passwordCost, random: portal.random)
  }

  /// Puts a notice or a code in the outbox: by text where there is a telephone, else by email; the
  /// other way round with `isOtherWay`.
  func tell(
    _ account: Account, _ id: String, code: OneTimeCode? = nil, purpose: String,
    isOtherWay: Bool = false, call: ServiceCall, in transaction: Transaction
  ) throws {
    let phone = isOtherWay && account.email != nil ? nil : account.phone
    guard let recipient = phone ?? account.email else { return }
    let clinic = try ClinicSettings(of: transaction)
    var arguments: [String: Value] = ["clinic": clinic.name, "phone": clinic.phone(.portal)]
    if let code { arguments["code"] = .digits(code.digits) }
    let locale =
      try transaction.preferences(of: account.id)["language"].map(LanguageTag.init(rawValue:))
      ?? call.locale
    try transaction.post(
      OutboxMessage(
        channel: phone == nil ? .email : .text, recipient: recipient, purpose: purpose,
        words: portal.words(Message(id, arguments), locale), created: call.now))
  }

  /// The portal's telephone, for messages that end with it.
  func phone() throws -> Value { try ClinicSettings(of: portal.store).phone(.portal) }

  /// Where a guess comes from, as far as the channel knows.
  static func source(of call: ServiceCall) -> [ThrottleSubject] {
    call.source.map { [.source($0)] } ?? []
  }

  /// How long to wait, rounded up to minutes.
  static func wait(until end: Instant, from now: Instant) -> Value {
    .duration(minutes: Int(max(1, (end.seconds - now.seconds + 59) / 60)))
  }

  private static func message(_ problem: PasswordProblem) -> Message {
    switch problem {
    case .tooShort(let minimum):
      Message("account-password-too-short", ["minimum": .count(minimum)])
    case .tooLong(let maximum):
      Message("account-password-too-long", ["maximum": .count(maximum)])
    case .controlCharacter: Message("account-password-control")
    case .common: Message("account-password-common")
    case .username: Message("account-password-username")
    case .personName: Message("account-password-person-name")
    case .clinicName: Message("account-password-clinic-name")
    case .repeats: Message("account-password-repeats")
    case .sequence: Message("account-password-sequence")
    }
  }
}
