/// What a patient has allowed or forbidden.
///
/// Source: FHIR R4 Consent, https://hl7.org/fhir/R4/consent.html
public struct Consent: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ConsentID
  /// Who decided.
  public var patient: PatientID
  /// Whether it is in force.
  public var status: ConsentStatus
  /// Privacy, research, treatment and so on.
  public var scope: CodedConcept
  /// The kind of consent.
  public var categories: [CodedConcept]
  /// When it was given.
  public var date: PartialDate?
  /// Who agreed, if not the patient.
  public var performers: [Reference]
  /// Who keeps it.
  public var organizations: [Reference]
  /// The rule it rests on, such as opting in.
  public var policyRule: CodedConcept?
  /// What it says.
  public var provision: ConsentProvision?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ConsentID,
    patient: PatientID,
    status: ConsentStatus,
    scope: CodedConcept,
    categories: [CodedConcept] = [],
    date: PartialDate? = nil,
    performers: [Reference] = [],
    organizations: [Reference] = [],
    policyRule: CodedConcept? = nil,
    provision: ConsentProvision? = nil
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.scope = scope
    self.categories = categories
    self.date = date
    self.performers = performers
    self.organizations = organizations
    self.policyRule = policyRule
    self.provision = provision
  }
}
