/// A laboratory result, a vital sign or another measurement.
///
/// Source: FHIR R4 Observation, https://hl7.org/fhir/R4/observation.html
public struct Observation: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ObservationID
  /// Whose result it is.
  public var patient: PatientID
  /// The visit at which it was made.
  public var encounter: EncounterID?
  /// Whether it is final.
  public var status: ResultStatus
  /// Laboratory, vital signs, survey and so on.
  public var categories: [ObservationCategory]
  /// What was measured.
  public var code: CodedConcept
  /// When the sample was taken or the measurement made.
  public var effective: PartialDate?
  /// When it ended, if it took a while.
  public var effectiveEnd: PartialDate?
  /// When the result was made available.
  public var issued: Instant?
  /// The result; nil when there is none or only components.
  public var value: ObservationValue?
  /// Why there is no value.
  public var dataAbsentReason: CodedConcept?
  /// High, low, abnormal and so on, as the laboratory said.
  public var interpretations: [CodedConcept]
  /// The ranges that the laboratory gave.
  public var referenceRanges: [ReferenceRange]
  /// Parts, such as the two blood pressures.
  public var components: [ObservationComponent]
  /// Results of this panel.
  public var members: [ObservationID]
  /// Where on the body.
  public var bodySite: CodedConcept?
  /// Who is responsible.
  public var performers: [Reference]
  /// What was sampled, in words.
  public var specimen: String?
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ObservationID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    status: ResultStatus,
    categories: [ObservationCategory] = [],
    code: CodedConcept,
    effective: PartialDate? = nil,
    effectiveEnd: PartialDate? = nil,
    issued: Instant? = nil,
    value: ObservationValue? = nil,
    dataAbsentReason: CodedConcept? = nil,
    interpretations: [CodedConcept] = [],
    referenceRanges: [ReferenceRange] = [],
    components: [ObservationComponent] = [],
    members: [ObservationID] = [],
    bodySite: CodedConcept? = nil,
    performers: [Reference] = [],
    specimen: String? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounter = encounter
    self.status = status
    self.categories = categories
    self.code = code
    self.effective = effective
    self.effectiveEnd = effectiveEnd
    self.issued = issued
    self.value = value
    self.dataAbsentReason = dataAbsentReason
    self.interpretations = interpretations
    self.referenceRanges = referenceRanges
    self.components = components
    self.members = members
    self.bodySite = bodySite
    self.performers = performers
    self.specimen = specimen
    self.notes = notes
  }
}
