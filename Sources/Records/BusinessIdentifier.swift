/// A number that an organisation gave to a person, a clinician or a place.
///
/// Source: FHIR R4 Identifier, https://hl7.org/fhir/R4/datatypes.html#Identifier
public struct BusinessIdentifier: Hashable, Codable, Sendable {
  /// The namespace in which the value is unique, a URI.
  public var system: String?
  /// The number or text itself.
  public var value: String

  /// Makes the value from its parts; what is not named is unknown.
  public init(system: String? = nil, value: String) {
    self.system = system
    self.value = value
  }
}
