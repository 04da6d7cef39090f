/// One member of a care team.
///
/// Source: FHIR R4 CareTeam.participant, https://hl7.org/fhir/R4/careteam.html
public struct CareTeamMember: Hashable, Codable, Sendable {
  /// The person or organisation.
  public var member: Reference
  /// What they do.
  public var roles: [CodedConcept]
  /// From when until when.
  public var period: Period?

  /// Makes the value from its parts; what is not named is unknown.
  public init(member: Reference, roles: [CodedConcept] = [], period: Period? = nil) {
    self.member = member
    self.roles = roles
    self.period = period
  }
}
