/// A stretch of time with an open or a known start and end.
///
/// Source: FHIR R4 Period, https://hl7.org/fhir/R4/datatypes.html#Period
public struct Period: Hashable, Codable, Sendable {
  /// When it began; nil means unknown.
  public var start: PartialDate?
  /// When it ended, that day or second included; nil means it goes on.
  public var end: PartialDate?

  /// Makes the value from its parts; what is not named is unknown.
  public init(start: PartialDate? = nil, end: PartialDate? = nil) {
    self.start = start
    self.end = end
  }
}
