import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

@Suite struct ResetPasswordTests {
  let fixture: Fixture
  let passphrase = "purple kettle sings in march"

  init() throws { fixture = try Fixture() }

  /// The form's slots after one more `prepare`, or the outcome that ends or repeats it.
  private func prepare(_ slots: [String: Value]) throws -> ([String: Value], Outcome?) {
    switch try fixture.service("account.reset-password").prepare(
      fixture.call("account.reset-password", slots))
    {
    case .ready(let filling): return (slots.merging(filling) { first, _ in first }, nil)
    case .over(let outcome): return (slots, outcome)
    }
  }

  private func ask(_ name: String) throws -> [String: Value] {
    let (slots, outcome) = try prepare(["username": .text(name)])
    #expect(outcome == nil)
    #expect(slots["request"] != nil)
    return slots
  }

  private func answer(_ slots: [String: Value], _ code: String) throws -> (
    [String: Value], Outcome?
  ) {
    try prepare(slots.merging(["code": .digits(code)]) { $1 })
  }

  @Test("The code that was sent sets a new password, ends other sessions and tells the owner")
  func resets() throws {
    try fixture.signInAsJonelle()
    let elsewhere = fixture.session
    fixture.session = Session()
    let asked = try ask("jonelle.kohler")
    let letter = try #require(try fixture.store.outbox().first)
    #expect(letter.channel == .text)
    #expect(letter.recipient == "5552914464")
    #expect(letter.words.hasPrefix("en-US account-outbox-reset-code"))
    let (proven, outcome) = try answer(asked, fixture.lastCode())
    #expect(outcome == nil)
    #expect(proven["proof"] != nil)
    let done = try fixture.perform(
      "account.reset-password", proven, secrets: ["password": passphrase, "again": passphrase])
    #expect(done.said == ["account-reset-password-done"])
    #expect(try fixture.store.outbox().first?.purpose == "notice")
    let moment = fixture.call("x").moment
    #expect(try !fixture.portal.access.current(elsewhere, at: moment).isSignedIn)
    #expect(try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp").status == .retry)
    #expect(try fixture.signIn(as: "jonelle.kohler", passphrase).status == .done)
    // The proof worked once.
    let again = try fixture.perform(
      "account.reset-password", proven, secrets: ["password": passphrase, "again": passphrase])
    #expect(again.status == .refused)
  }

  @Test("A stranger's name is answered like a member's, and nothing is sent")
  func strangers() throws {
    let before = try fixture.store.outbox().count
    let asked = try ask("nobody.known")
    #expect(try fixture.store.outbox().count == before)
    for _ in 0..<4 {
      let (_, outcome) = try answer(asked, "123456")
      #expect(outcome?.said == ["account-reset-password-wrong-code"])
      #expect(outcome?.slots == ["code"])
    }
    let (_, outcome) = try answer(asked, "123456")
    #expect(outcome?.said == ["account-reset-password-over"])
  }

  @Test("The right code is no longer right after five wrong ones")
  func tries() throws {
    let asked = try ask("jonelle.kohler")
    let code = try fixture.lastCode()
    let wrong = code == "000000" ? "000001" : "000000"
    for _ in 0..<4 {
      #expect(try answer(asked, wrong).1?.said == ["account-reset-password-wrong-code"])
    }
    #expect(try answer(asked, wrong).1?.said == ["account-reset-password-over"])
    #expect(try answer(asked, code).1?.said == ["account-reset-password-over"])
  }

  @Test("A code lasts ten minutes, and works only where it was asked for")
  func bound() throws {
    let asked = try ask("jonelle.kohler")
    let code = try fixture.lastCode()
    var elsewhere = asked
    elsewhere["request"] = .text("0123456789abcdef0123456789abcdef")
    #expect(try answer(elsewhere, code).1?.said == ["account-reset-password-over"])
    fixture.now += 601
    #expect(try answer(asked, code).1?.said == ["account-reset-password-over"])
  }

  @Test("Somebody who was paused for wrong passwords gets in by resetting")
  func pausedOwner() throws {
    for _ in 0..<4 { _ = try fixture.signIn(as: "jonelle.kohler", "wrong password") }
    #expect(try fixture.signIn(as: "jonelle.kohler", "x").said == ["account-sign-in-wait"])
    let (proven, _) = try answer(try ask("jonelle.kohler"), fixture.lastCode())
    try fixture.perform(
      "account.reset-password", proven, secrets: ["password": passphrase, "again": passphrase])
    #expect(try fixture.signIn(as: "jonelle.kohler", passphrase).status == .done)
  }

  @Test("Codes that are asked for again and again are slowed down, for anybody's name")
  func throttled() throws {
    for name in ["jonelle.kohler", "nobody.known"] {
      for _ in 0..<4 { _ = try ask(name) }
      let (_, outcome) = try prepare(["username": .text(name)])
      #expect(outcome?.said == ["account-reset-password-wait"])
    }
  }

  @Test("A password like the person's name is refused only to who gave the right code")
  func policy() throws {
    let asked = try ask("jonelle.kohler")
    let service = try fixture.service("account.reset-password")
    let secrets = ["password": "jonelle kohler 66"]
    #expect(
      try service.check(
        "password", in: fixture.call("account.reset-password", asked, secrets: secrets)) == nil)
    let (proven, _) = try answer(asked, fixture.lastCode())
    let objection = try service.check(
      "password", in: fixture.call("account.reset-password", proven, secrets: secrets))
    #expect(objection?.id == "account-password-username")
  }

  @Test("A password is changed with the one before, and other sessions end")
  func changes() throws {
    try fixture.signInAsJonelle()
    let elsewhere = fixture.session
    fixture.session = Session()
    try fixture.signInAsJonelle()
    let wrong = try fixture.perform(
      "account.change-password",
      secrets: ["current": "no", "password": passphrase, "again": passphrase])
    #expect(wrong.said == ["account-change-password-wrong"])
    let done = try fixture.perform(
      "account.change-password",
      secrets: [
        "current": "river stone maple lamp", "password": passphrase, "again": passphrase,
      ])
    #expect(done.said == ["account-change-password-done"])
    let moment = fixture.call("x").moment
    #expect(try !fixture.portal.access.current(elsewhere, at: moment).isSignedIn)
    #expect(try fixture.portal.access.current(fixture.session, at: moment).isSignedIn)
  }
}
