/// An insurance plan that pays for a patient's care.
///
/// Source: FHIR R4 Coverage, https://hl7.org/fhir/R4/coverage.html
public struct Coverage: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: CoverageID
  /// Who is insured.
  public var patient: PatientID
  /// Whether it is in force.
  public var status: FinancialStatus
  /// The kind of plan.
  public var kind: CodedConcept?
  /// Who pays.
  public var payors: [Reference]
  /// Who signed the contract.
  public var subscriber: Reference?
  /// The number on the card.
  public var subscriberNumber: String?
  /// The dependent's number.
  public var dependent: String?
  /// How the insured relates to the subscriber.
  public var relationship: CodedConcept?
  /// When it holds.
  public var period: Period?
  /// Group, plan and so on.
  public var classes: [CoverageClass]
  /// The network of providers.
  public var network: String?
  /// 1 pays first.
  public var order: Int?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: CoverageID,
    patient: PatientID,
    status: FinancialStatus,
    kind: CodedConcept? = nil,
    payors: [Reference] = [],
    subscriber: Reference? = nil,
    subscriberNumber: String? = nil,
    dependent: String? = nil,
    relationship: CodedConcept? = nil,
    period: Period? = nil,
    classes: [CoverageClass] = [],
    network: String? = nil,
    order: Int? = nil
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.kind = kind
    self.payors = payors
    self.subscriber = subscriber
    self.subscriberNumber = subscriberNumber
    self.dependent = dependent
    self.relationship = relationship
    self.period = period
    self.classes = classes
    self.network = network
    self.order = order
  }
}
