/// An allergy or an intolerance.
///
/// Source: FHIR R4 AllergyIntolerance, https://hl7.org/fhir/R4/allergyintolerance.html
public struct Allergy: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: AllergyID
  /// Whose allergy it is.
  public var patient: PatientID
  /// To what.
  public var code: CodedConcept
  /// Allergy or intolerance.
  public var kind: AllergyKind?
  /// Food, medication and so on.
  public var categories: [AllergyCategory]
  /// How much harm it may do.
  public var criticality: AllergyCriticality?
  /// Active, inactive or resolved.
  public var clinicalStatus: ConditionStatus?
  /// How sure it is.
  public var verification: VerificationStatus?
  /// What happened.
  public var reactions: [AllergyReaction]
  /// When it began.
  public var onset: PartialDate?
  /// When it was written down.
  public var recorded: PartialDate?
  /// When it last happened.
  public var lastOccurrence: PartialDate?
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: AllergyID,
    patient: PatientID,
    code: CodedConcept,
    kind: AllergyKind? = nil,
    categories: [AllergyCategory] = [],
    criticality: AllergyCriticality? = nil,
    clinicalStatus: ConditionStatus? = nil,
    verification: VerificationStatus? = nil,
    reactions: [AllergyReaction] = [],
    onset: PartialDate? = nil,
    recorded: PartialDate? = nil,
    lastOccurrence: PartialDate? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.code = code
    self.kind = kind
    self.categories = categories
    self.criticality = criticality
    self.clinicalStatus = clinicalStatus
    self.verification = verification
    self.reactions = reactions
    self.onset = onset
    self.recorded = recorded
    self.lastOccurrence = lastOccurrence
    self.notes = notes
  }
}
