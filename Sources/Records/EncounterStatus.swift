/// The state of a visit.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-encounter-status.html
public enum EncounterStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Not begun.
  case planned
  /// The patient has come.
  case arrived
  /// Seen for urgency.
  case triaged
  /// Going on.
  case inProgress = "in-progress"
  /// The patient is away for a while.
  case onLeave = "onleave"
  /// Over.
  case finished
  /// It will not take place.
  case cancelled
  /// Not known.
  case unknown
}
