/// A measured value with its unit, such as a lab result.
public struct Quantity: Hashable, Codable, Sendable {
  /// The value as the record holds it, before any rounding for speech.
  public let value: DecimalNumber
  /// The unit's UCUM code or printed form, such as `mg/dL`; empty when there is none.
  public let unit: String
  /// `<`, `<=`, `>=` or `>` when the record says the value lies beyond what could be measured.
  public let comparator: String?

  /// Makes a quantity; `unit` is a UCUM code or the record's own words.
  public init(value: DecimalNumber, unit: String, comparator: String? = nil) {
    self.value = value
    self.unit = unit
    self.comparator = comparator
  }
}
