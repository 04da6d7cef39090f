/// How bad a reaction was.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-reaction-event-severity.html
public enum ReactionSeverity: String, Hashable, Codable, Sendable, CaseIterable {
  /// Mild.
  case mild
  /// Moderate.
  case moderate
  /// Severe.
  case severe
}
