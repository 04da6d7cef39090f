import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

/// Signing in by telephone: a number, a date of birth, a PIN and a code that is sent.
@Suite struct PhoneSignInTests {
  private static let intent = "account.sign-in-by-phone"
  private static let pin = "58316204"

  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    fixture.channel = .phone
    return fixture
  }

  private func answers(
    number: String = "5552914464", born: String = "1966-05-23", alone: Bool = true
  ) throws -> [String: Value] {
    [
      "private": .boolean(alone), "number": .digits(number),
      "birthdate": .date(try #require(CivilDate(iso: born))), "pin": .text(""),
    ]
  }

  /// What comes of a PIN: nil when the code was sent, with the slots that were filled.
  private func judge(
    _ fixture: Fixture, _ slots: [String: Value], pin: String
  ) throws -> (refusal: Outcome?, slots: [String: Value]) {
    let service = try fixture.service(Self.intent)
    switch try service.prepare(fixture.call(Self.intent, slots, secrets: ["pin": pin])) {
    case .over(let outcome): return (outcome, slots)
    case .ready(let filling): return (nil, slots.merging(filling) { kept, _ in kept })
    }
  }

  private func sentCode(_ fixture: Fixture) throws -> String {
    let sent = try #require(
      try fixture.store.outbox().first { $0.purpose == "sign-in-by-phone" })
    #expect(sent.recipient == "5552914464")
    return String(sent.words.filter { ("0"..."9").contains($0) }.suffix(6))
  }

  @Test("A telephone number or the record number, the PIN and the code sign somebody in")
  func signsIn() throws {
    let jonelle = SamplePerson.jonelle.patient
    let record = RecordNumber.digits(
      of: try #require(try fixture().store.patient(jonelle)))
    for number in ["5552914464", "15552914464", record] {
      let fixture = try fixture()
      let (refusal, slots) = try judge(fixture, try answers(number: number), pin: "5831 6204")
      #expect(refusal == nil)
      var complete = slots
      complete["code"] = .digits(try sentCode(fixture))
      let outcome = try fixture.perform(Self.intent, complete, secrets: ["pin": Self.pin])
      #expect(outcome.status == .done)
      #expect(outcome.said.first == "account-sign-in-welcome")
      #expect(fixture.session.actor?.name == "Jonelle")
      // A code works once.
      fixture.session = Session()
      #expect(try fixture.perform(Self.intent, complete).said == ["\(prefix)-over"])
      #expect(!fixture.session.isSignedIn)
    }
  }

  private let prefix = "account-sign-in-by-phone"

  @Test("Others who hear end it before anything is asked")
  func notPrivate() throws {
    let fixture = try fixture()
    let (refusal, _) = try judge(fixture, try answers(alone: false), pin: Self.pin)
    #expect(refusal?.status == .refused)
    #expect(refusal?.said == ["\(prefix)-not-private"])
    #expect(try fixture.store.outbox().allSatisfy { $0.purpose != "sign-in-by-phone" })
  }

  /// Somebody real, a wrong date of birth, a stranger's number, somebody without a PIN.
  @Test(arguments: [
    ("5552914464", "1966-05-23"), ("5552914464", "1966-05-24"), ("5550000000", "1966-05-23"),
    ("5551187893", "1942-01-01"), ("123", "1966-05-23"),
  ])
  func indistinguishable(number: String, born: String) throws {
    let fixture = try fixture()
    let rows = try fixture.store.verifyAudit().rows
    let slots = try answers(number: number, born: born)
    for attempt in 1...4 {
      let (refusal, _) = try judge(fixture, slots, pin: "58316205")
      #expect(refusal?.status == .retry, "attempt \(attempt)")
      #expect(refusal?.reply == [Message("\(prefix)-mismatch")])
      #expect(refusal?.slots == ["number", "birthdate", "pin"])
    }
    #expect(try fixture.store.verifyAudit().rows == rows + 4)
    let (paused, _) = try judge(fixture, slots, pin: Self.pin)
    #expect(
      paused?.reply == [Message("\(prefix)-wait", ["wait": .duration(minutes: 1)])])
    // The right date of birth is no way around the pause of a number.
    if number == "5552914464" {
      #expect(
        try judge(fixture, try answers(), pin: Self.pin).refusal?.said == ["\(prefix)-wait"])
    }
  }

  @Test("Wrong PINs also pause the account's other factors, and a PIN alone clears nothing")
  func sharedCount() throws {
    let fixture = try fixture()
    for _ in 1...4 {
      _ = try judge(fixture, try answers(), pin: Self.pin)
      fixture.now += 1
    }
    // Four right PINs whose codes were never given are four tries.
    #expect(try judge(fixture, try answers(), pin: Self.pin).refusal?.said == ["\(prefix)-wait"])
    let account = SamplePerson.jonelle.account
    let now = Instant(seconds: fixture.now)
    guard case .wait = try fixture.store.throttle(on: [.account(account)], at: now) else {
      Issue.record("the account is not paused")
      return
    }
  }

  @Test("Five wrong codes, or ten minutes, end a code")
  func codes() throws {
    let fixture = try fixture()
    var slots = try judge(fixture, try answers(), pin: Self.pin).slots
    let right = try sentCode(fixture)
    slots["code"] = .digits(right == "000000" ? "000001" : "000000")
    for _ in 1...4 {
      #expect(try fixture.perform(Self.intent, slots).said == ["\(prefix)-wrong-code"])
    }
    #expect(try fixture.perform(Self.intent, slots).said == ["\(prefix)-over"])
    slots["code"] = .digits(right)
    #expect(try fixture.perform(Self.intent, slots).said == ["\(prefix)-over"])

    var late = try judge(fixture, try answers(), pin: Self.pin).slots
    late["code"] = .digits(try sentCode(fixture))
    fixture.now += 601
    #expect(try fixture.perform(Self.intent, late).said == ["\(prefix)-over"])
    #expect(!fixture.session.isSignedIn)
  }

  @Test("A code of one sign-in opens no other")
  func bound() throws {
    let fixture = try fixture()
    let first = try judge(fixture, try answers(), pin: Self.pin).slots
    let code = try sentCode(fixture)
    var second = try judge(fixture, try answers(), pin: Self.pin).slots
    #expect(first["request"] != second["request"])
    second["code"] = .digits(code)
    if try sentCode(fixture) != code {
      #expect(try fixture.perform(Self.intent, second).said == ["\(prefix)-wrong-code"])
    }
  }

  @Test("Staff assign a PIN that works, keep only its hash, and revoke it")
  func staff() throws {
    let fixture = try fixture()
    let desk = StaffDesk(
      portal: fixture.portal, name: "kim", at: fixture.portal.zone.moment(fixture.now))
    let reply = try desk.assignPIN(to: "Jonelle Kohler")
    #expect(reply.succeeded)
    guard case .digits(let digits)? = reply.messages.first?.arguments["pin"] else {
      Issue.record("no PIN was said")
      return
    }
    #expect(digits.utf8.count == 8)
    let old = try judge(fixture, try answers(), pin: Self.pin)
    #expect(old.refusal?.said == ["\(prefix)-mismatch"])
    #expect(try judge(fixture, try answers(), pin: digits).refusal == nil)
    let account = try #require(try fixture.store.account(SamplePerson.jonelle.account))
    #expect(account.pin?.text.hasPrefix("$y$") == true)

    #expect(try desk.revokePIN(of: "Jonelle Kohler").succeeded)
    #expect(
      try judge(fixture, try answers(), pin: digits).refusal?.said == ["\(prefix)-mismatch"])
    #expect(try !desk.assignPIN(to: "Judson").succeeded)
  }

  @Test("A PIN that was revoked while the code was on its way opens nothing")
  func revokedMeanwhile() throws {
    let fixture = try fixture()
    var slots = try judge(fixture, try answers(), pin: Self.pin).slots
    slots["code"] = .digits(try sentCode(fixture))
    let desk = StaffDesk(
      portal: fixture.portal, name: "kim", at: fixture.portal.zone.moment(fixture.now))
    _ = try desk.revokePIN(of: "Jonelle Kohler")
    #expect(try fixture.perform(Self.intent, slots).said == ["\(prefix)-over"])
    #expect(!fixture.session.isSignedIn)
  }
}
