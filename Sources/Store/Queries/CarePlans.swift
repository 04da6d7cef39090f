import Records

extension CarePlan: StoredRecord {
  static let table = RecordTable("care_plan", .carePlan)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { period?.start?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's care plans, the latest begun first.
  public func carePlans(of patient: PatientID) throws -> [CarePlan] {
    try stored(CarePlan.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func carePlan(_ id: CarePlanID, of patient: PatientID) throws -> CarePlan? {
    try stored(CarePlan.self, id: id.value, of: patient)
  }
}
