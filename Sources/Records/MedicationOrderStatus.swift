/// Whether a prescription is in force.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-medicationrequest-status.html
public enum MedicationOrderStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// In force.
  case active
  /// Paused.
  case onHold = "on-hold"
  /// Withdrawn before it took effect.
  case cancelled
  /// Carried out.
  case completed
  /// Ended early.
  case stopped
  /// Not signed yet.
  case draft
  /// Not known.
  case unknown
}
