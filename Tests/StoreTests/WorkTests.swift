import Foundation
import Records
import Testing

@testable import Store

@Suite struct WorkTests {
  private let now = Clinic.now

  private func later(_ seconds: Int64) -> Instant { now.adding(seconds: seconds) }

  @Test func aRequestGoesThroughTheQueue() throws {
    let clinic = try Clinic()
    let refill = ClinicRequest(
      id: "c1", kind: .refill, patient: Clinic.ana, subject: "order7",
      details: ["pharmacy": "Main street"], created: now)
    try clinic.write { try $0.ask(refill) }
    try clinic.write { try $0.ask(refill) }
    #expect(throws: StoreError.conflict) {
      var again = refill
      again.id = "c2"
      try clinic.write { try $0.ask(again) }
    }
    #expect(try clinic.store.requestQueue() == [refill])
    #expect(try clinic.store.refillRequest(for: "order7", of: Clinic.ana) == refill)
    #expect(try clinic.store.requests(of: Clinic.ben).isEmpty)
    #expect(try clinic.store.requestQueue(kind: .appointment).isEmpty)
    let decided = try clinic.write {
      try $0.decide("c1", .done, by: "Nora", note: "At the front desk", at: later(60))
    }
    #expect(decided.state == .done)
    #expect(decided.note == "At the front desk")
    #expect(decided.decidedBy == "Nora")
    #expect(try clinic.store.requestQueue().isEmpty)
    #expect(throws: StoreError.conflict) {
      try clinic.write { try $0.decide("c1", .declined, by: "Nora", at: later(90)) }
    }
    // Once it is done, the same may be asked again.
    var next = refill
    next.id = "c3"
    try clinic.write { try $0.ask(next) }
    try clinic.write { try $0.withdraw("c3", of: Clinic.ana, at: later(120)) }
    #expect(try clinic.store.request("c3")?.state == .withdrawn)
    #expect(throws: StoreError.notFound) {
      try clinic.write { try $0.decide("c9", .done, by: "Nora", at: now) }
    }
  }

  @Test func aGrantReachesAsFarAsItSaysAndNoLongerThanItHolds() throws {
    let clinic = try Clinic()
    try clinic.write { transaction in
      for (id, patient) in [("a1", Clinic.ana), ("a2", nil)] as [(String, PatientID?)] {
        try transaction.create(
          Account(
            id: AccountID(id), username: id, patient: patient, password: .init(text: ""),
            created: now))
      }
    }
    let store = clinic.store
    func level(_ area: String, at time: Instant, of patient: PatientID = Clinic.ana) throws
      -> AccessGrant.Level?
    {
      try store.accessLevel(of: "a2", toRecordOf: patient, area: area, at: time)
    }
    #expect(try level("visits", at: now) == nil)
    #expect(try store.accessLevel(of: "a1", toRecordOf: Clinic.ana, area: "x", at: now) == .manage)
    let grant = AccessGrant(
      id: "g1", patient: Clinic.ana, account: "a2", name: "Bea", relationship: "daughter",
      areas: ["visits": .manage, "results": .view], starts: now, ends: later(1_000))
    try clinic.write { try $0.save(grant) }
    #expect(try store.accessGrant("g1") == grant)
    #expect(try level("visits", at: now) == .manage)
    #expect(try level("results", at: now) == .view)
    #expect(try level("billing", at: now) == nil)
    #expect(try level("visits", at: now, of: Clinic.ben) == nil)
    #expect(try level("visits", at: later(-1)) == nil)
    #expect(try level("visits", at: later(1_000)) == nil)
    var narrower = grant
    narrower.areas = ["visits": .view]
    try clinic.write { try $0.save(narrower) }
    #expect(try level("visits", at: now) == .view)
    #expect(try level("results", at: now) == nil)
    #expect(try store.accessGrants(toRecordOf: Clinic.ana, at: now) == [narrower])
    #expect(try store.accessGrants(heldBy: "a2", at: now) == [narrower])
    #expect(throws: StoreError.conflict) {
      try clinic.write { try $0.revoke("g1", of: Clinic.ben, at: now) }
    }
    try clinic.write { try $0.revoke("g1", of: Clinic.ana, at: now) }
    #expect(try level("visits", at: now) == nil)
    #expect(try store.accessGrants(toRecordOf: Clinic.ana, at: now).isEmpty)
  }

  @Test func aFrozenAccountReachesNothing() throws {
    let clinic = try Clinic()
    var account = Account(
      id: "a1", username: "ana", patient: Clinic.ana, password: .init(text: ""), created: now)
    try clinic.write { try $0.create(account) }
    account.state = .frozen
    try clinic.write { try $0.update(account) }
    #expect(
      try clinic.store.accessLevel(of: "a1", toRecordOf: Clinic.ana, area: "visits", at: now)
        == nil)
  }

  @Test func aHeldReportHidesItsResultsUntilItIsReleased() throws {
    let clinic = try Clinic()
    let results = (1...3).map { Clinic.observation("o\($0)", at: "2026-03-0\($0)") }
    let report = DiagnosticReport(
      id: "r1", patient: Clinic.ana, status: .final, code: CodedConcept(text: "Blood count"),
      effective: PartialDate("2026-03-01"), results: ["o1", "o2"])
    try clinic.write { transaction in
      for result in results { try transaction.upsert(.observation(result)) }
      try transaction.upsert(.diagnosticReport(report))
      try transaction.hold(.diagnosticReport, id: "r1", at: now, until: later(3_600))
    }
    let store = clinic.store
    func seen() throws -> [String] {
      try store.latestObservations(of: Clinic.ana, category: .laboratory).map(\.id.value)
    }
    #expect(try seen() == ["o3"])
    #expect(try store.latestObservations(of: Clinic.ana).count == 1)
    #expect(try store.history(of: results[0].code, for: Clinic.ana).count == 1)
    #expect(try store.observations(["o1", "o3"], of: Clinic.ana).map(\.id) == ["o3"])
    #expect(try store.latestObservations(of: Clinic.ana, includingHeld: true).count == 3)
    #expect(try store.diagnosticReports(of: Clinic.ana).isEmpty)
    #expect(try store.diagnosticReports(of: Clinic.ana, includingHeld: true) == [report])
    #expect(try store.heldResults(of: Clinic.ana).map(\.id) == ["r1"])
    #expect(try store.resultsDueForRelease(at: now).isEmpty)
    #expect(try store.resultsDueForRelease(at: later(3_600)).map(\.id) == ["r1"])
    // An amended report stays held.
    var amended = report
    amended.conclusion = "Seen again"
    #expect(try clinic.write { try $0.upsert(.diagnosticReport(amended)) } == .replaced)
    #expect(try store.diagnosticReports(of: Clinic.ana).isEmpty)
    try clinic.write { try $0.release(.diagnosticReport, id: "r1") }
    #expect(try seen() == ["o3", "o2", "o1"])
    #expect(try store.diagnosticReports(of: Clinic.ana) == [amended])
    #expect(try store.diagnosticReports(listing: "o2", of: Clinic.ana) == [amended])
    #expect(try store.heldResults(limit: 10).isEmpty)
    #expect(throws: StoreError.notFound) {
      try clinic.write { try $0.release(.observation, id: "o9") }
    }
  }

  private func message(
    _ id: String, from type: RecordType, at seconds: Int64, answering earlier: [String] = [],
    status: MessageStatus = .completed
  ) -> SecureMessage {
    SecureMessage(
      id: SecureMessageID(id), patient: Clinic.ana, status: status,
      sender: Reference(type: type, id: "x"), sent: PartialDate(later(seconds)),
      inReplyTo: earlier.map { SecureMessageID($0) }, body: ["Words of \(id)"])
  }

  @Test func messagesKeepTheirThreadInWhateverOrderTheyCome() throws {
    let clinic = try Clinic()
    let thread = [
      message("m1", from: .practitioner, at: 1),
      message("m2", from: .patient, at: 2, answering: ["m1"]),
      message("m3", from: .practitioner, at: 3, answering: ["m2"]),
      message("m4", from: .patient, at: 4, answering: ["m3"]),
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      let fresh = try Clinic()
      try fresh.write { transaction in
        for index in order { try transaction.upsert(.message(thread[index])) }
      }
      for message in thread {
        #expect(try fresh.store.thread(of: message.id, for: Clinic.ana) == thread, "\(order)")
      }
    }
    try clinic.write { try $0.upsert(.message(thread[0])) }
    #expect(try clinic.store.thread(of: "m1", for: Clinic.ben).isEmpty)
  }

  @Test func readingAndAnsweringMessages() throws {
    let clinic = try Clinic()
    let store = clinic.store
    try clinic.write { transaction in
      try transaction.upsert(.message(message("m1", from: .practitioner, at: 1)))
      try transaction.upsert(.message(message("m2", from: .practitioner, at: 2)))
    }
    #expect(try store.countOfUnreadMessages(of: Clinic.ana) == 2)
    try clinic.write { try $0.markRead("m1", of: Clinic.ana, at: now) }
    #expect(try store.unreadMessages(of: Clinic.ana).map(\.id.value) == ["m2"])
    #expect(try store.isRead("m1"))
    var draft = message("m3", from: .patient, at: 3, answering: ["m1"], status: .preparation)
    try clinic.write { try $0.save(draft) }
    #expect(try store.drafts(of: Clinic.ana) == [draft])
    #expect(try store.messages(of: Clinic.ana).count == 2)
    draft.body = ["Other words"]
    draft.status = .completed
    try clinic.write { try $0.save(draft) }
    try clinic.write { try $0.save(draft) }
    #expect(try store.thread(of: "m1", for: Clinic.ana).map(\.id.value) == ["m1", "m3"])
    #expect(try store.unansweredMessages() == [draft])
    #expect(throws: StoreError.conflict) {
      draft.body = ["Changed after it was sent"]
      try clinic.write { try $0.save(draft) }
    }
    #expect(try store.isRead("m1"))
    try clinic.write {
      try $0.upsert(.message(message("m4", from: .practitioner, at: 4, answering: ["m3"])))
    }
    #expect(try store.unansweredMessages().isEmpty)
    let other = message("m5", from: .patient, at: 5, status: .preparation)
    try clinic.write { try $0.save(other) }
    #expect(try clinic.write { try $0.discardDraft("m5", of: Clinic.ben) } == false)
    #expect(try clinic.write { try $0.discardDraft("m5", of: Clinic.ana) })
  }

  private func invoice(_ id: String, _ amount: String, day: Int, status: InvoiceStatus = .issued)
    throws -> Invoice
  {
    Invoice(
      id: InvoiceID(id), patient: Clinic.ana, status: status,
      date: PartialDate("2026-03-0\(day)"),
      totalGross: MoneyAmount(value: try #require(ExactDecimal(amount)), currency: "USD"))
  }

  @Test func whatIsOwedIsWhatWasBilledLessWhatWasPaid() throws {
    let clinic = try Clinic()
    let store = clinic.store
    #expect(try store.balances(of: Clinic.ana).isEmpty)
    let bills = [
      try invoice("i1", "45.10", day: 1), try invoice("i2", "20", day: 2),
      try invoice("i3", "99", day: 3, status: .draft),
    ]
    try clinic.write { transaction in
      for bill in bills { try transaction.upsert(.invoice(bill)) }
    }
    #expect(
      try store.balances(of: Clinic.ana) == [
        Balance(
          currency: "USD", owedCents: 6_510,
          openInvoices: [
            OpenInvoice(invoice: bills[0], owedCents: 4_510),
            OpenInvoice(invoice: bills[1], owedCents: 2_000),
          ])
      ])
    let payment = Payment(
      id: "p1", patient: Clinic.ana, invoice: "i2", cents: 2_000, method: "card", at: now)
    #expect(try clinic.write { try $0.keep(payment) })
    #expect(try clinic.write { try $0.keep(payment) } == false)
    let onAccount = Payment(
      id: "p2", patient: Clinic.ana, cents: 1_000, method: "card", at: later(1))
    try clinic.write { try $0.keep(onAccount) }
    #expect(
      try store.balances(of: Clinic.ana) == [
        Balance(
          currency: "USD", owedCents: 3_510,
          openInvoices: [OpenInvoice(invoice: bills[0], owedCents: 3_510)])
      ])
    #expect(throws: StoreError.conflict) {
      var other = payment
      other.cents = 1
      try clinic.write { try $0.keep(other) }
    }
    #expect(try store.payments(of: Clinic.ana) == [onAccount, payment])
    #expect(try store.invoices(of: Clinic.ana).map(\.id.value) == ["i2", "i1"])
    #expect(try store.invoice("i1", of: Clinic.ben) == nil)
  }

  @Test func theOutboxKeepsItsOrder() throws {
    let clinic = try Clinic()
    let store = clinic.store
    for words in ["one", "two"] {
      try store.keep {
        try $0.post(
          OutboxMessage(
            channel: .text, recipient: "+16175550101", purpose: "second-factor", words: words,
            created: now))
      }
    }
    #expect(try store.waitingOutbox().map(\.words) == ["one", "two"])
    let first = try #require(try store.waitingOutbox().first)
    try store.keep { try $0.markSent(first.number, at: later(5)) }
    #expect(try store.waitingOutbox().map(\.words) == ["two"])
    #expect(try store.outbox().map(\.words) == ["two", "one"])
    #expect(try store.outbox().last?.sent == later(5))
  }

  @Test func settingsAreKept() throws {
    let clinic = try Clinic()
    try clinic.write { transaction in
      try transaction.setSetting("clinic-name", to: "Lakeside")
      try transaction.setSetting("time-zone", to: "America/Chicago")
      try transaction.setSetting("clinic-name", to: "Lakeside Clinic")
      try transaction.setSetting("time-zone", to: nil)
    }
    #expect(try clinic.store.settings() == ["clinic-name": "Lakeside Clinic"])
    #expect(try clinic.store.setting("time-zone") == nil)
  }
}
