import Dialog
import Records
import Security
import Store
import Testing

@testable import Services

@Suite struct SampleClinicTests {
  @Test("Everybody whose password is told can sign in, in their own language")
  func people() throws {
    let fixture = try Fixture()
    for person in SamplePerson.all {
      guard let password = person.password else { continue }
      fixture.session = Session()
      #expect(password.count >= PasswordPolicy.minimumAlone)
      #expect(try fixture.signIn(as: person.username, password).status == .done)
      #expect(
        try fixture.store.preferences(of: person.account)["language"] == person.language.rawValue)
    }
    let introduction = fixture.guide.introduction(folder: "/tmp/demo")
    #expect(introduction.first?.id == "sample-clinic-about")
    #expect(introduction.filter { $0.id == "sample-sign-in" }.count == 3)
    #expect(introduction.contains { $0.id == "sample-activation-facts" })
  }

  @Test("There is something of everything, around the moment that was handed in")
  func everything() throws {
    let fixture = try Fixture()
    let store = fixture.store
    let now = Instant(seconds: Fixture.morning)
    for patient in [SamplePerson.jonelle.patient, SamplePerson.leonor.patient] {
      #expect(try !store.upcomingAppointments(of: patient, from: now).isEmpty)
      #expect(try store.countOfUnreadMessages(of: patient) == 1)
      #expect(
        try !store.currentMedications(of: patient).filter { $0.refillsAllowed != nil }.isEmpty)
      #expect(try !store.balances(of: patient).isEmpty)
      #expect(try !store.careTeams(of: patient).isEmpty)
      let latest = try store.latestObservations(of: patient, category: .laboratory, limit: 3)
      #expect(latest.allSatisfy { !$0.referenceRanges.isEmpty && !$0.interpretations.isEmpty })
      let report = try #require(try store.diagnosticReports(of: patient, limit: 1).first)
      #expect(report.conclusion?.isEmpty == false)
    }
    let month = try store.freeSlots(from: now, until: now.adding(seconds: 28 * 86_400), limit: 500)
    #expect(month.count > 100)
    for slot in month {
      let local = fixture.portal.zone.local(slot.slot.start.seconds)
      #expect(local.date.weekday <= 5 && local.time.hour >= 8 && local.time.hour < 17)
      #expect(slot.practitioner != nil)
    }
    #expect(try store.heldResults(of: SamplePerson.jonelle.patient).count == 1)
  }

  @Test("Synthea's results get usual ranges where the unit fits, and keep their values")
  func ranges() throws {
    let fixture = try Fixture()
    let old = try fixture.store.latestObservations(
      of: SamplePerson.jonelle.patient, category: .laboratory, limit: 200)
    let glucose = try #require(
      old.first {
        $0.code.code(in: CodeSystem.loinc) == "2339-0" && !$0.id.value.hasPrefix("sample")
      })
    #expect(glucose.referenceRanges.first?.low?.value == ExactDecimal("70"))
    guard case .quantity(let quantity)? = glucose.value else {
      Issue.record("no value")
      return
    }
    #expect(quantity.value?.text == "67.83009745679385")
    #expect(glucose.interpretations.first?.code(in: CodeSystem.interpretation) == "L")
  }

  @Test("The same moment and the same source of randomness give the same clinic")
  func deterministic() throws {
    let one = try Fixture(seed: 5)
    let other = try Fixture(seed: 5)
    #expect(one.guide.activationCode.characters == other.guide.activationCode.characters)
    for patient in [SamplePerson.jonelle.patient, SamplePerson.sharmaine] {
      #expect(
        try one.store.latestObservations(of: patient, limit: 500)
          == other.store.latestObservations(of: patient, limit: 500))
      #expect(
        try one.store.account(named: "jonelle.kohler")
          == other.store.account(named: "jonelle.kohler"))
    }
  }

  @Test("A folder without the records leaves the data directory empty")
  func missing() throws {
    let fixture = try Fixture()
    let clinic = SampleClinic(
      folder: "/nowhere", random: SeededRandom(), passwordCost: .light)
    #expect(throws: SampleClinic.Fault.records) {
      try clinic.build(in: fixture.store, at: Fixture.morning)
    }
    #expect(try fixture.store.verifyAudit().isIntact)
  }

  @Test("Whenever it is made, visits fall on working days to come", arguments: 0..<7)
  func anyDay(days: Int) {
    let calendar = SampleCalendar(
      now: Fixture.morning + Int64(days) * 86_400, zone: SampleClinic.zone)
    for record in SampleVisits(calendar: calendar).records {
      guard case .appointment(let visit) = record, visit.status == .booked,
        let start = visit.start
      else { continue }
      let local = SampleClinic.zone.local(start.seconds)
      #expect(start.seconds > calendar.now)
      #expect(local.date.weekday <= 5)
    }
  }
}
