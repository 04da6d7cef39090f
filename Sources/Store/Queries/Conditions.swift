import Records

extension Condition: StoredRecord {
  static let table = RecordTable("condition", .condition)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { onset?.earliest ?? recorded?.earliest }
  var statusText: String { clinicalStatus?.rawValue ?? "" }
}

extension StoreReading {
  /// A patient's conditions, the latest begun first: diagnoses, findings and social facts alike.
  public func conditions(of patient: PatientID) throws -> [Condition] {
    try stored(Condition.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func condition(_ id: ConditionID, of patient: PatientID) throws -> Condition? {
    try stored(Condition.self, id: id.value, of: patient)
  }
}
