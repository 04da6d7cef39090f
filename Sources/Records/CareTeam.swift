/// The people who look after a patient.
///
/// Source: FHIR R4 CareTeam, https://hl7.org/fhir/R4/careteam.html
public struct CareTeam: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: CareTeamID
  /// Whom they look after.
  public var patient: PatientID
  /// Whether it is at work.
  public var status: CareTeamStatus?
  /// What it is called.
  public var name: String?
  /// From when until when.
  public var period: Period?
  /// Who belongs to it.
  public var members: [CareTeamMember]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: CareTeamID,
    patient: PatientID,
    status: CareTeamStatus? = nil,
    name: String? = nil,
    period: Period? = nil,
    members: [CareTeamMember] = []
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.name = name
    self.period = period
    self.members = members
  }
}
