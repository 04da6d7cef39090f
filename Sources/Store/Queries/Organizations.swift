import Records

extension Organization: StoredRecord {
  static let table = RecordTable("organization", .organization)
  var key: String { id.value }
  var subjectPatient: PatientID? { nil }
  var moment: Instant? { nil }
  var statusText: String { isActive ? "active" : "inactive" }
  var publicIdentifiers: [BusinessIdentifier] { identifiers }
}

extension StoreReading {
  /// An organization, by its identifier; nil when there is none.
  public func organization(_ id: OrganizationID) throws -> Organization? {
    try stored(Organization.self, id: id.value)
  }
}

extension StoreReading {
  /// Every organization that is active, in the order of their identifiers.
  public func organizations() throws -> [Organization] {
    try stored(Organization.self, where: "status = ? ORDER BY id", ["active"])
  }
}
