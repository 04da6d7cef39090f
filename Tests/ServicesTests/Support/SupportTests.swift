import Dialog
import Records
import Store
import Testing

@testable import Services

@Suite struct SupportTests {
  @Test("Whom to call, with numbers and whether somebody is there")
  func contact() throws {
    let fixture = try Fixture()
    let open = try fixture.perform("support.contact")
    #expect(
      open.said == [
        "support-contact-clinic", "support-contact-records", "support-contact-billing",
        "support-contact-portal", "support-contact-open", "support-contact-emergency",
      ])
    #expect(open.reply[0].arguments["phone"] == .phone("5555550100"))
    fixture.now += 12 * 3_600
    let closed = try fixture.perform("support.contact")
    #expect(closed.said.contains("support-contact-closed"))
  }

  @Test("Open now, and when next, on the clinic's clock")
  func hours() throws {
    let fixture = try Fixture()
    let open = try fixture.perform("support.hours")
    #expect(open.said == ["support-hours-open", "support-hours-days", "support-hours-day"])
    #expect(open.reply[0].arguments["time"] == .time(try #require(CivilTime(iso: "17:00"))))
    // Friday at 8 in the evening: open again on Saturday.
    fixture.now += 35 * 3_600
    let closed = try fixture.perform("support.hours")
    let next = try #require(CivilDateTime(iso: "2026-03-07T09:00"))
    #expect(
      closed.reply[0]
        == Message(
          "support-hours-closed",
          [
            "clinic": .name("Lakeside Clinic"), "when": .dateTime(next),
          ]))
  }

  @Test("A clinic that has set nothing is still spoken of")
  func unset() throws {
    let fixture = try Fixture()
    try fixture.store.write(
      as: AuditEntry(
        actor: .staff("test"), action: "test", channel: "staff", at: Instant(seconds: 0))
    ) { transaction in
      for name in try transaction.settings().keys { try transaction.setSetting(name, to: nil) }
    }
    #expect(
      try fixture.perform("support.contact").said
        == ["support-contact-none", "support-contact-emergency"])
    #expect(
      try fixture.perform("support.hours").said == ["support-hours-unknown", "support-hours-call"])
    #expect(
      try fixture.perform("portal.greeting").reply[0].arguments["clinic"]
        == .message(Message("support-clinic-unnamed")))
  }

  @Test(
    "Hours are read and written in one form",
    arguments: [
      ("mon-fri 08:00-17:00, sat 09:00-12:00", "mon-fri 08:00-17:00, sat 09:00-12:00"),
      (
        "SAT 09:00-12:00,mon-fri 08:00-12:00,mon-fri 13:00-17:00",
        "mon-fri 08:00-12:00, mon-fri 13:00-17:00, sat 09:00-12:00"
      ),
      ("", nil), ("mon", nil), ("mon 9-5", nil), ("fri-mon 08:00-17:00", nil),
      ("mon 17:00-08:00", nil), ("day 08:00-17:00", nil), ("mon-tue-wed 08:00-17:00", nil),
    ])
  func form(text: String, expected: String?) {
    #expect(ClinicHours(text)?.description == expected)
  }
}
