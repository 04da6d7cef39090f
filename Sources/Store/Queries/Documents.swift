import Records

extension ClinicalDocument: StoredRecord {
  static let table = RecordTable("document", .document)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { date }
  var statusText: String { status.rawValue }
}

extension StoreReading {
  /// A patient's documents, the latest first.
  public func documents(of patient: PatientID) throws -> [ClinicalDocument] {
    try stored(ClinicalDocument.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func document(_ id: ClinicalDocumentID, of patient: PatientID) throws -> ClinicalDocument?
  {
    try stored(ClinicalDocument.self, id: id.value, of: patient)
  }
}
