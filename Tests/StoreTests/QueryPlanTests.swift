import Records
import Security
import Testing

@testable import Store

/// Without timing anything: no question about one patient or one account reads a whole table.
@Suite struct QueryPlanTests {
  /// Lists of the clinic's own, which are short, or are meant to be read whole.
  private let wholeTables = ["setting"]
  /// An index that holds nothing but what waits.
  private let waitingOnly = "USING INDEX outbox_waiting"

  private func check(_ ask: (Snapshot) throws -> Void) throws {
    let clinic = try Clinic()
    try clinic.store.read { snapshot in
      try ask(snapshot)
      let connection = snapshot.connection
      let asked = connection.statements
      #expect(!asked.isEmpty)
      for sql in asked {
        let plan = try connection.rows("EXPLAIN QUERY PLAN " + sql) { $0.text(3) }
        for step in plan where step.hasPrefix("SCAN") {
          let table = step.split(separator: " ").dropFirst().first.map(String.init) ?? ""
          #expect(
            wholeTables.contains(table) || table == "CONSTANT" || step.hasSuffix(waitingOnly),
            "\(step) in \(sql)")
        }
      }
    }
  }

  @Test func questionsAboutARecordUseAnIndex() throws {
    let ana = Clinic.ana
    let now = Clinic.now
    try check { store in
      for category in [ObservationCategory.laboratory, nil] {
        _ = try store.latestObservations(of: ana, category: category)
        _ = try store.latestObservations(of: ana, category: category, includingHeld: true)
      }
      _ = try store.countOfObservations(of: ana, category: .laboratory, since: now)
      _ = try store.history(of: CodedConcept(text: "x"), for: ana)
      _ = try store.observation("x", of: ana)
      _ = try store.diagnosticReports(of: ana)
      _ = try store.diagnosticReports(listing: "x", of: ana)
      _ = try store.upcomingAppointments(of: ana, from: now)
      _ = try store.pastAppointments(of: ana, before: now)
      _ = try store.freeSlots(from: now)
      _ = try store.freeSlots(with: "lee", from: now)
      _ = try store.currentMedications(of: ana)
      _ = try store.pastMedications(of: ana)
      _ = try store.allergies(of: ana)
      _ = try store.encounters(of: ana)
      _ = try store.messages(of: ana)
      _ = try store.unreadMessages(of: ana)
      _ = try store.countOfUnreadMessages(of: ana)
      _ = try store.thread(of: "x", for: ana)
      _ = try store.drafts(of: ana)
      _ = try store.balances(of: ana)
      _ = try store.payments(of: ana)
      _ = try store.patient(ana)
      _ = try store.patient(recordNumber: "x")
      _ = try store.patients(bornOn: "1952-03-04")
      _ = try store.recordID(of: .patient, carrying: BusinessIdentifier(system: "a", value: "b"))
      _ = try store.auditRows(of: ana)
    }
  }

  @Test func questionsAboutAnAccountUseAnIndex() throws {
    let now = Clinic.now
    let token = SessionToken(random: SystemRandomSource())
    try check { store in
      _ = try store.account("a1")
      _ = try store.account(named: "ana")
      _ = try store.accounts(of: Clinic.ana)
      _ = try store.preferences(of: "a1")
      _ = try store.check(ActivationCode(random: SystemRandomSource()), at: now)
      _ = try store.throttle(on: [.username("ana")], at: now)
      _ = try store.session(token, at: now)
      _ = try store.sessions(of: "a1", at: now)
      _ = try store.conversation(token)
      _ = try store.accessGrants(toRecordOf: Clinic.ana, at: now)
      _ = try store.accessGrants(heldBy: "a1", at: now)
      _ = try store.requests(of: Clinic.ana)
      _ = try store.requestQueue()
      _ = try store.refillRequest(for: "x", of: Clinic.ana)
      _ = try store.waitingOutbox()
      _ = try store.heldResults(of: Clinic.ana)
      _ = try store.resultsDueForRelease(at: now)
      _ = try store.auditRows(by: .account("a1"))
      _ = try store.settings()
    }
  }
}
