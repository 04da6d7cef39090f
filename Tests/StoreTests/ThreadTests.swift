import Foundation
import Records
import Synchronization
import Testing

@testable import Store

/// Many threads of one process on one store, as sessions are.
@Suite struct ThreadTests {
  @Test func threadsWriteInTurnAndReadMeanwhile() throws {
    let clinic = try Clinic()
    let store = clinic.store
    let failures = Mutex<[String]>([])
    let threads = (0..<8).map { number in
      let done = DispatchSemaphore(value: 0)
      let thread = Thread {
        defer { done.signal() }
        do {
          for round in 0..<5 {
            let id = "t\(number)r\(round)"
            try store.write(as: Clinic.entry()) {
              try $0.upsert(.observation(Clinic.observation(id, at: "2026-03-04")))
            }
            guard try store.observation(ObservationID(id), of: Clinic.ana) != nil else {
              failures.withLock { $0.append("\(id) is not there") }
              return
            }
            // In one snapshot two questions have one answer.
            let counts = try store.read { snapshot in
              [try snapshot.count(of: .observation), try snapshot.count(of: .observation)]
            }
            if counts[0] != counts[1] { failures.withLock { $0.append("\(counts)") } }
          }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      thread.stackSize = 256 << 10
      thread.start()
      return done
    }
    for done in threads { done.wait() }
    #expect(failures.withLock { $0 } == [])
    #expect(try store.count(of: .observation) == 40)
    let report = try store.verifyAudit()
    #expect(report.isIntact)
    #expect(report.rows == 40)
  }

  @Test func aStoreThatNeedsNothingOpensWhileAnotherWrites() throws {
    let clinic = try Clinic()
    try clinic.write { _ in
      // The writers' lock is held here; opening must not wait for it.
      let second = try Store(directory: clinic.path)
      #expect(try second.count(of: .patient) == 0)
    }
  }
}
