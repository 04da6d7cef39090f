import Records

/// A bill that is not wholly paid.
public struct OpenInvoice: Hashable, Sendable {
  /// The bill.
  public let invoice: Invoice
  /// What is left to pay, in hundredths of the currency.
  public let owedCents: Int64
}
