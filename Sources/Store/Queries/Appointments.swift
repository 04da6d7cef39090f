import Records

extension Appointment: StoredRecord {
  static let table = RecordTable("appointment", .appointment)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { start ?? created?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's appointments that are still to come, the next one first; cancelled ones left out.
  public func upcomingAppointments(of patient: PatientID, from now: Instant, limit: Int = 50) throws
    -> [Appointment]
  {
    try stored(
      Appointment.self,
      where: """
        patient = ? AND at >= ?
          AND status IN ('proposed', 'pending', 'booked', 'arrived', 'checked-in', 'waitlist')
        ORDER BY at, id LIMIT ?
        """,
      [patient.value, now.seconds, limit])
  }

  /// A patient's appointments that are over, the latest first; cancelled ones left out.
  public func pastAppointments(of patient: PatientID, before now: Instant, limit: Int = 20) throws
    -> [Appointment]
  {
    try stored(
      Appointment.self,
      where: """
        patient = ? AND at < ? AND status != 'cancelled' ORDER BY at DESC, id LIMIT ?
        """,
      [patient.value, now.seconds, limit])
  }

  /// One of a patient's appointments; nil when there is none or it is another patient's.
  public func appointment(_ id: AppointmentID, of patient: PatientID) throws -> Appointment? {
    try stored(Appointment.self, id: id.value, of: patient)
  }
}

extension Transaction {
  /// Books a free time for a patient.
  ///
  /// `appointment` brings its identifier, the participants and the reason; its status, start, end
  /// and slot are set here. The identifier makes a retry harmless: the same booking again gives the
  /// appointment as it stands. Throws `notFound` when there is no such time, and `conflict` when it
  /// is no longer free; then nothing was changed.
  public func book(
    _ slotID: AppointmentSlotID, for patient: PatientID, as appointment: Appointment
  ) throws -> Appointment {
    if let earlier = try stored(Appointment.self, id: appointment.id.value) {
      guard earlier.patient == patient, earlier.slots == [slotID], earlier.status == .booked else {
        throw StoreError.conflict
      }
      return earlier
    }
    guard let slot = try slot(slotID) else { throw StoreError.notFound }
    var booked = appointment
    booked.patient = patient
    booked.status = .booked
    booked.start = slot.start
    booked.end = slot.end
    booked.slots = [slotID]
    try take(slotID, for: booked.id)
    try save(booked)
    return booked
  }

  /// Cancels one of a patient's appointments and frees its times; gives it as it was before.
  ///
  /// Throws `notFound`, and `conflict` when it is cancelled or over already.
  @discardableResult
  public func cancel(
    _ id: AppointmentID, of patient: PatientID, because reason: CodedConcept? = nil
  ) throws -> Appointment {
    guard let before = try appointment(id, of: patient) else { throw StoreError.notFound }
    guard [.proposed, .pending, .booked, .waitlist].contains(before.status) else {
      throw StoreError.conflict
    }
    var cancelled = before
    cancelled.status = .cancelled
    cancelled.cancellationReason = reason
    for slot in before.slots { try free(slot, from: id) }
    try save(cancelled)
    try connection.run(
      "UPDATE appointment SET before_cancelling = ? WHERE id = ?",
      [before.status.rawValue, id.value])
    return before
  }

  /// Takes a cancelling back, as long as the appointment's times are still free.
  ///
  /// Throws `notFound`, and `conflict` when it was not cancelled here or a time is gone.
  @discardableResult
  public func restore(_ id: AppointmentID, of patient: PatientID) throws -> Appointment {
    guard var restored = try appointment(id, of: patient) else { throw StoreError.notFound }
    let before = try connection.firstRow(
      "SELECT before_cancelling FROM appointment WHERE id = ?", [id.value]
    ) { $0.optionalText(0) }
    guard restored.status == .cancelled, let text = before ?? nil,
      let status = AppointmentStatus(rawValue: text)
    else { throw StoreError.conflict }
    restored.status = status
    restored.cancellationReason = nil
    for slot in restored.slots where try contains(.slot, id: slot.value) {
      try take(slot, for: id)
    }
    try save(restored)
    try connection.run(
      "UPDATE appointment SET before_cancelling = NULL WHERE id = ?", [id.value])
    return restored
  }

  /// Keeps the times of imported appointments from being booked again.
  func indexBookings(_ appointment: Appointment, row: WrittenRow) throws {
    try connection.run("DELETE FROM booking WHERE appointment = ?", [appointment.id.value])
    try connection.run(
      "UPDATE appointment SET before_cancelling = NULL WHERE row = ?", [row.number])
    guard ![.cancelled, .noShow].contains(appointment.status) else { return }
    for slot in appointment.slots {
      try connection.run(
        "INSERT INTO booking (slot, appointment) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [slot.value, appointment.id.value])
    }
  }

  /// Makes a free time busy; `conflict` when somebody has it.
  private func take(_ id: AppointmentSlotID, for appointment: AppointmentID) throws {
    guard var slot = try slot(id), slot.status == .free else { throw StoreError.conflict }
    // The primary key is what keeps a time from being given twice, whatever the status says.
    let taken = try connection.run(
      "INSERT INTO booking (slot, appointment) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [id.value, appointment.value])
    guard taken == 1 else { throw StoreError.conflict }
    slot.status = .busy
    try save(slot)
  }

  private func free(_ id: AppointmentSlotID, from appointment: AppointmentID) throws {
    let freed = try connection.run(
      "DELETE FROM booking WHERE slot = ? AND appointment = ?", [id.value, appointment.value])
    guard freed == 1, var slot = try slot(id) else { return }
    slot.status = .free
    try save(slot)
  }
}
