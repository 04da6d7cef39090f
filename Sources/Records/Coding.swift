/// A code from one code system.
///
/// Source: FHIR R4 Coding, https://hl7.org/fhir/R4/datatypes.html#Coding
public struct Coding: Hashable, Codable, Sendable {
  /// The code system's URI, such as `http://loinc.org`.
  public var system: String?
  /// The code itself.
  public var code: String?
  /// The system's own words for the code.
  public var display: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(system: String? = nil, code: String? = nil, display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }
}
