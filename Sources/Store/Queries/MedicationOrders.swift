import Records

extension MedicationOrder: StoredRecord {
  static let table = RecordTable("medication_order", .medicationOrder)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { authoredOn?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// What a patient takes now: orders that are active or on hold, the latest first.
  ///
  /// A record may hold orders that were left active for decades; how to say so is the caller's.
  public func currentMedications(of patient: PatientID) throws -> [MedicationOrder] {
    try stored(
      MedicationOrder.self,
      where: "patient = ? AND status IN ('active', 'on-hold') ORDER BY at DESC, id",
      [patient.value])
  }

  /// What a patient took before: orders that were completed, stopped or cancelled, latest first.
  public func pastMedications(of patient: PatientID) throws -> [MedicationOrder] {
    try stored(
      MedicationOrder.self,
      where: "patient = ? AND status IN ('completed', 'stopped', 'cancelled') ORDER BY at DESC, id",
      [patient.value])
  }

  /// One of a patient's orders by its identifier; nil when there is none or it is another patient's.
  public func medicationOrder(_ id: MedicationOrderID, of patient: PatientID) throws
    -> MedicationOrder?
  {
    try stored(MedicationOrder.self, id: id.value, of: patient)
  }
}
