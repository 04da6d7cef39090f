import Dialog
import Records
import Testing

@testable import Services

@Suite("Allergies, vaccines, conditions, the plan of care, the last visit")
struct HealthTests {
  @Test("Each answer counts first and lists as many")
  func counts() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    for intent in [
      "health.allergies", "health.immunizations", "health.conditions", "health.plan",
    ] {
      let outcome = try fixture.perform(intent)
      #expect(outcome.reply[0].arguments["count"] == .count(outcome.entries.count), "\(intent)")
      #expect(!outcome.entries.isEmpty)
    }
  }

  @Test("Only diagnoses in force are listed as conditions, each once")
  func conditions() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("health.conditions")
    let patient = try fixture.call("health.conditions").requiredPatient()
    let active = try fixture.store.conditions(of: patient)
      .filter { $0.category == .diagnosis && HealthDesk.isActive($0) }
    let names = Set(active.map { Terminology.condition($0.code) })
    let said = outcome.entries.compactMap { $0.messages[0].arguments["what"] }
    #expect(Set(said) == names)
    #expect(said.count == names.count)
  }

  @Test("Nothing on record is said as that, not as health")
  func nothing() throws {
    let fixture = try Fixture()
    fixture.session = Session(actor: Principal(id: "a|t|nobody", name: "Nobody"))
    #expect(
      try fixture.perform("health.allergies").said
        == ["health-allergies-none", "health-allergies-none-then"])
    #expect(try fixture.perform("health.immunizations").said == ["health-immunizations-none"])
    #expect(try fixture.perform("health.conditions").said == ["health-conditions-none"])
    #expect(try fixture.perform("health.plan").said == ["health-plan-none"])
    #expect(try fixture.perform("health.summary").said == ["health-summary-none"])
  }

  @Test("The summary begins with when and what the last visit was")
  func summary() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("health.summary")
    #expect(outcome.said.first?.hasPrefix("health-summary-visit") == true)
  }
}
