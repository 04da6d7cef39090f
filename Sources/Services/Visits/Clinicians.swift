import Dialog
import Records
import Store

/// The clinicians that a person can name: for a visit those with free times, for a message also those
/// who care for them without any.
struct Clinicians: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }

  func choices(_ call: ServiceCall) throws -> [Choice] {
    let patient = try call.requiredPatient()
    let circle = try circle(of: patient, now: call.now)
    let until = call.now.adding(seconds: 183 * 86_400)
    var bookable: [PractitionerID] = []
    for free in try store.freeSlots(from: call.now, until: until, limit: 1_000) {
      guard let id = free.practitioner?.practitioner, !bookable.contains(id) else { continue }
      bookable.append(id)
    }
    let others = bookable.filter { !circle.contains($0) }
    let known = call.intent.hasPrefix("visits.") ? circle.filter(bookable.contains) : circle
    return try (known + others).compactMap { try store.practitioner($0) }.compactMap(choice)
  }

  /// Who cares for a patient, the nearest first: their own doctor, coming visits, those who wrote,
  /// the care team, those who prescribed, whose results they are, the latest visits.
  private func circle(of patient: PatientID, now: Instant) throws -> [PractitionerID] {
    var references = try store.patient(patient)?.generalPractitioners ?? []
    references += try store.upcomingAppointments(of: patient, from: now).compactMap(\.practitioner)
    for message in try store.messages(of: patient) {
      references += [message.sender].compactMap { $0 } + message.recipients
    }
    references += try store.careTeams(of: patient).flatMap(\.members).map(\.member)
    references += try store.currentMedications(of: patient).compactMap(\.prescriber)
    references += try store.diagnosticReports(of: patient, limit: 5).flatMap {
      $0.interpreters + $0.performers
    }
    references += try store.encounters(of: patient).prefix(5).flatMap(\.participants)
    var circle: [PractitionerID] = []
    for id in references.compactMap(\.practitioner) where !circle.contains(id) {
      circle.append(id)
    }
    return circle
  }

  private func choice(_ practitioner: Practitioner) -> Choice? {
    guard practitioner.isActive, let name = ClinicianName.spoken(practitioner) else { return nil }
    return Choice(
      item: Item(
        kind: "clinician", id: practitioner.id.value,
        label: Message("visits-clinician", ["clinician": name])),
      names: ClinicianName.names(of: practitioner))
  }
}
