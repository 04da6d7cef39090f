import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

@Suite("Invitations that staff make")
struct SharingTests {
  let fixture: Fixture
  let desk: StaffDesk

  init() throws {
    fixture = try Fixture()
    desk = StaffDesk(
      portal: fixture.portal, name: "Ruth Okafor",
      at: fixture.portal.zone.moment(Fixture.morning))
  }

  private func redeem(_ reply: StaffReply, born: String, record: String) throws -> Outcome {
    guard case .text(let printed)? = reply.messages.first?.arguments["code"] else {
      throw ServiceFault.missingSlot
    }
    let words = "purple kettle sings in march"
    return try fixture.perform(
      "account.activate",
      [
        "code": .code(try #require(ActivationCode(printed)).characters),
        "birthdate": .date(try #require(CivilDate(iso: born))), "record": .digits(record),
        "username": .text("luis.helps"), "password": .text(""), "again": .text(""),
      ], secrets: ["password": words, "again": words])
  }

  @Test("Whoever redeems one sees what it opens and no more, until it ends")
  func redeemed() throws {
    let jonelle = SamplePerson.jonelle.patient
    let patient = try #require(try fixture.store.patient(jonelle))
    let reply = try desk.invite(
      StaffDesk.Invitation(
        patient: jonelle.value, person: "Luis Ruiz", relation: "friend", view: "results, billing",
        manage: "visits", until: "2026-04-30"))
    #expect(reply.succeeded)
    #expect(
      reply.messages.map(\.id) == [
        "staff-share", "staff-share-view", "staff-share-manage", "staff-share-ends",
        "staff-share-born", "staff-share-record", "staff-share-until", "staff-share-hand-over",
      ])
    #expect(
      reply.messages[3].arguments["until"] == .date(try #require(CivilDate(iso: "2026-04-30"))))

    let born = try #require(patient.birthDate?.text)
    let outcome = try redeem(reply, born: born, record: RecordNumber.digits(of: patient))
    #expect(outcome.said == ["account-activate-done"])
    #expect(outcome.session?.actor?.name == "Luis Ruiz")
    let account = try #require(try fixture.store.account(named: "luis.helps"))
    #expect(account.patient == nil)
    func level(_ area: String, at now: Int64 = Fixture.morning) throws -> AccessGrant.Level? {
      try fixture.store.accessLevel(
        of: account.id, toRecordOf: jonelle, area: area, at: Instant(seconds: now))
    }
    #expect(try level("visits") == .manage)
    #expect(try level("results") == .view)
    #expect(try level("billing") == .view)
    #expect(try level("messages") == nil)
    let end = fixture.portal.zone.start(of: try #require(CivilDate(iso: "2026-05-01")))
    #expect(try level("results", at: end - 1) == .view)
    #expect(try level("results", at: end) == nil)

    // The code works once.
    fixture.session = Session()
    let again = try redeem(reply, born: born, record: RecordNumber.digits(of: patient))
    #expect(again.status != .done)
  }

  @Test("It lasts a year when nothing else was said")
  func year() throws {
    let reply = try desk.invite(
      StaffDesk.Invitation(patient: "jonelle", person: "Luis Ruiz", view: "results"))
    #expect(
      reply.messages[2].arguments["until"] == .date(try #require(CivilDate(iso: "2027-03-05"))))
  }

  @Test("An invitation that cannot be meant gets a reason, and nothing is made")
  func refused() throws {
    let jonelle = SamplePerson.jonelle.patient
    func said(_ invitation: StaffDesk.Invitation) throws -> [String] {
      let reply = try desk.invite(invitation)
      #expect(!reply.succeeded)
      return reply.messages.map(\.id)
    }
    let before = try fixture.store.accessGrants(
      toRecordOf: jonelle, at: Instant(seconds: Fixture.morning)
    ).count
    #expect(
      try said(.init(patient: "zzz", person: "L", view: "results")) == ["staff-patients-none"])
    #expect(try said(.init(patient: "jonelle", person: "L")) == ["staff-share-no-areas"])
    for area in ["everything", "account", "sharing"] {
      #expect(
        try said(.init(patient: "jonelle", person: "L", view: area)) == ["staff-share-area"])
    }
    #expect(
      try said(.init(patient: "jonelle", person: "L", relation: "pal", view: "results"))
        == ["staff-share-relation"])
    for day in ["tomorrow", "2026-03-05", "2020-01-01"] {
      #expect(
        try said(.init(patient: "jonelle", person: "L", view: "results", until: day))
          == ["staff-share-day"])
    }
    let after = try fixture.store.accessGrants(
      toRecordOf: jonelle, at: Instant(seconds: Fixture.morning)
    ).count
    #expect(after == before)
  }
}
