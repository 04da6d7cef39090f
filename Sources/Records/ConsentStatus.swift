/// Whether a consent is in force.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-consent-state-codes.html
public enum ConsentStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Being written.
  case draft
  /// Waiting for a decision.
  case proposed
  /// In force.
  case active
  /// Refused.
  case rejected
  /// No longer in force.
  case inactive
}
