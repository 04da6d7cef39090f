/// Whether a care team is at work.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-care-team-status.html
public enum CareTeamStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Planned.
  case proposed
  /// At work.
  case active
  /// Paused.
  case suspended
  /// No longer at work.
  case inactive
}
