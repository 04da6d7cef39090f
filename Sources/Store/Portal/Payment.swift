import Records

/// A payment's identifier, made before the money moves, so that a retry never pays twice.
public typealias PaymentID = RecordID<Payment>

/// Money that a patient paid through the portal.
public struct Payment: Identifiable, Hashable, Sendable {
  /// The identifier.
  public var id: PaymentID
  /// Whose bill it was.
  public var patient: PatientID
  /// Which bill; nil when it was paid on the account as a whole.
  public var invoice: InvoiceID?
  /// The amount in hundredths of the currency, more than 0.
  public var cents: Int64
  /// The ISO 4217 code.
  public var currency: String
  /// How it was paid, as the person may hear it: never a card's whole number.
  public var method: String
  /// The payment provider's confirmation.
  public var confirmation: String?
  /// When.
  public var at: Instant

  /// Makes a payment.
  public init(
    id: PaymentID, patient: PatientID, invoice: InvoiceID? = nil, cents: Int64,
    currency: String = "USD", method: String, confirmation: String? = nil, at: Instant
  ) {
    self.id = id
    self.patient = patient
    self.invoice = invoice
    self.cents = cents
    self.currency = currency
    self.method = method
    self.confirmation = confirmation
    self.at = at
  }
}
