/// Whether a condition is present.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-condition-clinical.html
public enum ConditionStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Present.
  case active
  /// Back again.
  case recurrence
  /// Back after getting better.
  case relapse
  /// No longer felt.
  case inactive
  /// No sign of it for now.
  case remission
  /// Gone.
  case resolved
}
