import Records

extension ExplanationOfBenefit: StoredRecord {
  static let table = RecordTable("explanation_of_benefit", .explanationOfBenefit)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { created?.earliest ?? billable?.start?.earliest }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// What insurers paid and left to a patient, the latest first.
  public func explanationsOfBenefit(of patient: PatientID) throws -> [ExplanationOfBenefit] {
    try stored(ExplanationOfBenefit.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func explanationOfBenefit(_ id: ExplanationOfBenefitID, of patient: PatientID) throws
    -> ExplanationOfBenefit?
  {
    try stored(ExplanationOfBenefit.self, id: id.value, of: patient)
  }
}
