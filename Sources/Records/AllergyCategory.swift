/// What kind of thing an allergy is to.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-allergy-intolerance-category.html
public enum AllergyCategory: String, Hashable, Codable, Sendable, CaseIterable {
  /// Something eaten.
  case food
  /// A drug.
  case medication
  /// Pollen, dust, animals and so on.
  case environment
  /// A substance of living origin, such as a vaccine.
  case biologic
}
