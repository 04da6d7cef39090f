import Records

extension Medication: StoredRecord {
  static let table = RecordTable("medication", .medication)
  var key: String { id.value }
  var subjectPatient: PatientID? { nil }
  var moment: Instant? { nil }
}

extension StoreReading {
  /// A medication as a product, without anybody who takes it, by its identifier; nil when there is none.
  public func medication(_ id: MedicationID) throws -> Medication? {
    try stored(Medication.self, id: id.value)
  }
}
