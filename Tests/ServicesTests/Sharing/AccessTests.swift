import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite struct AccessTests {
  private func refusal(
    _ fixture: Fixture, _ area: String, _ level: AccessLevel
  ) throws -> [String]? {
    try fixture.portal.access.refusal(area: area, level: level, for: fixture.call("x"))?.map(\.id)
  }

  @Test("One's own record is open, and nobody gets in without signing in")
  func own() throws {
    let fixture = try Fixture()
    #expect(try refusal(fixture, "results", .view) == ["sharing-refused-signed-out"])
    try fixture.signInAsJonelle()
    for area in AreaNames.all { #expect(try refusal(fixture, area, .manage) == nil) }
  }

  @Test("A helper reaches what was granted, no further, and is told so")
  func helper() throws {
    let fixture = try Fixture()
    _ = try fixture.signIn(as: "daniel.yost", "seven green boats at noon")
    #expect(try refusal(fixture, "visits", .manage) == nil)
    #expect(try refusal(fixture, "results", .view) == nil)
    #expect(
      try refusal(fixture, "messages", .manage)
        == ["sharing-refused-view-only", "sharing-refused-hint"])
    #expect(
      try refusal(fixture, "billing", .view) == ["sharing-refused", "sharing-refused-hint"])
    fixture.session.subject = Principal(id: SamplePerson.jonelle.patient.value, name: "Jonelle")
    #expect(try refusal(fixture, "visits", .view) == ["sharing-refused-all"])
    fixture.session.subject = nil
    #expect(try refusal(fixture, "visits", .view) == ["sharing-refused-no-record"])
  }

  @Test("A revocation holds from the next turn")
  func revoked() throws {
    let fixture = try Fixture()
    _ = try fixture.signIn(as: "daniel.yost", "seven green boats at noon")
    #expect(try refusal(fixture, "visits", .view) == nil)
    let now = Instant(seconds: fixture.now)
    try fixture.store.write(
      as: AuditEntry(actor: .staff("test"), action: "test", channel: "staff", at: now)
    ) { try $0.revoke("sample-grant-daniel", of: SamplePerson.sharmaine, at: now) }
    #expect(try refusal(fixture, "visits", .view) == ["sharing-refused-all"])
  }

  @Test("A grant ends with its last day")
  func ended() throws {
    let fixture = try Fixture()
    _ = try fixture.signIn(as: "daniel.yost", "seven green boats at noon")
    fixture.now += 275 * 86_400
    #expect(try refusal(fixture, "visits", .view) == ["sharing-refused-all"])
  }

  @Test("Identifiers that no service made open nothing")
  func forged() throws {
    let fixture = try Fixture()
    let moment = fixture.call("x").moment
    for id in ["", "|", "||", "sample-account-jonelle", "sample-account-jonelle|x|y"] {
      let session = Session(actor: Principal(id: id, name: "Jonelle"))
      #expect(try !fixture.portal.access.current(session, at: moment).isSignedIn)
    }
    #expect(SignedIn(Principal(id: "a|b|c|d", name: ""))?.patient == PatientID("c|d"))
  }

  @Test("Who can see a record: each person, what, how far and until when")
  func who() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("sharing.who")
    #expect(outcome.said == ["sharing-who-count"])
    #expect(outcome.entries.count == 1)
    let entry = outcome.entries[0].messages
    #expect(entry.map(\.id) == ["sharing-who-entry-relation", "sharing-who-until"])
    #expect(entry[0].arguments["person"] == .name("Claire Kohler"))
    #expect(entry[0].arguments["relation"] == .message(Message("sharing-relation-daughter")))
    #expect(entry[1].arguments["until"] == .date(try #require(CivilDate(iso: "2026-08-01"))))
    #expect(outcome.closing.map(\.id) == ["sharing-who-team", "sharing-who-hint"])

    fixture.session = Session()
    _ = try fixture.signIn(as: "leonor.trujillo", "cuatro gatos en la luna")
    #expect(
      try fixture.perform("sharing.who").said == ["sharing-who-nobody", "sharing-who-team"])
  }

  @Test("Switching to a helped person, and the refusal to switch to anybody else")
  func actFor() throws {
    let fixture = try Fixture()
    _ = try fixture.signIn(as: "daniel.yost", "seven green boats at noon")
    let source = try #require(fixture.registry.source(of: HelpedPeople.kind))
    let choices = try source.choices(of: HelpedPeople.kind, for: fixture.call("sharing.act-for"))
    #expect(choices.map(\.names) == [["Sharmaine", "Sharmaine Yost"]])
    #expect(try fixture.perform("sharing.act-for-self").status == .refused)
    fixture.session.subject = nil
    let outcome = try fixture.perform("sharing.act-for", ["person": .item(choices[0].item)])
    #expect(outcome.said == ["sharing-act-for-done"])
    #expect(fixture.session.subject?.name == "Sharmaine")
    let other = Item(
      kind: HelpedPeople.kind, id: SamplePerson.leonor.patient.value, label: Message("x"))
    #expect(try fixture.perform("sharing.act-for", ["person": .item(other)]).status == .refused)
    #expect(fixture.session.subject?.name == "Sharmaine")
  }
}
