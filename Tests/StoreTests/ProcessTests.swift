import Foundation
import Records
import Testing

@testable import Store

/// Several processes on one data directory: killed, racing, out of room.
@Suite(.serialized) struct ProcessTests {
  @Test func whatWasAcknowledgedSurvivesBeingKilled() throws {
    let clinic = try Clinic()
    var acknowledged: [String] = []
    for round in 1...4 {
      let probes = try (1...2).map { try Probe("write", clinic.path, "r\(round)p\($0)") }
      var said = probes.map { $0.read(atLeast: 60 * round) }
      for (index, probe) in probes.enumerated() { said[index] += probe.kill() }
      // The last line may be cut off in the middle: only whole ones were acknowledged.
      for text in said {
        acknowledged += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map(String.init)
      }
    }
    #expect(acknowledged.count > 50)
    #expect(!acknowledged.contains { $0.hasPrefix("error") })
    let reopened = try Store(directory: clinic.path)
    #expect(try reopened.checkIntegrity())
    for id in acknowledged {
      #expect(try reopened.request(ClinicRequestID(id)) != nil, "\(id) was lost")
    }
    let report = try reopened.verifyAudit()
    #expect(report.faults == [])
    #expect(report.rows >= acknowledged.count)
  }

  @Test func noSlotIsBookedTwiceByRacingProcesses() throws {
    let clinic = try Clinic()
    let slots = 60
    try clinic.write { transaction in
      try transaction.upsert(.schedule(Schedule(id: "week")))
      for number in 0..<slots {
        let start = Clinic.now.adding(seconds: Int64(number) * 1_800)
        try transaction.upsert(
          .slot(
            AppointmentSlot(
              id: AppointmentSlotID("slot\(number)"), schedule: "week", status: .free,
              start: start, end: start.adding(seconds: 1_800))))
      }
    }
    let names = ["ana", "ben", "cruz", "dora"]
    let probes = try names.map { try Probe("book", clinic.path, $0) }
    let booked = probes.flatMap { $0.finish().split(separator: "\n").map(String.init) }
    #expect(booked.count == slots)
    #expect(Set(booked).count == slots)
    var appointments = 0
    for name in names {
      appointments += try clinic.store.upcomingAppointments(
        of: PatientID(name), from: Clinic.now, limit: 1_000
      ).count
    }
    #expect(appointments == slots)
    #expect(try clinic.store.freeSlots(from: Clinic.now).isEmpty)
    #expect(try clinic.store.verifyAudit().isIntact)
  }

  @Test func guessesAreCountedOnceAcrossProcesses() throws {
    let clinic = try Clinic()
    let probes = try (1...4).map { _ in try Probe("guess", clinic.path, "20") }
    let allowed = probes.map { Int($0.finish().split(separator: "\n").first ?? "") ?? -1 }
    // Three free failures and the one that begins the first pause.
    #expect(allowed.reduce(0, +) == 4)
  }

  @Test func aFullDiskLosesNothingThatWasAcknowledged() throws {
    let clinic = try Clinic()
    try clinic.store.checkpoint()
    let said = try Probe("fill", clinic.path, "800000").finish()
    let lines = said.split(separator: "\n").map(String.init)
    // A file that may not grow is told apart from a full disk by some system calls only.
    #expect(lines.last == "error diskFull" || lines.last?.hasPrefix("error inputOutput") == true)
    #expect(lines.count > 20)
    let reopened = try Store(directory: clinic.path)
    for id in lines.dropLast() {
      #expect(try reopened.request(ClinicRequestID(id)) != nil, "\(id) was lost")
    }
    #expect(try reopened.checkIntegrity())
    #expect(try reopened.verifyAudit().isIntact)
    // There is room again: writing goes on.
    try reopened.record(Clinic.entry())
    #expect(try reopened.verifyAudit().isIntact)
  }
}
