import Records

extension Encounter: StoredRecord {
  static let table = RecordTable("encounter", .encounter)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { period?.start?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's encounters, the latest first.
  public func encounters(of patient: PatientID) throws -> [Encounter] {
    try stored(Encounter.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func encounter(_ id: EncounterID, of patient: PatientID) throws -> Encounter? {
    try stored(Encounter.self, id: id.value, of: patient)
  }
}
