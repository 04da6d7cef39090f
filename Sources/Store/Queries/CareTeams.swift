import Records

extension CareTeam: StoredRecord {
  static let table = RecordTable("care_team", .careTeam)
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { period?.start?.earliest }
  var statusText: String { status?.rawValue ?? "" }
}

extension StoreReading {
  /// A patient's care teams, the latest begun first.
  public func careTeams(of patient: PatientID) throws -> [CareTeam] {
    try stored(CareTeam.self, of: patient)
  }

  /// One of a patient's by its identifier; nil when there is none or it is another patient's.
  public func careTeam(_ id: CareTeamID, of patient: PatientID) throws -> CareTeam? {
    try stored(CareTeam.self, id: id.value, of: patient)
  }
}
