/// A measured amount, its decimal text exactly as it came.
///
/// Source: FHIR R4 Quantity, https://hl7.org/fhir/R4/datatypes.html#Quantity
public struct MeasuredQuantity: Hashable, Codable, Sendable {
  /// The number; nil when only a unit or a code is known.
  public var value: ExactDecimal?
  /// Set when the true value is only known to lie beyond `value`.
  public var comparator: QuantityComparator?
  /// The unit as people write it, such as `mg/dL`.
  public var unit: String?
  /// The unit's code system, mostly UCUM.
  public var system: String?
  /// The unit's code in that system.
  public var code: String?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    value: ExactDecimal? = nil,
    comparator: QuantityComparator? = nil,
    unit: String? = nil,
    system: String? = nil,
    code: String? = nil
  ) {
    self.value = value
    self.comparator = comparator
    self.unit = unit
    self.system = system
    self.code = code
  }
}
