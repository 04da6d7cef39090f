/// Allergy or intolerance.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-allergy-intolerance-type.html
public enum AllergyKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// The immune system reacts.
  case allergy
  /// Another kind of bad reaction.
  case intolerance
}
