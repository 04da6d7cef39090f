import Records
import Security
import Testing

@testable import Store

@Suite struct SigningInTests {
  private let random = SystemRandomSource()
  private let now = Clinic.now

  private func clinicWithAna() throws -> Clinic {
    let clinic = try Clinic()
    try clinic.write {
      try $0.create(
        Account(
          id: "a1", username: "Ana.Pérez", email: "Ana@example.org", phone: "+16175550101",
          patient: Clinic.ana, password: PasswordHash(text: "$y$j9T$x$y"), created: now))
    }
    return clinic
  }

  private func later(_ seconds: Int64) -> Instant { now.adding(seconds: seconds) }

  @Test func anAccountIsFoundByNameOrAddressWhateverTheCase() throws {
    let clinic = try clinicWithAna()
    #expect(try clinic.store.account(named: "ana.perez")?.id == "a1")
    #expect(try clinic.store.account(named: "ANA@EXAMPLE.ORG")?.id == "a1")
    #expect(try clinic.store.account(named: "ana") == nil)
    #expect(try clinic.store.isUsernameTaken("ana.pérez"))
    #expect(try clinic.store.accounts(of: Clinic.ana).map(\.id) == ["a1"])
    #expect(throws: StoreError.conflict) {
      try clinic.write {
        try $0.create(
          Account(
            id: "a2", username: "ANA.PEREZ", password: PasswordHash(text: ""), created: now))
      }
    }
  }

  @Test func anAccountComesBackAsItWasStored() throws {
    let clinic = try clinicWithAna()
    var account = try #require(try clinic.store.account("a1"))
    account.totpKey = Secret("12345678901234567890")
    account.pin = PasswordHash(text: "$y$j9T$p$q")
    account.state = .frozen
    account.phone = nil
    try clinic.write { try $0.update(account) }
    #expect(try clinic.store.account("a1") == account)
    try clinic.write { try $0.useTOTPStep(100, of: "a1") }
    #expect(throws: StoreError.conflict) { try clinic.write { try $0.useTOTPStep(100, of: "a1") } }
    #expect(throws: StoreError.conflict) { try clinic.write { try $0.useTOTPStep(99, of: "a1") } }
    try clinic.write { try $0.useTOTPStep(101, of: "a1") }
    account.id = "nobody"
    #expect(throws: StoreError.self) { try clinic.write { try $0.update(account) } }
  }

  @Test func preferencesAreKept() throws {
    let clinic = try clinicWithAna()
    try clinic.write { transaction in
      try transaction.setPreference("language", to: "es-US", of: "a1")
      try transaction.setPreference("language", to: "en-US", of: "a1")
      try transaction.setPreference("rate", to: "slow", of: "a1")
      try transaction.setPreference("rate", to: nil, of: "a1")
    }
    #expect(try clinic.store.preferences(of: "a1") == ["language": "en-US"])
  }

  @Test func anActivationCodeWorksOnceUntilItExpires() throws {
    let clinic = try Clinic()
    let code = ActivationCode(random: random)
    let other = ActivationCode(random: random)
    try clinic.write {
      try $0.issue(code, for: Clinic.ana, at: now, expires: later(3_600))
    }
    #expect(try clinic.store.check(other, at: now) == .unknown)
    #expect(try clinic.store.check(code, at: later(3_600)) == .expired)
    #expect(
      try clinic.store.check(code, at: now)
        == .valid(Activation(patient: Clinic.ana, access: nil, expires: later(3_600))))
    #expect(try clinic.write { try $0.redeem(code, at: now) }.patient == Clinic.ana)
    #expect(try clinic.store.check(code, at: now) == .used)
    #expect(throws: StoreError.conflict) { try clinic.write { try $0.redeem(code, at: now) } }
  }

  @Test func aNewActivationCodeEndsTheOneBefore() throws {
    let clinic = try Clinic()
    let first = ActivationCode(random: random)
    let second = ActivationCode(random: random)
    for code in [first, second] {
      try clinic.write { try $0.issue(code, for: Clinic.ana, at: now, expires: later(60)) }
    }
    #expect(try clinic.store.check(first, at: now) == .unknown)
    #expect(try clinic.write { try $0.redeem(second, at: now) }.patient == Clinic.ana)
  }

  @Test func aSentCodeIsBoundToItsRequestAndItsTries() throws {
    let clinic = try clinicWithAna()
    let code = OneTimeCode(random: random)
    let wrong = code.digits == "000000" ? "000001" : "000000"
    func attempt(_ typed: String, _ request: String = "r1", at time: Instant) throws
      -> SentCodeCheck
    {
      try clinic.store.keep {
        try $0.trySentCode(typed, request: request, purpose: "reset", at: time)
      }
    }
    func send(to account: AccountID?) throws {
      try clinic.store.keep {
        try $0.keepSentCode(code, request: "r1", account: account, purpose: "reset", at: now)
      }
    }
    try send(to: "a1")
    #expect(try attempt(code.digits, "r2", at: now) == .over)
    #expect(try attempt(code.digits, at: later(600)) == .over)
    #expect(try attempt(wrong, at: now) == .wrong(triesLeft: 4))
    let spaced = code.digits.prefix(3) + " " + code.digits.suffix(3)
    #expect(try attempt(String(spaced), at: later(599)) == .right("a1"))
    #expect(try attempt(code.digits, at: now) == .over)

    // A name that does not exist is answered in the same way, try by try.
    for account in ["a1", nil] as [AccountID?] {
      try send(to: account)
      for left in [4, 3, 2, 1] { #expect(try attempt(wrong, at: now) == .wrong(triesLeft: left)) }
      #expect(try attempt(wrong, at: now) == .over)
      #expect(try attempt(code.digits, at: now) == .over)
    }
    try send(to: nil)
    #expect(try attempt(code.digits, at: now) == .wrong(triesLeft: 4))
  }

  @Test func guessesArePausedForLongerAndLongerAndThenStopped() throws {
    let clinic = try Clinic()
    var time = now
    var pauses: [Int64] = []
    for _ in 1...100 {
      #expect(
        try clinic.store.keep { try $0.beginAttempt(on: [.username("Ana")], at: time) }
          == .allowed)
      switch try clinic.store.throttle(on: [.username("ana")], at: time) {
      case .allowed: pauses.append(0)
      case .wait(let until):
        pauses.append(until.seconds - time.seconds)
        time = until
      case .stopped: pauses.append(-1)
      }
    }
    #expect(pauses.prefix(12) == [0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600])
    #expect(pauses.last == -1)
    let muchLater = time.adding(seconds: 365 * 86_400)
    #expect(
      try clinic.store.keep { try $0.beginAttempt(on: [.username("ana")], at: muchLater) }
        == .stopped)
    #expect(try clinic.store.throttle(on: [.username("ben")], at: time) == .allowed)
    try clinic.store.keep { try $0.attemptSucceeded(on: [.username("ANA")]) }
    #expect(try clinic.store.throttle(on: [.username("ana")], at: time) == .allowed)
  }

  @Test func oneRightGuessDoesNotWashASourceClean() throws {
    let clinic = try Clinic()
    let source = ThrottleSubject.source("line 7")
    for number in 1...10 {
      _ = try clinic.store.keep {
        try $0.beginAttempt(on: [.username("name\(number)"), source], at: now)
      }
    }
    #expect(
      try clinic.store.throttle(on: [source], at: now) == .wait(until: later(30)))
    try clinic.store.keep { try $0.attemptSucceeded(on: [source]) }
    _ = try clinic.store.keep { try $0.beginAttempt(on: [source], at: now) }
    #expect(
      try clinic.store.throttle(on: [source], at: now) == .wait(until: later(30)))
  }

  @Test func aSessionEndsByIdlenessAgeOrWord() throws {
    let clinic = try clinicWithAna()
    let token = SessionToken(random: random)
    let store = clinic.store
    try store.keep { try $0.startSession(token, for: "a1", channel: "lines", at: now) }
    #expect(try store.session(token, at: later(899))?.account == "a1")
    #expect(try store.session(token, at: later(900)) == nil)
    #expect(try store.session(SessionToken(random: random), at: now) == nil)
    for time in stride(from: Int64(800), to: 86_400, by: 800) {
      #expect(try store.keep { try $0.touchSession(token, at: later(time)) })
      #expect(try store.session(token, at: later(time))?.idleEnd == later(time + 900))
    }
    #expect(try store.keep { try $0.touchSession(token, at: later(86_400)) } == false)
    #expect(try store.session(token, at: later(86_400)) == nil)
    #expect(try store.account("a1")?.lastSignedIn == now)
  }

  @Test func signingOutEverywhereKeepsOnlyTheNamedSession() throws {
    let clinic = try clinicWithAna()
    let tokens = (1...3).map { _ in SessionToken(random: random) }
    let store = clinic.store
    for token in tokens {
      try store.keep { try $0.startSession(token, for: "a1", channel: "terminal", at: now) }
    }
    #expect(try store.sessions(of: "a1", at: now).count == 3)
    #expect(try store.keep { try $0.endSessions(of: "a1", except: tokens[0], at: now) } == 2)
    #expect(try store.session(tokens[0], at: now) != nil)
    #expect(try store.session(tokens[1], at: now) == nil)
    try store.keep { try $0.endSession(tokens[0], at: now) }
    #expect(try store.sessions(of: "a1", at: now).isEmpty)
  }

  @Test func aConversationIsFoundByItsTokenAlone() throws {
    let clinic = try Clinic()
    let token = SessionToken(random: random)
    let store = clinic.store
    for body in [[1, 2, 3], [4, 5], []] as [[UInt8]] {
      try store.keep { try $0.saveConversation(body, under: token, at: now) }
      #expect(try store.conversation(token) == body)
    }
    #expect(try store.conversation(SessionToken(random: random)) == nil)
    try store.keep { try $0.forgetConversation(token) }
    #expect(try store.conversation(token) == nil)
  }

  @Test func recoveryCodesWorkOnceEach() throws {
    let clinic = try clinicWithAna()
    let codes = (1...3).map { _ in ActivationCode(random: random) }
    try clinic.write { try $0.replaceRecoveryCodes(of: "a1", with: codes) }
    try clinic.write { try $0.useRecoveryCode(codes[1], of: "a1", at: now) }
    #expect(try clinic.store.countOfRecoveryCodes(of: "a1") == 2)
    #expect(throws: StoreError.conflict) {
      try clinic.write { try $0.useRecoveryCode(codes[1], of: "a1", at: now) }
    }
  }

  @Test func noSecretIsInTheFiles() throws {
    let clinic = try clinicWithAna()
    let activation = ActivationCode(random: random)
    let token = SessionToken(random: random)
    let code = OneTimeCode(random: random)
    try clinic.write {
      try $0.issue(activation, for: Clinic.ana, at: now, expires: later(60))
    }
    try clinic.store.keep {
      try $0.startSession(token, for: "a1", channel: "terminal", at: now)
      try $0.keepSentCode(code, request: "r1", account: "a1", purpose: "reset", at: now)
      _ = try $0.beginAttempt(on: [.username("typed too early")], at: now)
    }
    let files = try DirectoryBytes(clinic.path)
    #expect(files.contain("Ana@example.org"))
    for secret in [activation.characters, token.text, code.digits, "typed too early"] {
      #expect(!files.contain(secret))
    }
  }
}
