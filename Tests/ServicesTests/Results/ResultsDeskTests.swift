import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite("Results of the sample clinic")
struct ResultsDeskTests {
  @Test("The latest are a set of one day, and what is held is only counted")
  func latest() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("results.latest")
    #expect(outcome.said == ["results-latest"])
    #expect(outcome.reply[0].arguments["count"] == .count(outcome.entries.count))
    #expect(outcome.entries.first?.messages.first?.id == "results-entry-out")
    #expect(outcome.closing.last?.id == "results-also-waiting")
    let patient = try #require(fixture.call("results.latest").patient)
    let held = try fixture.store.heldResults(of: patient)
    #expect(!held.isEmpty)
    // Released by staff, it is seen from the next turn on.
    for result in held {
      try fixture.store.write(
        as: AuditEntry(
          actor: .system("test"), action: "release", channel: "staff",
          at: Instant(seconds: fixture.now))
      ) { try $0.release(result.type, id: result.id) }
    }
    let after = try fixture.perform("results.latest")
    #expect(!after.closing.contains { $0.id == "results-also-waiting" })
  }

  @Test("Only tests with results can be named, each once")
  func tests() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let source = try #require(fixture.registry.source(of: "test"))
    let choices = try source.choices(of: "test", for: fixture.call("results.one"))
    let ids = choices.map(\.item.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("4548-4"))
    #expect(!ids.contains("2857-1"))
    for choice in choices {
      let outcome = try fixture.perform("results.one", ["test": .item(choice.item)])
      #expect(outcome.status == .done, "\(choice.item.id)")
      #expect(!outcome.entries.isEmpty)
      #expect(try fixture.perform("results.trend", ["test": .item(choice.item)]).status == .done)
    }
  }

  @Test("A person without results is told so")
  func none() throws {
    let fixture = try Fixture()
    fixture.session = Session(
      actor: Principal(id: "a|t|nobody", name: "Nobody"))
    #expect(try fixture.perform("results.latest").said == ["results-none"])
    #expect(try fixture.perform("results.vitals").said == ["results-vitals-none"])
    #expect(
      try fixture.perform("results.waiting").said
        == ["results-waiting-none", "results-waiting-none-why"])
  }

  @Test("Anybody may ask what a test is")
  func explain() throws {
    let fixture = try Fixture()
    let source = try #require(fixture.registry.source(of: "test-topic"))
    let topics = try source.choices(of: "test-topic", for: fixture.call("results.explain"))
    #expect(topics.count > 40)
    let outcome = try fixture.perform("results.explain", ["test": .item(topics[0].item)])
    #expect(outcome.said.first == "test-meaning-\(topics[0].item.id)")
  }
}
