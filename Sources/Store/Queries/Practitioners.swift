import Records

extension Practitioner: StoredRecord {
  static let table = RecordTable("practitioner", .practitioner)
  var key: String { id.value }
  var subjectPatient: PatientID? { nil }
  var moment: Instant? { nil }
  var statusText: String { isActive ? "active" : "inactive" }
  var publicIdentifiers: [BusinessIdentifier] { identifiers }
}

extension StoreReading {
  /// A practitioner, by its identifier; nil when there is none.
  public func practitioner(_ id: PractitionerID) throws -> Practitioner? {
    try stored(Practitioner.self, id: id.value)
  }
}

extension StoreReading {
  /// Every practitioner who is active, in the order of their identifiers.
  public func practitioners() throws -> [Practitioner] {
    try stored(Practitioner.self, where: "status = ? ORDER BY id", ["active"])
  }
}
