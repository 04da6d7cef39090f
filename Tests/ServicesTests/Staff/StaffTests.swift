import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

@Suite struct StaffTests {
  let fixture: Fixture
  let desk: StaffDesk

  init() throws {
    fixture = try Fixture()
    desk = StaffDesk(
      portal: fixture.portal, name: "Ruth Okafor",
      at: fixture.portal.zone.moment(Fixture.morning))
  }

  @Test("A code for a patient by name, record number or identifier; the one before stops working")
  func code() throws {
    let patient = try #require(try fixture.store.patient(SamplePerson.newcomer.patient))
    for words in ["judson", "Eichmann", patient.id.value, RecordNumber.digits(of: patient)] {
      let reply = try desk.makeCode(for: words)
      #expect(reply.succeeded)
      #expect(
        reply.messages.map(\.id) == [
          "staff-code", "staff-code-record", "staff-code-until", "staff-code-hand-over",
        ])
      guard case .text(let printed)? = reply.messages[0].arguments["code"] else {
        Issue.record("no code")
        return
      }
      let code = try #require(ActivationCode(printed))
      let now = Instant(seconds: Fixture.morning)
      guard case .valid(let activation) = try fixture.store.check(code, at: now) else {
        Issue.record("the code does not work")
        return
      }
      #expect(activation.patient == patient.id)
    }
    let now = Instant(seconds: Fixture.morning)
    #expect(try fixture.store.check(fixture.guide.activationCode, at: now) == .unknown)
  }

  @Test("No code for a patient with an account, for nobody, or for several")
  func noCode() throws {
    #expect(try desk.makeCode(for: "jonelle").messages.map(\.id) == ["staff-code-has-account"])
    #expect(try desk.makeCode(for: "zzz").messages.map(\.id) == ["staff-patients-none"])
    let several = try desk.makeCode(for: "o")
    #expect(!several.succeeded)
    #expect(several.messages.first?.id == "staff-patients-several")
  }

  @Test("A held result is listed, released once, and seen from then on")
  func release() throws {
    let jonelle = SamplePerson.jonelle.patient
    let before = try fixture.store.latestObservations(of: jonelle, category: .laboratory, limit: 1)
    #expect(before.first?.id.value != SampleResults.heldID)
    #expect(try desk.heldResults().messages.map(\.id) == ["staff-held-count", "staff-held"])
    let reply = try desk.release(SampleResults.heldID)
    #expect(reply.messages[0].arguments["person"] == .name("Jonelle Kohler"))
    #expect(reply.succeeded)
    #expect(try !desk.release(SampleResults.heldID).succeeded)
    let after = try fixture.store.latestObservations(of: jonelle, category: .laboratory, limit: 1)
    #expect(after.first?.id.value == SampleResults.heldID)
    #expect(try desk.heldResults().messages.map(\.id) == ["staff-held-none"])
  }

  @Test("Free times are published once each, and can be booked")
  func publish() throws {
    let times = StaffDesk.FreeTimes(
      practitioner: "Dr. Lee", day: "2026-06-01", from: "09:00", to: "11:00", minutes: "30")
    let reply = try desk.publish(times)
    #expect(reply.messages[0].arguments["count"] == .count(4))
    #expect(try desk.publish(times).messages[0].arguments["count"] == .count(0))
    let day = fixture.portal.zone.start(of: try #require(CivilDate(iso: "2026-06-01")))
    let free = try fixture.store.freeSlots(
      with: SampleStaff.lee, from: Instant(seconds: day),
      until: Instant(seconds: day + 86_400), limit: 10)
    #expect(free.count == 4)
  }

  @Test(
    "Times that make no sense are refused with the reason",
    arguments: [
      ("nobody", "2026-06-01", "09:00", "11:00", "30", "staff-practitioner-none"),
      ("Lee", "June 1", "09:00", "11:00", "30", "staff-slots-day"),
      ("Lee", "2026-06-01", "11:00", "09:00", "30", "staff-slots-hours"),
      ("Lee", "2026-06-01", "09:00", "11:00", "1", "staff-slots-minutes"),
      ("Lee", "2025-06-01", "09:00", "11:00", "30", "staff-slots-none-fit"),
      ("Lee", "2026-06-01", "09:00", "09:10", "30", "staff-slots-none-fit"),
    ])
  func badTimes(
    who: String, day: String, from: String, to: String, minutes: String, said: String
  ) throws {
    let reply = try desk.publish(
      StaffDesk.FreeTimes(practitioner: who, day: day, from: from, to: to, minutes: minutes))
    #expect(!reply.succeeded)
    #expect(reply.messages.map(\.id) == [said])
  }

  @Test("Requests and letters wait in a queue, are decided once, and answered")
  func queue() throws {
    let jonelle = SamplePerson.jonelle.patient
    let now = Instant(seconds: Fixture.morning)
    #expect(try desk.requests().messages.map(\.id) == ["staff-requests-none"])
    try fixture.store.write(
      as: AuditEntry(actor: .stranger, action: "test", channel: "terminal", at: now)
    ) {
      try $0.ask(
        ClinicRequest(
          id: "417", kind: .refill, patient: jonelle, subject: "sample-order-jonelle-lisinopril",
          created: now))
      try $0.save(
        SecureMessage(
          id: "letter", patient: jonelle, status: .completed,
          sender: Reference(type: .patient, id: jonelle.value), sent: PartialDate(now),
          body: ["May I travel?"]))
    }
    let queue = try desk.requests()
    #expect(
      queue.messages.map(\.id) == [
        "staff-requests-count", "staff-request", "staff-detail", "staff-letters-count",
        "staff-letter", "staff-detail",
      ])
    #expect(
      queue.messages[2].arguments["words"] == .text("Lisinopril 10 MG Oral Tablet"))
    #expect(try desk.decide("417", .approve, note: "").succeeded)
    #expect(try desk.decide("417", .finish, note: "Ready on Monday.").succeeded)
    #expect(try desk.decide("417", .decline, note: "").messages[0].id == "staff-request-closed")
    #expect(try desk.decide("999", .approve, note: "").messages[0].id == "staff-request-unknown")
    #expect(try desk.reply(to: "letter", "Yes, enjoy it.").succeeded)
    #expect(try !desk.reply(to: "letter", "Twice").succeeded)
    let answer = try #require(try fixture.store.unreadMessages(of: jonelle).last)
    #expect(answer.body == ["Yes, enjoy it."])
    #expect(answer.sender?.practitioner == SampleStaff.nurse)
  }

  @Test("The clinic's details are changed all together or not at all")
  func clinic() throws {
    let wrong = [
      "zone": "America/Lakeside", "hours": "always", "phone-desk": "12", "name": "",
    ]
    for (name, value) in wrong {
      let reply = try desk.changeClinic([name: value, "phone-records": "555 555 0199"])
      #expect(!reply.succeeded)
    }
    #expect(try ClinicSettings(of: fixture.store).number(.records) == "5555550120")
    let reply = try desk.changeClinic([
      "name": "Harbor Clinic", "hours": "mon 09:00-10:00", "phone-desk": "+1 (555) 555-0188",
    ])
    #expect(reply.messages.first?.id == "staff-clinic-changed")
    let settings = try ClinicSettings(of: fixture.store)
    #expect(settings.clinicName == "Harbor Clinic")
    #expect(settings.number(.desk) == "+15555550188")
    #expect(settings.hours?.description == "mon 09:00-10:00")
  }

  @Test("How calls are heard is set by names and paths that will do, and taken away with none")
  func speech() throws {
    let wrong = [
      ("speech-engine", "a b"), ("speech-engine", ""), ("speech-engine", "x\"y"),
      ("speech-grammar", "srgs"), ("speech-program", "/nonexistent/hear"),
      ("speech-program", "bin/sh"), ("speech-program", "/tmp"), ("speech-program", "/etc/passwd"),
    ]
    for (name, value) in wrong {
      #expect(try !desk.changeClinic([name: value, "name": "Other"]).succeeded, "\(name) \(value)")
    }
    #expect(try ClinicSettings(of: fixture.store).clinicName == "Lakeside Clinic")
    let reply = try desk.changeClinic([
      "speech-engine": "default", "speech-grammar": "abnf", "speech-program": "/bin/sh",
    ])
    #expect(
      reply.messages.map(\.id).suffix(3) == [
        "staff-clinic-speech-engine", "staff-clinic-speech-program", "staff-clinic-speech-grammar",
      ])
    var settings = try ClinicSettings(of: fixture.store)
    #expect(settings.speechEngine == "default" && settings.speechGrammar == "abnf")
    #expect(settings.speechProgram == "/bin/sh")
    _ = try desk.changeClinic(["speech-grammar": "none", "speech-program": "none"])
    settings = try ClinicSettings(of: fixture.store)
    #expect(settings.speechGrammar == nil && settings.speechProgram == nil)
    #expect(try desk.clinic().messages.map(\.id).contains("staff-clinic-speech-any"))
  }

  @Test("The outbox shows what was sent, and each act at the desk is in the audit trail")
  func outbox() throws {
    #expect(try desk.outbox().messages.map(\.id) == ["staff-outbox-empty"])
    _ = try fixture.service("account.reset-password").prepare(
      fixture.call("account.reset-password", ["username": .text("jonelle.kohler")]))
    let reply = try desk.outbox()
    #expect(
      reply.messages.map(\.id) == [
        "staff-outbox-count", "staff-outbox-text", "staff-outbox-words",
      ])
    _ = try desk.makeCode(for: "judson")
    let rows = try fixture.store.auditRows(of: SamplePerson.newcomer.patient, limit: 1)
    #expect(rows.first?.entry.actor == .staff("Ruth Okafor"))
    #expect(rows.first?.entry.action == "staff.code")
    #expect(try fixture.store.verifyAudit().isIntact)
  }
}
