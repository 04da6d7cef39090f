/// The sex on a person's administrative record.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-administrative-gender.html
public enum AdministrativeSex: String, Hashable, Codable, Sendable, CaseIterable {
  /// Male.
  case male
  /// Female.
  case female
  /// Neither.
  case other
  /// Not known.
  case unknown
}
