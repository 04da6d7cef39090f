/// The range in which a result is usual for some people.
///
/// Source: FHIR R4 Observation.referenceRange, https://hl7.org/fhir/R4/observation.html
public struct ReferenceRange: Hashable, Codable, Sendable {
  /// The lower limit, itself inside.
  public var low: MeasuredQuantity?
  /// The upper limit, itself inside.
  public var high: MeasuredQuantity?
  /// Normal, recommended, therapeutic and so on.
  public var kind: CodedConcept?
  /// The people it holds for.
  public var appliesTo: [CodedConcept]
  /// The youngest age it holds for.
  public var ageLow: MeasuredQuantity?
  /// The oldest age it holds for.
  public var ageHigh: MeasuredQuantity?
  /// The range in words, when it is no pair of numbers.
  public var text: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    low: MeasuredQuantity? = nil,
    high: MeasuredQuantity? = nil,
    kind: CodedConcept? = nil,
    appliesTo: [CodedConcept] = [],
    ageLow: MeasuredQuantity? = nil,
    ageHigh: MeasuredQuantity? = nil,
    text: String? = nil
  ) {
    self.low = low
    self.high = high
    self.kind = kind
    self.appliesTo = appliesTo
    self.ageLow = ageLow
    self.ageHigh = ageHigh
    self.text = text
  }
}
