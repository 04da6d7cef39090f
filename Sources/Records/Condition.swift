/// A diagnosis, a finding or a fact of life on a patient's record.
///
/// Source: FHIR R4 Condition, https://hl7.org/fhir/R4/condition.html
public struct Condition: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ConditionID
  /// Whose record it is.
  public var patient: PatientID
  /// The visit at which it was recorded.
  public var encounter: EncounterID?
  /// What it is.
  public var code: CodedConcept
  /// Whether it is a diagnosis at all.
  public var category: ConditionCategory
  /// Whether it is still present.
  public var clinicalStatus: ConditionStatus?
  /// How sure it is.
  public var verification: VerificationStatus?
  /// How severe it is.
  public var severity: CodedConcept?
  /// When it began.
  public var onset: PartialDate?
  /// When it began, in words such as an age.
  public var onsetText: String?
  /// When it ended.
  public var abatement: PartialDate?
  /// When it was written down.
  public var recorded: PartialDate?
  /// Who wrote it down.
  public var recorder: Reference?
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ConditionID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    code: CodedConcept,
    category: ConditionCategory = .diagnosis,
    clinicalStatus: ConditionStatus? = nil,
    verification: VerificationStatus? = nil,
    severity: CodedConcept? = nil,
    onset: PartialDate? = nil,
    onsetText: String? = nil,
    abatement: PartialDate? = nil,
    recorded: PartialDate? = nil,
    recorder: Reference? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounter = encounter
    self.code = code
    self.category = category
    self.clinicalStatus = clinicalStatus
    self.verification = verification
    self.severity = severity
    self.onset = onset
    self.onsetText = onsetText
    self.abatement = abatement
    self.recorded = recorded
    self.recorder = recorder
    self.notes = notes
  }
}
