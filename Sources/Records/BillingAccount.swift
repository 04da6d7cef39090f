/// An account that collects what is owed for care.
///
/// Source: FHIR R4 Account, https://hl7.org/fhir/R4/account.html
public struct BillingAccount: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: BillingAccountID
  /// Whose care it is for; nil when it is about something else.
  public var patient: PatientID?
  /// Whether it is open.
  public var status: BillingAccountStatus
  /// What kind of account.
  public var kind: CodedConcept?
  /// What people call it.
  public var name: String?
  /// What it is for.
  public var description: String?
  /// The care it covers.
  public var period: Period?
  /// Who keeps it.
  public var owner: Reference?
  /// Who pays, in order.
  public var coverages: [CoverageID]
  /// Who pays what coverage does not.
  public var guarantors: [Reference]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: BillingAccountID,
    patient: PatientID? = nil,
    status: BillingAccountStatus,
    kind: CodedConcept? = nil,
    name: String? = nil,
    description: String? = nil,
    period: Period? = nil,
    owner: Reference? = nil,
    coverages: [CoverageID] = [],
    guarantors: [Reference] = []
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.kind = kind
    self.name = name
    self.description = description
    self.period = period
    self.owner = owner
    self.coverages = coverages
    self.guarantors = guarantors
  }
}
