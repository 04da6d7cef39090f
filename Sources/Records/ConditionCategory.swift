/// Whether a condition is a diagnosis.
///
/// Source: FHIR R4 Condition.category and the semantic tags of SNOMED CT.
public enum ConditionCategory: String, Hashable, Codable, Sendable, CaseIterable {
  /// A disease, a disorder or an injury.
  case diagnosis
  /// Something found that is no disease, such as a pregnancy.
  case finding
  /// A fact of life, such as work or schooling.
  case social
  /// A health concern that somebody raised.
  case concern
}
