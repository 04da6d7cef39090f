import Records
import Testing

@testable import Store

@Suite struct RecordsTests {
  @Test func aRecordComesBackAsItWasStored() throws {
    let clinic = try Clinic()
    let observation = Clinic.observation("o1", at: "2026-03-04T10:00:00Z")
    #expect(try clinic.write { try $0.upsert(.observation(observation)) } == .inserted)
    #expect(try clinic.store.observation("o1", of: Clinic.ana) == observation)
    #expect(try clinic.store.observation("o1", of: Clinic.ben) == nil)
    #expect(try clinic.store.count(of: .observation) == 1)
  }

  @Test func importingAgainChangesNothingTwice() throws {
    let clinic = try Clinic()
    let first = Clinic.observation("o1", at: "2026-03-04")
    let amended = Clinic.observation("o1", at: "2026-03-04", value: 6)
    #expect(try clinic.write { try $0.upsert(.observation(first)) } == .inserted)
    #expect(try clinic.write { try $0.upsert(.observation(first)) } == .unchanged)
    #expect(try clinic.write { try $0.upsert(.observation(amended)) } == .replaced)
    #expect(try clinic.store.latestObservations(of: Clinic.ana) == [amended])
  }

  @Test func theLatestResultsComeFirstAndAPageFollowsAnother() throws {
    let clinic = try Clinic()
    try clinic.write { transaction in
      for day in 1...9 {
        try transaction.upsert(
          .observation(Clinic.observation("lab\(day)", at: "2026-03-0\(day)T08:00:00Z")))
        try transaction.upsert(
          .observation(
            Clinic.observation("vital\(day)", at: "2026-03-0\(day)", category: .vitalSigns)))
        try transaction.upsert(
          .observation(Clinic.observation("ben\(day)", of: Clinic.ben, at: "2026-03-0\(day)")))
      }
    }
    let store = clinic.store
    let page = try store.latestObservations(of: Clinic.ana, category: .laboratory, limit: 3)
    #expect(page.map(\.id.value) == ["lab9", "lab8", "lab7"])
    let next = try store.latestObservations(
      of: Clinic.ana, category: .laboratory, before: page.last?.effective?.earliest, limit: 2)
    #expect(next.map(\.id.value) == ["lab6", "lab5"])
    #expect(try store.latestObservations(of: Clinic.ana, limit: 100).count == 18)
    let since = try #require(Instant("2026-03-07T00:00:00Z"))
    #expect(
      try store.countOfObservations(of: Clinic.ana, category: .laboratory, since: since) == 3)
    #expect(try store.history(of: page[0].code, for: Clinic.ana, limit: 100).count == 18)
  }
}
