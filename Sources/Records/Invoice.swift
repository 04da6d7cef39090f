/// A bill to a patient.
///
/// Source: FHIR R4 Invoice, https://hl7.org/fhir/R4/invoice.html
public struct Invoice: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: InvoiceID
  /// Whose care it is for.
  public var patient: PatientID?
  /// Whether it is to be paid.
  public var status: InvoiceStatus
  /// What kind of invoice.
  public var kind: CodedConcept?
  /// The number printed on it.
  public var number: String?
  /// Who is to pay.
  public var recipient: Reference?
  /// Who sent it.
  public var issuer: Reference?
  /// When it was made.
  public var date: PartialDate?
  /// The account it is on.
  public var account: BillingAccountID?
  /// Its lines.
  public var items: [InvoiceItem]
  /// The sum without taxes.
  public var totalNet: MoneyAmount?
  /// The sum to pay.
  public var totalGross: MoneyAmount?
  /// How and until when to pay.
  public var paymentTerms: String?
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: InvoiceID,
    patient: PatientID? = nil,
    status: InvoiceStatus,
    kind: CodedConcept? = nil,
    number: String? = nil,
    recipient: Reference? = nil,
    issuer: Reference? = nil,
    date: PartialDate? = nil,
    account: BillingAccountID? = nil,
    items: [InvoiceItem] = [],
    totalNet: MoneyAmount? = nil,
    totalGross: MoneyAmount? = nil,
    paymentTerms: String? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.kind = kind
    self.number = number
    self.recipient = recipient
    self.issuer = issuer
    self.date = date
    self.account = account
    self.items = items
    self.totalNet = totalNet
    self.totalGross = totalGross
    self.paymentTerms = paymentTerms
    self.notes = notes
  }
}
