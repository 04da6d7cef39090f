/// What a patient owes in one currency.
public struct Balance: Hashable, Sendable {
  /// The ISO 4217 code.
  public let currency: String
  /// All together, in hundredths of the currency; below 0 when more was paid than billed.
  public let owedCents: Int64
  /// The bills that make it up, the earliest first.
  public let openInvoices: [OpenInvoice]
}
