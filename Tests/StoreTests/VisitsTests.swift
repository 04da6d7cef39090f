import Records
import Testing

@testable import Store

@Suite struct VisitsTests {
  private func clinicWithSlots() throws -> Clinic {
    let clinic = try Clinic()
    try clinic.write { transaction in
      for doctor in ["lee", "mora"] {
        try transaction.upsert(
          .schedule(
            Schedule(
              id: ScheduleID(doctor),
              actors: [
                Reference(type: .practitioner, id: doctor, display: "Doctor \(doctor)"),
                Reference(type: .location, id: "main", display: "Main street"),
              ])))
        for hour in 1...4 {
          let start = Clinic.now.adding(seconds: Int64(hour) * 3_600)
          try transaction.upsert(
            .slot(
              AppointmentSlot(
                id: AppointmentSlotID("\(doctor)\(hour)"), schedule: ScheduleID(doctor),
                status: hour == 4 ? .busy : .free, start: start,
                end: start.adding(seconds: 1_800))))
        }
      }
    }
    return clinic
  }

  private func ids(_ slots: [FreeSlot]) -> [String] { slots.map(\.slot.id.value) }

  @Test func freeTimesAreFoundByPractitionerAndTime() throws {
    let clinic = try clinicWithSlots()
    let store = clinic.store
    let soon = try store.freeSlots(with: "lee", from: Clinic.now)
    #expect(ids(soon) == ["lee1", "lee2", "lee3"])
    #expect(soon.first?.practitioner?.display == "Doctor lee")
    #expect(soon.first?.location?.display == "Main street")
    #expect(ids(try store.freeSlots(from: Clinic.now)) == ["lee1", "mora1", "lee2"])
    #expect(ids(try store.freeSlots(from: Clinic.now, offset: 3)) == ["mora2", "lee3", "mora3"])
    let second = Clinic.now.adding(seconds: 7_200)
    #expect(ids(try store.freeSlots(with: "mora", from: second)) == ["mora2", "mora3"])
    #expect(ids(try store.freeSlots(from: Clinic.now, until: second)) == ["lee1", "mora1"])
  }

  @Test func aTimeIsBookedOnceAndARetryIsHarmless() throws {
    let clinic = try clinicWithSlots()
    let wanted = Appointment(id: "visit1", status: .proposed)
    let booked = try clinic.write { try $0.book("lee2", for: Clinic.ana, as: wanted) }
    #expect(booked.status == .booked)
    #expect(booked.start == Clinic.now.adding(seconds: 7_200))
    #expect(try clinic.write { try $0.book("lee2", for: Clinic.ana, as: wanted) } == booked)
    #expect(throws: StoreError.conflict) {
      try clinic.write {
        try $0.book("lee2", for: Clinic.ben, as: Appointment(id: "visit2", status: .proposed))
      }
    }
    #expect(throws: StoreError.notFound) {
      try clinic.write {
        try $0.book("lee9", for: Clinic.ben, as: Appointment(id: "visit2", status: .proposed))
      }
    }
    #expect(
      try clinic.store.upcomingAppointments(of: Clinic.ana, from: Clinic.now) == [booked])
    #expect(try clinic.store.upcomingAppointments(of: Clinic.ben, from: Clinic.now).isEmpty)
    #expect(
      ids(try clinic.store.freeSlots(with: "lee", from: Clinic.now)) == ["lee1", "lee3"])
  }

  @Test func cancellingFreesTheTimeAndCanBeUndoneWhileItIsFree() throws {
    let clinic = try clinicWithSlots()
    let wanted = Appointment(id: "visit1", status: .proposed)
    let booked = try clinic.write { try $0.book("lee2", for: Clinic.ana, as: wanted) }
    #expect(throws: StoreError.notFound) {
      try clinic.write { try $0.cancel("visit1", of: Clinic.ben) }
    }
    #expect(try clinic.write { try $0.cancel("visit1", of: Clinic.ana) } == booked)
    #expect(try clinic.store.upcomingAppointments(of: Clinic.ana, from: Clinic.now).isEmpty)
    #expect(try clinic.store.freeSlots(with: "lee", from: Clinic.now).count == 3)
    #expect(throws: StoreError.conflict) {
      try clinic.write { try $0.cancel("visit1", of: Clinic.ana) }
    }
    #expect(try clinic.write { try $0.restore("visit1", of: Clinic.ana) } == booked)
    #expect(try clinic.store.freeSlots(with: "lee", from: Clinic.now).count == 2)
    try clinic.write { try $0.cancel("visit1", of: Clinic.ana) }
    try clinic.write {
      _ = try $0.book("lee2", for: Clinic.ben, as: Appointment(id: "visit2", status: .proposed))
    }
    #expect(throws: StoreError.conflict) {
      try clinic.write { try $0.restore("visit1", of: Clinic.ana) }
    }
  }

  @Test func aCancelledVisitStaysCancelledWhenItsFileIsImportedAgain() throws {
    let clinic = try clinicWithSlots()
    let visit = Appointment(
      id: "visit1", patient: Clinic.ana, status: .booked,
      start: Clinic.now.adding(seconds: 3_600), slots: ["lee1"])
    #expect(try clinic.write { try $0.upsert(.appointment(visit)) } == .inserted)
    #expect(
      ids(try clinic.store.freeSlots(with: "lee", from: Clinic.now)) == ["lee2", "lee3"])
    try clinic.write { try $0.cancel("visit1", of: Clinic.ana) }
    #expect(try clinic.write { try $0.upsert(.appointment(visit)) } == .unchanged)
    #expect(try clinic.store.appointment("visit1", of: Clinic.ana)?.status == .cancelled)
    // What came from outside as cancelled is not for the portal to restore.
    var other = visit
    other.status = .cancelled
    other.description = "Closed that day"
    #expect(try clinic.write { try $0.upsert(.appointment(other)) } == .replaced)
    #expect(throws: StoreError.conflict) {
      try clinic.write { try $0.restore("visit1", of: Clinic.ana) }
    }
  }

  @Test func pastAndComingVisitsAreApart() throws {
    let clinic = try Clinic()
    try clinic.write { transaction in
      for day in [-2, -1, 1, 2] {
        try transaction.upsert(
          .appointment(
            Appointment(
              id: AppointmentID("day\(day)"), patient: Clinic.ana, status: .booked,
              start: Clinic.now.adding(seconds: Int64(day) * 86_400))))
      }
    }
    let coming = try clinic.store.upcomingAppointments(of: Clinic.ana, from: Clinic.now)
    #expect(coming.map(\.id.value) == ["day1", "day2"])
    let past = try clinic.store.pastAppointments(of: Clinic.ana, before: Clinic.now)
    #expect(past.map(\.id.value) == ["day-1", "day-2"])
  }
}
