/// A bill that the clinic sends to an insurer.
///
/// Source: FHIR R4 Claim, https://hl7.org/fhir/R4/claim.html
public struct Claim: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ClaimID
  /// Whose care it is for.
  public var patient: PatientID
  /// Whether it is in force.
  public var status: FinancialStatus
  /// FHIR's use code: `claim`, `preauthorization` or `predetermination`.
  public var use: String?
  /// Institutional, pharmacy and so on.
  public var kind: CodedConcept?
  /// When the care was given.
  public var billable: Period?
  /// When it was made.
  public var created: PartialDate?
  /// Who gave the care.
  public var provider: Reference?
  /// Who is to pay.
  public var insurer: Reference?
  /// The plans it is sent to.
  public var coverages: [Reference]
  /// What was done.
  public var items: [ClaimItem]
  /// The whole amount.
  public var total: MoneyAmount?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ClaimID,
    patient: PatientID,
    status: FinancialStatus,
    use: String? = nil,
    kind: CodedConcept? = nil,
    billable: Period? = nil,
    created: PartialDate? = nil,
    provider: Reference? = nil,
    insurer: Reference? = nil,
    coverages: [Reference] = [],
    items: [ClaimItem] = [],
    total: MoneyAmount? = nil
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.use = use
    self.kind = kind
    self.billable = billable
    self.created = created
    self.provider = provider
    self.insurer = insurer
    self.coverages = coverages
    self.items = items
    self.total = total
  }
}
