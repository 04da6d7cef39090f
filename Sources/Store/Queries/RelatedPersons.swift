import Records

extension RelatedPerson: StoredRecord {
  static let table = RecordTable("related_person", .relatedPerson)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { period?.start?.earliest }
  var statusText: String { isActive ? "active" : "inactive" }
}

extension StoreReading {
  /// The people related to a patient, as the record names them.
  public func relatedPersons(of patient: PatientID) throws -> [RelatedPerson] {
    try stored(RelatedPerson.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func relatedPerson(_ id: RelatedPersonID, of patient: PatientID) throws -> RelatedPerson? {
    try stored(RelatedPerson.self, id: id.value, of: patient)
  }
}
