import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

@Suite struct SignInTests {
  @Test("Username or email, in any case, opens a session and tells the last sign-in")
  func signsIn() throws {
    let fixture = try Fixture()
    let outcome = try fixture.signIn(as: "Jonelle.Kohler@example.com", "river stone maple lamp")
    #expect(outcome.said == ["account-sign-in-welcome", "account-sign-in-last"])
    #expect(outcome.reply[0].arguments["name"] == .name("Jonelle"))
    let last = try #require(CivilDateTime(iso: "2026-03-02T16:10"))
    #expect(outcome.reply[1].arguments["last"] == .dateTime(last))
    #expect(outcome.session?.actor?.name == "Jonelle")
    #expect(outcome.session?.expires == Fixture.morning + 86_400)
    #expect(outcome.next?.intent == "dashboard.show")
    let current = try fixture.portal.access.current(
      fixture.session, at: fixture.call("x").moment)
    #expect(current.actor == fixture.session.actor)
    #expect(current.idleEnd == Fixture.morning + 900)
  }

  @Test("The second sign-in tells of the first, as today's")
  func lastSignIn() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    try fixture.perform("account.sign-out")
    #expect(!fixture.session.isSignedIn)
    fixture.now += 3_600
    let outcome = try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp")
    #expect(outcome.said == ["account-sign-in-welcome", "account-sign-in-last-near"])
  }

  @Test("Somebody who only acts for one person begins with that person")
  func caregiver() throws {
    let fixture = try Fixture()
    let outcome = try fixture.signIn(as: "daniel.yost", "seven green boats at noon")
    #expect(outcome.session?.subject?.name == "Sharmaine")
    #expect(outcome.said.last == "account-who-am-i-for")
  }

  @Test("Known and unknown names get the same words, the same counting and an audit row each")
  func indistinguishable() throws {
    for name in ["jonelle.kohler", "nobody.known"] {
      let fixture = try Fixture()
      let rows = try fixture.store.verifyAudit().rows
      for attempt in 1...4 {
        let outcome = try fixture.signIn(as: name, "a wrong password")
        #expect(outcome.status == .retry, "attempt \(attempt)")
        #expect(outcome.reply == [Message("account-sign-in-mismatch")])
        #expect(outcome.slots == ["username", "password"])
        #expect(!fixture.session.isSignedIn)
      }
      #expect(try fixture.store.verifyAudit().rows == rows + 4)
      let paused = try fixture.signIn(as: name, "river stone maple lamp")
      #expect(paused.status == .refused)
      #expect(
        paused.reply == [Message("account-sign-in-wait", ["wait": .duration(minutes: 1)])])
      fixture.now += 31
      let after = try fixture.signIn(as: name, "river stone maple lamp")
      #expect(after.status == (name == "jonelle.kohler" ? .done : .retry))
    }
  }

  @Test("Guesses at one account are counted together, by whichever of its names")
  func byAccount() throws {
    let fixture = try Fixture()
    let account = try #require(try fixture.store.account(named: "jonelle.kohler"))
    let email = try #require(account.email)
    for name in ["jonelle.kohler", email, "JONELLE.KOHLER", email] {
      #expect(try fixture.signIn(as: name, "wrong").said == ["account-sign-in-mismatch"])
    }
    #expect(try fixture.signIn(as: email, "wrong").said == ["account-sign-in-wait"])
    #expect(
      try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp").said
        == ["account-sign-in-wait"])
    // Somebody else is not kept waiting.
    #expect(try fixture.signIn(as: "daniel.yost", "seven green boats at noon").status == .done)
  }

  @Test("Guesses from one place are counted together, by whatever names")
  func bySource() throws {
    let fixture = try Fixture()
    fixture.source = "ssh 192.0.2.7"
    for number in 0..<10 {
      let outcome = try fixture.signIn(as: "nobody\(number)", "wrong")
      #expect(outcome.said == ["account-sign-in-mismatch"])
    }
    let paused = try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp")
    #expect(paused.reply == [Message("account-sign-in-wait", ["wait": .duration(minutes: 1)])])
    // From elsewhere the owner gets in, and from there, too, once the pause is over.
    fixture.source = "ssh 192.0.2.8"
    #expect(try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp").status == .done)
    fixture.source = "ssh 192.0.2.7"
    fixture.now += 31
    #expect(try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp").status == .done)
  }

  @Test("A frozen account is told so only with the right password")
  func frozen() throws {
    let fixture = try Fixture()
    var account = try #require(try fixture.store.account(named: "jonelle.kohler"))
    account.state = .frozen
    let frozen = account
    try fixture.store.write(
      as: AuditEntry(
        actor: .staff("test"), action: "test", channel: "staff", at: Instant(seconds: 0))
    ) { try $0.update(frozen) }
    #expect(try fixture.signIn(as: "jonelle.kohler", "wrong").said == ["account-sign-in-mismatch"])
    let outcome = try fixture.signIn(as: "jonelle.kohler", "river stone maple lamp")
    #expect(outcome.said == ["account-sign-in-frozen"])
    #expect(!fixture.session.isSignedIn)
  }

  @Test("Whoever is signed in already is told as whom")
  func already() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    guard
      case .over(let outcome) = try fixture.service("account.sign-in").prepare(
        fixture.call("account.sign-in"))
    else {
      Issue.record("the form goes on")
      return
    }
    #expect(outcome.said == ["account-sign-in-already"])
  }

  @Test("Signing out ends the session, everywhere ends the others too")
  func signsOut() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let elsewhere = fixture.session
    fixture.session = Session()
    try fixture.signInAsJonelle()
    let here = fixture.session
    let moment = fixture.call("x").moment
    #expect(try fixture.perform("account.sign-out").said == ["account-sign-out-done"])
    #expect(try !fixture.portal.access.current(here, at: moment).isSignedIn)
    #expect(try fixture.portal.access.current(elsewhere, at: moment).isSignedIn)
    fixture.session = elsewhere
    try fixture.perform("account.sign-out-everywhere")
    #expect(try !fixture.portal.access.current(elsewhere, at: moment).isSignedIn)
    #expect(try fixture.perform("account.sign-out").said == ["account-sign-out-nobody"])
  }

  @Test("Sessions end after a quarter of an hour of silence, and in any case after a day")
  func sessionsEnd() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let access = fixture.portal.access
    var now = Fixture.morning
    for _ in 0..<4 {
      now += 800
      #expect(try access.current(fixture.session, at: fixture.portal.zone.moment(now)).isSignedIn)
    }
    #expect(
      try !access.current(fixture.session, at: fixture.portal.zone.moment(now + 901)).isSignedIn)
    let end = Fixture.morning + 86_400
    while now < end {
      now = min(now + 800, end)
      let isOpen = try access.current(fixture.session, at: fixture.portal.zone.moment(now))
        .isSignedIn
      #expect(isOpen == (now < end))
    }
  }

  @Test("Who is signed in, and for whom")
  func whoAmI() throws {
    let fixture = try Fixture()
    #expect(try fixture.perform("account.who-am-i").said == ["account-who-am-i-nobody"])
    _ = try fixture.signIn(as: "daniel.yost", "seven green boats at noon")
    let outcome = try fixture.perform("account.who-am-i")
    #expect(outcome.said == ["account-who-am-i-self", "account-who-am-i-for"])
    #expect(outcome.reply[0].arguments["username"] == .text("daniel.yost"))
  }
}
