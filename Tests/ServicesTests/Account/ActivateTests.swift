import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

@Suite struct ActivateTests {
  let fixture: Fixture
  let record: String

  init() throws {
    fixture = try Fixture()
    let patient = try #require(try fixture.store.patient(SamplePerson.newcomer.patient))
    record = RecordNumber.digits(of: patient)
  }

  private func facts(
    code: String? = nil, born: String = "1982-07-29", record: String? = nil
  ) throws -> [String: Value] {
    [
      "code": .code(code ?? fixture.guide.activationCode.characters),
      "birthdate": .date(try #require(CivilDate(iso: born))),
      "record": .digits(record ?? self.record),
    ]
  }

  private func prepare(_ slots: [String: Value]) throws -> Outcome? {
    let preparation = try fixture.service("account.activate").prepare(
      fixture.call("account.activate", slots))
    if case .over(let outcome) = preparation { return outcome }
    return nil
  }

  private func chosen(_ username: String = "judson") throws -> [String: Value] {
    try facts().merging(
      ["username": .text(username), "password": .text(""), "again": .text("")]
    ) { first, _ in first }
  }

  private let passphrase = "purple kettle sings in march"

  @Test("Code, birth date and record number open the account once, and sign in")
  func activates() throws {
    #expect(try prepare(facts()) == nil)
    let outcome = try fixture.perform(
      "account.activate", chosen(),
      secrets: ["password": passphrase, "again": passphrase])
    #expect(outcome.said == ["account-activate-done"])
    #expect(outcome.session?.actor?.name == "Judson")
    #expect(fixture.call("x").patient == SamplePerson.newcomer.patient)
    let account = try #require(try fixture.store.account(named: "judson"))
    #expect(account.phone == "555-480-6422")
    #expect(account.password.verify(Secret(passphrase)))
    #expect(try fixture.store.outbox().first?.purpose == "notice")

    fixture.session = Session()
    #expect(try prepare(facts())?.said == ["account-activate-mismatch"])
    #expect(try fixture.signIn(as: "judson", passphrase).status == .done)
  }

  @Test("The words are the same whatever was wrong")
  func sameWords() throws {
    let wrong = try [
      facts(code: "AAAAAAAAAAAAAAA"), facts(code: "short"), facts(born: "1982-07-28"),
      facts(record: "12345678"), facts(record: ""),
    ]
    let expected = Message("account-activate-mismatch", ["phone": .phone("5555550140")])
    for facts in wrong {
      let outcome = try #require(try prepare(facts))
      #expect(outcome.status == .retry)
      #expect(outcome.slots == ["code", "birthdate", "record"])
      #expect(outcome.reply == [expected])
      fixture.now += 3_600
    }
    #expect(try prepare(facts()) == nil)
  }

  @Test("Guesses at the facts behind one code are slowed down")
  func throttled() throws {
    for _ in 0..<4 { #expect(try prepare(facts(record: "00000000"))?.status == .retry) }
    let outcome = try #require(try prepare(facts()))
    #expect(outcome.said == ["account-activate-wait"])
    fixture.now += 31
    #expect(try prepare(facts()) == nil)
  }

  @Test("An expired code opens nothing")
  func expired() throws {
    fixture.now += 31 * 86_400
    #expect(try prepare(facts())?.said == ["account-activate-mismatch"])
  }

  @Test(
    "Usernames that will not do",
    arguments: [
      ("ab", "account-username-short"), ("a b c", "account-username-signs"),
      ("jonelle.kohler", "account-username-taken"), ("JONELLE.KOHLER", "account-username-taken"),
      (String(repeating: "a", count: 65), "account-username-long"),
    ])
  func usernames(name: String, objection: String) throws {
    let message = try fixture.service("account.activate").check(
      "username",
      in: fixture.call("account.activate", facts().merging(["username": .text(name)]) { $1 }))
    #expect(message?.id == objection)
  }

  @Test("Usernames that will do", arguments: ["judson", "judson.e@example.com", "señor_j", "j-3"])
  func goodUsernames(name: String) throws {
    let message = try fixture.service("account.activate").check(
      "username",
      in: fixture.call("account.activate", facts().merging(["username": .text(name)]) { $1 }))
    #expect(message == nil)
  }

  @Test(
    "Passwords that will not do, and why",
    arguments: [
      ("too short", "account-password-too-short"),
      ("passwordpassword", "account-password-repeats"),
      ("judsoneichmann82", "account-password-person-name"),
      ("lakeside clinic 1", "account-password-clinic-name"),
      ("abcdefghijklmnop", "account-password-sequence"),
    ])
  func passwords(password: String, objection: String) throws {
    let message = try fixture.service("account.activate").check(
      "password",
      in: fixture.call("account.activate", chosen(), secrets: ["password": password]))
    #expect(message?.id == objection)
  }

  @Test("Two passwords that differ are both asked again, and nothing is made")
  func differ() throws {
    let outcome = try fixture.perform(
      "account.activate", chosen(),
      secrets: ["password": passphrase, "again": passphrase + "x"])
    #expect(outcome.status == .retry)
    #expect(outcome.slots == ["password", "again"])
    #expect(try fixture.store.account(named: "judson") == nil)
    #expect(try prepare(facts()) == nil)
  }

  @Test("A code that somebody else used meanwhile opens nothing")
  func raced() throws {
    let secrets = ["password": passphrase, "again": passphrase]
    try fixture.perform("account.activate", chosen(), secrets: secrets)
    fixture.session = Session()
    let outcome = try fixture.perform("account.activate", chosen("other"), secrets: secrets)
    #expect(outcome.said == ["account-activate-mismatch"])
    #expect(try fixture.store.account(named: "other") == nil)
  }

  @Test("A proxy's code makes an account without a record of its own")
  func proxy() throws {
    let code = ActivationCode(random: SeededRandom(seed: 9))
    let patient = SamplePerson.newcomer.patient
    let now = Instant(seconds: fixture.now)
    try fixture.store.write(
      as: AuditEntry(actor: .staff("test"), action: "test", channel: "staff", at: now)
    ) {
      try $0.save(
        AccessGrant(
          id: "g", patient: patient, name: "Rosa", areas: ["visits": .view], starts: now))
      try $0.issue(
        code, for: patient, giving: "g", at: now, expires: now.adding(seconds: 1_000))
    }
    let slots = try chosen("rosa.e").merging(facts(code: code.characters)) { $1 }
    let outcome = try fixture.perform(
      "account.activate", slots, secrets: ["password": passphrase, "again": passphrase])
    #expect(outcome.session?.actor?.name == "Rosa")
    #expect(outcome.session?.subject?.name == "Judson")
    #expect(try fixture.store.account(named: "rosa.e")?.patient == nil)
    #expect(try fixture.store.accounts(of: patient).isEmpty)
  }
}
