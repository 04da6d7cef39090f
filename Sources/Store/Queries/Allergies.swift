import Records

extension Allergy: StoredRecord {
  static let table = RecordTable("allergy", .allergy)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { recorded?.earliest ?? onset?.earliest }
  var statusText: String { clinicalStatus?.rawValue ?? "" }
}

extension StoreReading {
  /// A patient's allergies and intolerances, the latest recorded first.
  public func allergies(of patient: PatientID) throws -> [Allergy] {
    try stored(Allergy.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func allergy(_ id: AllergyID, of patient: PatientID) throws -> Allergy? {
    try stored(Allergy.self, id: id.value, of: patient)
  }
}
