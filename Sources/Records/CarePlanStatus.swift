/// Whether a plan is in force.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-request-status.html
public enum CarePlanStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Being written.
  case draft
  /// In force.
  case active
  /// Paused.
  case onHold = "on-hold"
  /// Withdrawn.
  case revoked
  /// Done.
  case completed
  /// Not known.
  case unknown
}
