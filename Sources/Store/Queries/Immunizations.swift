import Records

extension Immunization: StoredRecord {
  static let table = RecordTable("immunization", .immunization)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { occurrence?.earliest }
  var statusText: String { wasGiven ? "completed" : "not-done" }
}

extension StoreReading {
  /// A patient's immunizations, the latest first.
  public func immunizations(of patient: PatientID) throws -> [Immunization] {
    try stored(Immunization.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func immunization(_ id: ImmunizationID, of patient: PatientID) throws -> Immunization? {
    try stored(Immunization.self, id: id.value, of: patient)
  }
}
