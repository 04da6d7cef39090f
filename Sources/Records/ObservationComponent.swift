/// One part of an observation.
///
/// Source: FHIR R4 Observation.component, https://hl7.org/fhir/R4/observation.html
public struct ObservationComponent: Hashable, Codable, Sendable {
  /// What was measured.
  public var code: CodedConcept
  /// The result.
  public var value: ObservationValue?
  /// Why there is no value.
  public var dataAbsentReason: CodedConcept?
  /// High, low and so on, as the laboratory said.
  public var interpretations: [CodedConcept]
  /// The ranges that the laboratory gave.
  public var referenceRanges: [ReferenceRange]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    code: CodedConcept,
    value: ObservationValue? = nil,
    dataAbsentReason: CodedConcept? = nil,
    interpretations: [CodedConcept] = [],
    referenceRanges: [ReferenceRange] = []
  ) {
    self.code = code
    self.value = value
    self.dataAbsentReason = dataAbsentReason
    self.interpretations = interpretations
    self.referenceRanges = referenceRanges
  }
}
