/// Something said by codes, by words, or by both.
///
/// Source: FHIR R4 CodeableConcept, https://hl7.org/fhir/R4/datatypes.html#CodeableConcept
public struct CodedConcept: Hashable, Codable, Sendable {
  /// The words the clinician chose.
  public var text: String?
  /// The same meaning in one or more code systems.
  public var codings: [Coding]

  /// Makes the value from its parts; what is not named is unknown.
  public init(text: String? = nil, codings: [Coding] = []) {
    self.text = text
    self.codings = codings
  }

  /// The best words there are: the clinician's, else the first display.
  public var words: String? {
    text ?? codings.lazy.compactMap(\.display).first
  }

  /// The code in one code system, if it has one.
  public func code(in system: String) -> String? {
    codings.first { $0.system == system && $0.code != nil }?.code
  }
}
