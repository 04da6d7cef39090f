import Dialog
import Records

/// Coming and past visits, and free times over the next four weeks.
struct SampleVisits: Sendable {
  let calendar: SampleCalendar

  /// When each of the bookable clinicians has time; a few of them on any day.
  private static let times: [PractitionerID: [String]] = [
    SampleStaff.lee: ["08:40", "09:20", "10:40", "14:00", "15:20"],
    SampleStaff.chen: ["09:00", "11:00", "13:30", "16:00"],
    SampleStaff.morales: ["08:20", "10:00", "13:00", "14:20", "16:00"],
  ]

  private struct Visit {
    let key: String
    let patient: PatientID
    let days: Int
    let time: String
    let minutes: Int
    let practitioner: PractitionerID
    let kind: String
    let reason: String?
    let instruction: String?
    var isLaboratory = false
    var isOver = false
  }

  private static let visits = [
    Visit(
      key: "jonelle-check", patient: SamplePerson.jonelle.patient, days: 7, time: "10:00",
      minutes: 30, practitioner: SampleStaff.lee, kind: "Follow-up visit",
      reason: "diabetes and blood pressure",
      instruction: "Please bring your blood sugar notes and a list of your medicines."),
    Visit(
      key: "jonelle-blood", patient: SamplePerson.jonelle.patient, days: 31, time: "08:00",
      minutes: 15, practitioner: SampleStaff.nurse, kind: "Blood test", reason: nil,
      instruction: "Do not eat for 8 hours before the test. Water is fine.", isLaboratory: true),
    Visit(
      key: "jonelle-past", patient: SamplePerson.jonelle.patient, days: -92, time: "10:00",
      minutes: 30, practitioner: SampleStaff.lee, kind: "Follow-up visit", reason: "diabetes",
      instruction: nil, isOver: true),
    Visit(
      key: "leonor-check", patient: SamplePerson.leonor.patient, days: 5, time: "11:00",
      minutes: 30, practitioner: SampleStaff.morales, kind: "Consulta de seguimiento",
      reason: "el azúcar en la sangre",
      instruction: "Traiga sus medicinas y las notas de su azúcar."),
    Visit(
      key: "sharmaine-heart", patient: SamplePerson.sharmaine, days: 3, time: "11:30",
      minutes: 30, practitioner: SampleStaff.chen, kind: "Follow-up visit", reason: "a heart check",
      instruction: "Please bring the list of all medicines."),
  ]

  var records: [Record] { Self.visits.flatMap(records) + freeTimes }

  private func records(_ visit: Visit) -> [Record] {
    let start =
      visit.isOver
      ? calendar.instant(days: visit.days, visit.time)
      : calendar.workday(in: visit.days, visit.time)
    let end = start.adding(seconds: Int64(visit.minutes) * 60)
    let place = visit.isLaboratory ? SampleStaff.laboratory : SampleStaff.office
    var appointment = Appointment(
      id: AppointmentID("sample-visit-\(visit.key)"), patient: visit.patient,
      status: visit.isOver ? .fulfilled : .booked, start: start, end: end,
      serviceTypes: [CodedConcept(text: visit.kind)],
      reasons: visit.reason.map { [CodedConcept(text: $0)] } ?? [],
      patientInstruction: visit.instruction,
      participants: [
        AppointmentParticipant(
          actor: SampleStaff.reference(visit.practitioner), status: .accepted),
        AppointmentParticipant(actor: SampleStaff.reference(place), status: .accepted),
      ])
    guard !visit.isOver, SampleStaff.bookable.contains(visit.practitioner) else {
      return [.appointment(appointment)]
    }
    // A time of its own, so that cancelling gives it back and undo takes it again.
    let slot = AppointmentSlot(
      id: AppointmentSlotID("sample-slot-\(visit.key)"),
      schedule: SampleStaff.schedule(of: visit.practitioner), status: .busy, start: start,
      end: end)
    appointment.slots = [slot.id]
    return [.slot(slot), .appointment(appointment)]
  }

  private var freeTimes: [Record] {
    var records: [Record] = []
    for (place, day) in calendar.workdays(weeks: 4).enumerated() {
      for (turn, practitioner) in SampleStaff.bookable.enumerated() {
        let times = Self.times[practitioner] ?? []
        // Every third time or so is taken by somebody else.
        for (index, time) in times.enumerated() where (place + turn + index) % 3 != 0 {
          let start = calendar.instant(day, time)
          records.append(
            .slot(
              AppointmentSlot(
                id: AppointmentSlotID("sample-free-\(practitioner.value)-\(day)-\(time)"),
                schedule: SampleStaff.schedule(of: practitioner), status: .free, start: start,
                end: start.adding(seconds: 30 * 60))))
        }
      }
    }
    return records
  }
}
