import Foundation
import Records
import Testing

@testable import Store

@Suite struct AuditTests {
  private func trail(rows: Int = 6) throws -> Clinic {
    let clinic = try Clinic()
    for number in 1...rows {
      try clinic.store.record(Clinic.entry("act.\(number)"))
    }
    return clinic
  }

  @Test func aTrailThatNobodyTouchedIsIntact() throws {
    let clinic = try trail()
    let report = try clinic.store.verifyAudit()
    #expect(report.isIntact)
    #expect(report.rows == 6)
    #expect(report.last == 6)
    #expect(report.head.count == 64)
    let empty = try Clinic()
    #expect(try empty.store.verifyAudit().isIntact)
  }

  @Test(arguments: [
    "UPDATE audit SET action = 'act.9' WHERE number = 3",
    "UPDATE audit SET actor = 'account:eve' WHERE number = 3",
    "UPDATE audit SET patient = NULL WHERE number = 3",
    "UPDATE audit SET patient = 'ben' WHERE number = 3",
    "UPDATE audit SET subject = '' WHERE number = 3",
    "UPDATE audit SET channel = 'phone' WHERE number = 3",
    "UPDATE audit SET at = at + 1 WHERE number = 3",
  ])
  func aChangedRowIsFound(change: String) throws {
    let clinic = try trail()
    try clinic.tamper(change)
    #expect(try clinic.store.verifyAudit().faults == [.altered(row: 3)])
  }

  @Test func aChangedCodeIsFound() throws {
    let clinic = try trail()
    try clinic.tamper("UPDATE audit SET code = zeroblob(32) WHERE number = 3")
    #expect(try clinic.store.verifyAudit().faults == [.altered(row: 3), .altered(row: 4)])
  }

  @Test func aRemovedRowIsFound() throws {
    let clinic = try trail()
    try clinic.tamper("DELETE FROM audit WHERE number = 3")
    #expect(
      try clinic.store.verifyAudit().faults == [.missing(from: 3, through: 3), .altered(row: 4)])
  }

  @Test func aRemovedFirstRowIsFound() throws {
    let clinic = try trail()
    try clinic.tamper("DELETE FROM audit WHERE number = 1")
    #expect(
      try clinic.store.verifyAudit().faults == [.missing(from: 1, through: 1), .altered(row: 2)])
  }

  @Test func aRemovedRowIsFoundEvenWhenTheOthersAreRenumbered() throws {
    let clinic = try trail()
    try clinic.tamper(
      """
      DELETE FROM audit WHERE number = 3;
      UPDATE audit SET number = number - 1 WHERE number > 3;
      """)
    let faults = try clinic.store.verifyAudit().faults
    #expect(faults.contains(.altered(row: 3)))
    #expect(faults.contains(.truncated(last: 5, acknowledged: 6)))
  }

  @Test func rowsInAnotherOrderAreFound() throws {
    let clinic = try trail()
    try clinic.tamper(
      """
      UPDATE audit SET number = 99 WHERE number = 3;
      UPDATE audit SET number = 3 WHERE number = 4;
      UPDATE audit SET number = 4 WHERE number = 99;
      """)
    let faults = try clinic.store.verifyAudit().faults
    #expect(faults.contains(.altered(row: 3)))
    #expect(faults.contains(.altered(row: 4)))
  }

  @Test func anAddedRowIsFound() throws {
    let clinic = try trail()
    try clinic.tamper(
      """
      INSERT INTO audit (number, actor, action, channel, at, code)
      VALUES (7, 'staff:eve', 'act.7', 'test', 0, zeroblob(32))
      """)
    #expect(try clinic.store.verifyAudit().faults == [.altered(row: 7)])
  }

  @Test func aTrailCutShortIsFoundAndKeepsItsGap() throws {
    let clinic = try trail()
    try clinic.tamper("DELETE FROM audit WHERE number > 4")
    #expect(
      try clinic.store.verifyAudit().faults == [.truncated(last: 4, acknowledged: 6)])
    try clinic.store.record(Clinic.entry("act.later"))
    #expect(
      try clinic.store.verifyAudit().faults.contains(.missing(from: 5, through: 6)))
  }

  @Test func anEmptiedTrailIsFound() throws {
    let clinic = try trail()
    try clinic.tamper("DELETE FROM audit")
    #expect(
      try clinic.store.verifyAudit().faults == [.truncated(last: 0, acknowledged: 6)])
  }

  @Test func aHeadThatIsGoneOrForgedIsFound() throws {
    let clinic = try trail()
    let head = clinic.path + "/audit.head"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: head))
    bytes[7] = 2
    try bytes.write(to: URL(fileURLWithPath: head))
    #expect(try clinic.store.verifyAudit().faults == [.headUnreadable])
    try FileManager.default.removeItem(atPath: head)
    #expect(try clinic.store.verifyAudit().faults == [.headUnreadable])
  }

  @Test func aHeadThatLagsBehindAsAfterAPowerCutIsNoFault() throws {
    let clinic = try trail()
    let head = URL(fileURLWithPath: clinic.path + "/audit.head")
    let earlier = try Data(contentsOf: head)
    try clinic.store.record(Clinic.entry())
    try earlier.write(to: head)
    #expect(try clinic.store.verifyAudit().isIntact)
  }

  @Test func anActAndItsRowHappenTogetherOrNotAtAll() throws {
    struct Change: Error {}
    let clinic = try trail(rows: 1)
    #expect(throws: Change.self) {
      try clinic.write { transaction in
        try transaction.setSetting("clinic-name", to: "Lakeside")
        throw Change()
      }
    }
    #expect(try clinic.store.setting("clinic-name") == nil)
    #expect(try clinic.store.verifyAudit().rows == 1)
  }

  @Test func whenTheRowCannotBeWrittenTheActDoesNotHappen() throws {
    let clinic = try trail(rows: 1)
    try clinic.tamper(
      """
      CREATE TRIGGER refuse BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'no'); END
      """)
    #expect(throws: StoreError.self) {
      try clinic.write { try $0.setSetting("clinic-name", to: "Lakeside") }
    }
    #expect(try clinic.store.setting("clinic-name") == nil)
  }

  @Test func aPersonSeesWhatWasDoneInTheirRecord() throws {
    let clinic = try trail(rows: 3)
    try clinic.store.record(
      AuditEntry(
        actor: .account("a1"), patient: Clinic.ben, action: "results.view",
        subject: "Observation/7", channel: "phone", at: Clinic.now))
    let rows = try clinic.store.auditRows(of: Clinic.ben)
    #expect(rows.map(\.entry.action) == ["results.view"])
    #expect(rows.first?.entry.actor == .account("a1"))
    #expect(rows.first?.entry.subject == "Observation/7")
    #expect(try clinic.store.auditRows(by: .account("a1")).count == 1)
    #expect(
      try clinic.store.auditRows(of: Clinic.ana, before: 3).map(\.number) == [2, 1])
  }
}
