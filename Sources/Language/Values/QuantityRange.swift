/// A reference range: from a low value, to a high one, or both.
public struct QuantityRange: Hashable, Codable, Sendable {
  /// The lowest value in range; nil when the range is open below.
  public let low: DecimalNumber?
  /// The highest value in range; nil when the range is open above.
  public let high: DecimalNumber?
  /// The unit's UCUM code or printed form; empty when it goes without saying.
  public let unit: String

  /// Makes a range with at least one bound, as FHIR's `Observation.referenceRange` has.
  public init(low: DecimalNumber?, high: DecimalNumber?, unit: String = "") {
    self.low = low
    self.high = high
    self.unit = unit
  }
}
