import Records

extension Coverage: StoredRecord {
  static let table = RecordTable("coverage", .coverage)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { period?.start?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's insurance coverages, the latest begun first.
  public func coverages(of patient: PatientID) throws -> [Coverage] {
    try stored(Coverage.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func coverage(_ id: CoverageID, of patient: PatientID) throws -> Coverage? {
    try stored(Coverage.self, id: id.value, of: patient)
  }
}
