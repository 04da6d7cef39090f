/// How much harm an allergy may do.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-allergy-intolerance-criticality.html
public enum AllergyCriticality: String, Hashable, Codable, Sendable, CaseIterable {
  /// Not thought to endanger life.
  case low
  /// It may endanger life.
  case high
  /// It cannot be judged.
  case unableToAssess = "unable-to-assess"
}
