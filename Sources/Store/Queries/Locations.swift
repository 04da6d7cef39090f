import Records

extension Location: StoredRecord {
  static let table = RecordTable("location", .location)
  var key: String { id.value }
  var subjectPatient: PatientID? { nil }
  var moment: Instant? { nil }
  var statusText: String { isActive ? "active" : "inactive" }
  var publicIdentifiers: [BusinessIdentifier] { identifiers }
}

extension StoreReading {
  /// A location, by its identifier; nil when there is none.
  public func location(_ id: LocationID) throws -> Location? {
    try stored(Location.self, id: id.value)
  }
}

extension StoreReading {
  /// Every location that is in use, in the order of their identifiers.
  public func locations() throws -> [Location] {
    try stored(Location.self, where: "status = ? ORDER BY id", ["active"])
  }
}
