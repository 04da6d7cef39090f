/// One grouping of an insurance plan, such as its group or plan name.
///
/// Source: FHIR R4 Coverage.class, https://hl7.org/fhir/R4/coverage.html
public struct CoverageClass: Hashable, Codable, Sendable {
  /// What it groups by.
  public var kind: CodedConcept?
  /// The number or code.
  public var value: String
  /// The words for it.
  public var name: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(kind: CodedConcept? = nil, value: String, name: String? = nil) {
    self.kind = kind
    self.value = value
    self.name = name
  }
}
