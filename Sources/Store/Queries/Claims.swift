import Records

extension Claim: StoredRecord {
  static let table = RecordTable("claim", .claim)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { created?.earliest ?? billable?.start?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's claims, the latest first.
  public func claims(of patient: PatientID) throws -> [Claim] {
    try stored(Claim.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func claim(_ id: ClaimID, of patient: PatientID) throws -> Claim? {
    try stored(Claim.self, id: id.value, of: patient)
  }
}
