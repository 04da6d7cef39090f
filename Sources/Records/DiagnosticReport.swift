/// A report on tests or images.
///
/// Source: FHIR R4 DiagnosticReport, https://hl7.org/fhir/R4/diagnosticreport.html
public struct DiagnosticReport: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: DiagnosticReportID
  /// Whose report it is.
  public var patient: PatientID
  /// The visit it belongs to.
  public var encounter: EncounterID?
  /// Whether it is final.
  public var status: ResultStatus
  /// The department, such as laboratory or radiology.
  public var categories: [CodedConcept]
  /// What was examined.
  public var code: CodedConcept
  /// When the sample was taken or the image made.
  public var effective: PartialDate?
  /// When that ended, if it took a while.
  public var effectiveEnd: PartialDate?
  /// When the report was made available.
  public var issued: Instant?
  /// Who is responsible.
  public var performers: [Reference]
  /// Who wrote the conclusion.
  public var interpreters: [Reference]
  /// The observations it holds.
  public var results: [ObservationID]
  /// The summary in words.
  public var conclusion: String?
  /// The conclusion in codes.
  public var conclusionCodes: [CodedConcept]
  /// The whole report as it was issued.
  public var attachments: [Attachment]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: DiagnosticReportID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    status: ResultStatus,
    categories: [CodedConcept] = [],
    code: CodedConcept,
    effective: PartialDate? = nil,
    effectiveEnd: PartialDate? = nil,
    issued: Instant? = nil,
    performers: [Reference] = [],
    interpreters: [Reference] = [],
    results: [ObservationID] = [],
    conclusion: String? = nil,
    conclusionCodes: [CodedConcept] = [],
    attachments: [Attachment] = []
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
    self.performers = performers
    self.interpreters = interpreters
    self.results = results
    self.conclusion = conclusion
    self.conclusionCodes = conclusionCodes
    self.attachments = attachments
  }
}
