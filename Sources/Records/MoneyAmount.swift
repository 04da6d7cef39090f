/// An amount of money, its decimal text exactly as it came.
///
/// Source: FHIR R4 Money, https://hl7.org/fhir/R4/datatypes.html#Money
public struct MoneyAmount: Hashable, Codable, Sendable {
  /// The amount in the currency's main unit.
  public var value: ExactDecimal
  /// The ISO 4217 code, such as `USD`; nil when not given.
  public var currency: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(value: ExactDecimal, currency: String? = nil) {
    self.value = value
    self.currency = currency
  }

  /// The amount in hundredths (cents), rounded half away from zero; nil when it overflows.
  public var hundredths: Int64? { value.scaled(places: 2) }
}
