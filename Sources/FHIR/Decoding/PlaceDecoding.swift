import Records

extension Organization {
  init(fhir element: Element, id: OrganizationID) throws {
    self.init(
      id: id, name: try element.text("name"), aliases: try element.texts("alias"),
      identifiers: try element.identifiers(), kinds: try element.concepts("type"),
      telecoms: try element.telecoms(),
      address: try element.children("address").first?.asAddress(),
      partOf: try element.id("partOf", of: .organization),
      isActive: try element.boolean("active") ?? true)
  }
}

extension Location {
  init(fhir element: Element, id: LocationID) throws {
    let status = try element.text("status")
    self.init(
      id: id, name: try element.text("name"), description: try element.text("description"),
      identifiers: try element.identifiers(), telecoms: try element.telecoms(),
      address: try element.child("address")?.asAddress(),
      managingOrganization: try element.id("managingOrganization", of: .organization),
      partOf: try element.id("partOf", of: .location),
      isActive: status == nil || status == "active")
  }
}

extension Schedule {
  init(fhir element: Element, id: ScheduleID) throws {
    self.init(
      id: id, isActive: try element.boolean("active") ?? true,
      actors: try element.references("actor"), serviceTypes: try element.concepts("serviceType"),
      specialties: try element.concepts("specialty"),
      horizon: try element.period("planningHorizon"), comment: try element.text("comment"))
  }
}

extension AppointmentSlot {
  init(fhir element: Element, id: AppointmentSlotID) throws {
    guard let schedule: ScheduleID = try element.id("schedule", of: .schedule) else {
      throw ElementFault.missing("schedule")
    }
    guard let start = try element.instant("start") else { throw ElementFault.missing("start") }
    guard let end = try element.instant("end") else { throw ElementFault.missing("end") }
    self.init(
      id: id, schedule: schedule, status: try element.requiredCode("status"), start: start,
      end: end, serviceTypes: try element.concepts("serviceType"),
      specialties: try element.concepts("specialty"),
      kind: try element.concept("appointmentType"),
      isOverbooked: try element.boolean("overbooked") ?? false,
      comment: try element.text("comment"))
  }
}

extension Appointment {
  init(fhir element: Element, id: AppointmentID) throws {
    let participants = try element.list("participant") { item in
      AppointmentParticipant(
        actor: try item.reference("actor"), roles: try item.concepts("type"),
        status: try item.code("status"))
    }
    self.init(
      id: id, patient: participants.lazy.compactMap { $0.actor?.patient }.first,
      status: try element.requiredCode("status"), start: try element.instant("start"),
      end: try element.instant("end"), minutes: try element.integer("minutesDuration"),
      serviceTypes: try element.concepts("serviceType"),
      specialties: try element.concepts("specialty"),
      kind: try element.concept("appointmentType"), reasons: try element.concepts("reasonCode"),
      cancellationReason: try element.concept("cancelationReason"),
      description: try element.text("description"), comment: try element.text("comment"),
      patientInstruction: try element.text("patientInstruction"), participants: participants,
      slots: try element.ids("slot", of: .slot),
      requested: try element.list("requestedPeriod") { item in
        try item.asPeriod()
      },
      created: try element.date("created"))
  }
}

extension Encounter {
  init(fhir element: Element, id: EncounterID) throws {
    self.init(
      id: id, patient: try element.patient("subject"), status: try element.requiredCode("status"),
      classCode: try element.coding("class"), kinds: try element.concepts("type"),
      period: try element.period("period"),
      participants: try element.list("participant") { item in
        try item.reference("individual")
      }.compactMap { $0 },
      serviceProvider: try element.reference("serviceProvider"),
      locations: try element.list("location") { item in
        try item.reference("location")
      }.compactMap { $0 },
      reasons: try element.concepts("reasonCode"),
      appointment: try element.ids("appointment", of: .appointment, as: Appointment.self).first)
  }
}
