import Records

extension Consent: StoredRecord {
  static let table = RecordTable("consent", .consent)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { date?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's consents, the latest first.
  public func consents(of patient: PatientID) throws -> [Consent] {
    try stored(Consent.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func consent(_ id: ConsentID, of patient: PatientID) throws -> Consent? {
    try stored(Consent.self, id: id.value, of: patient)
  }
}
