/// What a name is used for.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-name-use.html
public enum NameUse: String, Hashable, Codable, Sendable, CaseIterable {
  /// The name the person goes by.
  case usual
  /// The name on papers.
  case official
  /// A name for a time.
  case temp
  /// What friends say.
  case nickname
  /// A stand-in that hides the person.
  case anonymous
  /// No longer used.
  case old
  /// The name before marriage.
  case maiden
}
