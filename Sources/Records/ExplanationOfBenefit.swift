/// What an insurer decided about a claim.
///
/// Source: FHIR R4 ExplanationOfBenefit, https://hl7.org/fhir/R4/explanationofbenefit.html
public struct ExplanationOfBenefit: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ExplanationOfBenefitID
  /// Whose care it is about.
  public var patient: PatientID
  /// Whether it is in force.
  public var status: FinancialStatus
  /// FHIR's use code: `claim`, `preauthorization` or `predetermination`.
  public var use: String?
  /// Institutional, pharmacy and so on.
  public var kind: CodedConcept?
  /// FHIR's outcome code, such as `complete`.
  public var outcome: String?
  /// The claim it answers.
  public var claim: ClaimID?
  /// When the care was given.
  public var billable: Period?
  /// When it was made.
  public var created: PartialDate?
  /// Who gave the care.
  public var provider: Reference?
  /// Who decided.
  public var insurer: Reference?
  /// The plans it is about.
  public var coverages: [Reference]
  /// The decision in words.
  public var disposition: String?
  /// What was done, with the decision for each.
  public var items: [ClaimItem]
  /// Sums by category.
  public var totals: [Adjudication]
  /// What the insurer paid.
  public var payment: MoneyAmount?
  /// When it paid.
  public var paymentDate: PartialDate?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ExplanationOfBenefitID,
    patient: PatientID,
    status: FinancialStatus,
    use: String? = nil,
    kind: CodedConcept? = nil,
    outcome: String? = nil,
    claim: ClaimID? = nil,
    billable: Period? = nil,
    created: PartialDate? = nil,
    provider: Reference? = nil,
    insurer: Reference? = nil,
    coverages: [Reference] = [],
    disposition: String? = nil,
    items: [ClaimItem] = [],
    totals: [Adjudication] = [],
    payment: MoneyAmount? = nil,
    paymentDate: PartialDate? = nil
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.use = use
    self.kind = kind
    self.outcome = outcome
    self.claim = claim
    self.billable = billable
    self.created = created
    self.provider = provider
    self.insurer = insurer
    self.coverages = coverages
    self.disposition = disposition
    self.items = items
    self.totals = totals
    self.payment = payment
    self.paymentDate = paymentDate
  }
}
