import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite("Booking, cancelling and moving visits")
struct VisitFormsTests {
  private func choices(_ kind: String, _ fixture: Fixture, _ call: ServiceCall) throws -> [Choice] {
    try #require(fixture.registry.source(of: kind)).choices(of: kind, for: call)
  }

  private func lee(_ fixture: Fixture) throws -> Value {
    let clinicians = try choices("clinician", fixture, fixture.call("visits.request"))
    return .item(try #require(clinicians.first { $0.names.contains("Lee") }).item)
  }

  private func upcoming(_ fixture: Fixture) throws -> [Appointment] {
    try fixture.store.upcomingAppointments(
      of: try fixture.call("visits.next").requiredPatient(), from: Instant(seconds: fixture.now))
  }

  @Test("The next visit says when, where, why and how to prepare")
  func next() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("visits.next")
    #expect(
      outcome.entries[0].messages.map(\.id) == [
        "visits-line", "visits-place", "visits-reason", "visits-instruction",
      ])
  }

  @Test("A cancelled visit comes back with undo, once")
  func cancel() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let before = try upcoming(fixture)
    let visit = try choices("upcoming-visit", fixture, fixture.call("visits.cancel"))[0]
    let slots = ["visit": Value.item(visit.item)]
    let outcome = try fixture.perform("visits.cancel", slots)
    #expect(outcome.said == ["visits-cancelled"])
    #expect(try upcoming(fixture).count == before.count - 1)
    #expect(try fixture.perform("visits.cancel", slots).status == .refused)
    let undo = try #require(outcome.undo)
    #expect(try fixture.perform("visits.restore", undo).said == ["visits-restored"])
    #expect(try upcoming(fixture) == before)
    #expect(try fixture.perform("visits.restore", undo).status == .refused)
  }

  @Test("The same time is never given twice")
  func doubleBooking() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    var slots = ["clinician": try lee(fixture), "reason": Value.text("my knee")]
    let time = try choices("free-time", fixture, fixture.call("visits.request", slots))[0]
    slots["time"] = .item(time.item)
    let jonelle = fixture.session
    let outcome = try fixture.perform("visits.request", slots)
    #expect(outcome.said == ["visits-booked"])
    #expect(try fixture.signIn(as: "leonor.trujillo", "cuatro gatos en la luna").status == .done)
    let late = try fixture.perform("visits.request", slots)
    #expect(late.status == .retry)
    #expect(late.slots == ["time"])
    #expect(late.said == ["visits-time-taken"])
    // After undo the time is free again.
    fixture.session = jonelle
    let undo = try #require(outcome.undo)
    #expect(try fixture.perform("visits.unbook", undo).said == ["visits-unbooked"])
    #expect(try fixture.perform("visits.request", slots).status == .done)
  }

  @Test("Times suit the days and the hours asked for")
  func wishes() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let monday = try #require(CivilDate(iso: "2026-03-09"))
    let noon = try #require(CivilTime(iso: "12:00"))
    let slots = [
      "clinician": try lee(fixture), "dates": .dateRange(monday, monday.adding(days: 7)),
      "hours": .timeRange(.midnight, noon),
    ]
    let times = try choices("free-time", fixture, fixture.call("visits.request", slots))
    #expect(!times.isEmpty)
    for time in times {
      let when = try #require(time.when)
      #expect(when.date >= monday && when.date < monday.adding(days: 7) && when.time < noon)
    }
  }

  @Test("On a day without a free time the next ones are offered at once")
  func noneThen() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let sunday = try #require(CivilDate(iso: "2026-03-08"))
    let call = fixture.call(
      "visits.request", ["clinician": try lee(fixture), "date": .date(sunday)])
    let times = try choices("free-time", fixture, call)
    #expect(times.first?.when.map { $0.date > sunday } == true)
    let question = try fixture.service("visits.request")
      .question("time", offering: times.count, in: call)
    #expect(question?.id == "visits-none-then")
  }

  @Test("Nobody is booked into two places at once")
  func overlap() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    var slots = ["clinician": try lee(fixture), "reason": Value.text("knee")]
    let time = try choices("free-time", fixture, fixture.call("visits.request", slots))[0]
    slots["time"] = .item(time.item)
    try fixture.perform("visits.request", slots)
    let again = try fixture.service("visits.request")
      .check("time", in: fixture.call("visits.request", slots))
    #expect(again?.id == "visits-overlap")
  }

  @Test("Moving keeps one visit, and moving back restores the old one")
  func move() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let before = try upcoming(fixture)
    let visit = try choices("upcoming-visit", fixture, fixture.call("visits.reschedule"))[0]
    var slots = ["visit": Value.item(visit.item)]
    let time = try #require(
      try choices("free-time", fixture, fixture.call("visits.reschedule", slots)).last)
    slots["time"] = .item(time.item)
    let outcome = try fixture.perform("visits.reschedule", slots)
    #expect(outcome.said == ["visits-moved"])
    #expect(try upcoming(fixture).count == before.count)
    #expect(try upcoming(fixture) != before)
    let undo = try #require(outcome.undo)
    #expect(try fixture.perform("visits.move-back", undo).said == ["visits-moved-back"])
    #expect(try upcoming(fixture) == before)
  }

  @Test("Another person's visit cannot be touched")
  func others() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let item = Item(kind: "upcoming-visit", id: "sample-visit-leonor-check", label: Message("x"))
    #expect(try fixture.perform("visits.cancel", ["visit": .item(item)]).status == .refused)
  }
}
