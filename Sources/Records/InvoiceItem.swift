/// One line of an invoice.
///
/// Source: FHIR R4 Invoice.lineItem, https://hl7.org/fhir/R4/invoice.html
public struct InvoiceItem: Hashable, Codable, Sendable {
  /// Its number on the invoice.
  public var sequence: Int?
  /// What it is for.
  public var service: CodedConcept?
  /// The sum of its prices.
  public var price: MoneyAmount?

  /// Makes the value from its parts; what is not named is unknown.
  public init(sequence: Int? = nil, service: CodedConcept? = nil, price: MoneyAmount? = nil) {
    self.sequence = sequence
    self.service = service
    self.price = price
  }
}
