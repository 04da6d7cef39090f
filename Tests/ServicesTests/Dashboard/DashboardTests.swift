import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite struct DashboardTests {
  @Test("New results, messages and visits are counted, results first")
  func counts() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("dashboard.show")
    #expect(
      outcome.said == [
        "dashboard-results", "dashboard-messages", "dashboard-visits", "dashboard-hint",
      ])
    // The result that is held back is not counted.
    #expect(outcome.reply[0].arguments["count"] == .count(3))
    #expect(outcome.reply[1].arguments["count"] == .count(1))
    #expect(outcome.reply[2].arguments["count"] == .count(2))
    let first = try #require(CivilDateTime(iso: "2026-03-12T10:00"))
    #expect(outcome.reply[2].arguments["when"] == .dateTime(first))
  }

  @Test("Results are new only until the next sign-in")
  func seen() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    try fixture.perform("account.sign-out")
    fixture.now += 60
    try fixture.signInAsJonelle()
    #expect(try fixture.perform("dashboard.show").said.first == "dashboard-messages")
  }

  @Test("A helper hears only of the areas that they may see")
  func helper() throws {
    let fixture = try Fixture()
    var account = try #require(try fixture.store.account(named: "claire.kohler"))
    account.lastSignedIn = nil
    fixture.session = Session(
      actor: SignedIn(
        account: account.id, token: .init(text: "t"), patient: nil
      ).principal(named: "Claire"),
      subject: Principal(id: SamplePerson.jonelle.patient.value, name: "Jonelle"))
    #expect(
      try fixture.perform("dashboard.show").said == ["dashboard-visits", "dashboard-hint"])
  }
}
