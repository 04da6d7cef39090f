import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite("Medicines and refills")
struct MedicationsTests {
  @Test("Current medicines are said with how to take them; old orders are called into question")
  func list() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let outcome = try fixture.perform("medications.list")
    #expect(outcome.said == ["medications-list-count"])
    #expect(outcome.reply[0].arguments["count"] == .count(outcome.entries.count))
    let ids = Set(outcome.entries.flatMap(\.messages).map(\.id))
    #expect(ids.isSuperset(of: ["medications-line-dose", "medications-old"]))
    let choices = outcome.entries.compactMap { $0.choice?.item.id }
    #expect(choices.contains("metformin"))
  }

  @Test("A refill is asked for once, followed, and taken back")
  func refill() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let metformin = Item(kind: "medication", id: "metformin", label: Message("x"))
    let slots = ["medication": Value.item(metformin)]
    #expect(
      try fixture.service("medications.refill").review(fixture.call("medications.refill", slots))
        .keys.sorted() == ["medicine"])
    let outcome = try fixture.perform("medications.refill", slots)
    #expect(outcome.said.first == "medications-refill-done")
    #expect(
      try fixture.perform("medications.refill", slots).said.first == "medications-refill-already")
    let request = try #require(try fixture.store.requestQueue(kind: .refill).first)
    let status = try fixture.perform("medications.refills")
    #expect(
      status.entries.map { $0.messages[0].id } == ["medications-refills-entry-requested"])
    let undo = try #require(outcome.undo)
    #expect(
      try fixture.perform("medications.withdraw-refill", undo).said
        == ["medications-refill-withdrawn"])
    #expect(try fixture.store.request(request.id)?.state == .withdrawn)
  }

  @Test("What the clinic decided is told, with its note")
  func decided() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let item = Item(kind: "medication", id: "lisinopril", label: Message("x"))
    let asked = try fixture.perform("medications.refill", ["medication": .item(item)])
    let request = try #require(try fixture.store.requestQueue(kind: .refill).first)
    let now = Instant(seconds: fixture.now + 60)
    try fixture.store.write(
      as: AuditEntry(actor: .staff("Ruth"), action: "staff.refill", channel: "staff", at: now)
    ) { _ = try $0.decide(request.id, .declined, by: "Ruth", note: "See us first.", at: now) }
    let status = try fixture.perform("medications.refills")
    #expect(
      status.entries[0].messages.map(\.id) == [
        "medications-refills-entry-refused", "medications-refills-note",
        "medications-refills-refused-then",
      ])
    let undo = try #require(asked.undo)
    #expect(
      try fixture.perform("medications.withdraw-refill", undo).said
        == ["medications-refill-withdraw-late"])
  }

  @Test("FHIR's timing in words")
  func dosage() throws {
    func said(_ dosage: Dosage, form: String? = "oral-tablet") -> String? {
      guard case .message(let message)? = DosageSpeech.spoken(dosage, form: form) else {
        return nil
      }
      guard case .message(let often)? = message.arguments["often"] else { return message.id }
      return "\(message.id) \(often.id)"
    }
    var daily = Dosage(isAsNeeded: false)
    daily.dose = MeasuredQuantity(value: ExactDecimal(1))
    daily.frequency = 1
    daily.period = ExactDecimal(1)
    daily.periodUnit = .day
    #expect(said(daily) == "medications-dose-full medications-often-once-day")
    #expect(said(daily, form: nil) == "medications-dose-often medications-often-once-day")
    daily.frequency = 2
    daily.isAsNeeded = true
    #expect(said(daily) == "medications-dose-full-needed medications-often-times-day")
    daily.frequency = 1
    daily.period = ExactDecimal(6)
    daily.periodUnit = .hour
    #expect(said(daily) == "medications-dose-full-needed medications-often-hours")
    var needed = Dosage(isAsNeeded: true)
    #expect(said(needed) == "medications-dose-needed")
    needed.text = "One at night."
    #expect(said(needed) == "medications-dose-text")
    #expect(said(Dosage(isAsNeeded: false)) == nil)
  }
}
