/// How a true value relates to the number given.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-quantity-comparator.html
public enum QuantityComparator: String, Hashable, Codable, Sendable, CaseIterable {
  /// The true value is less.
  case lessThan = "<"
  /// The true value is less or equal.
  case atMost = "<="
  /// The true value is greater or equal.
  case atLeast = ">="
  /// The true value is greater.
  case moreThan = ">"
}
