/// Where a contact point reaches someone.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-contact-point-use.html
public enum ContactUse: String, Hashable, Codable, Sendable, CaseIterable {
  /// At home.
  case home
  /// At work.
  case work
  /// For a time.
  case temp
  /// No longer right.
  case old
  /// Carried along.
  case mobile
}
