/// A document on a patient's record.
///
/// Source: FHIR R4 DocumentReference, https://hl7.org/fhir/R4/documentreference.html
public struct ClinicalDocument: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: ClinicalDocumentID
  /// Whose record it belongs to.
  public var patient: PatientID
  /// The visits it belongs to.
  public var encounters: [EncounterID]
  /// Whether it is in force.
  public var status: DocumentStatus
  /// What kind of document.
  public var kind: CodedConcept?
  /// The class of document.
  public var categories: [CodedConcept]
  /// When it was put on the record.
  public var date: Instant?
  /// Who wrote it.
  public var authors: [Reference]
  /// A title for people.
  public var description: String?
  /// The document itself.
  public var attachments: [Attachment]
  /// The time it is about.
  public var period: Period?
  /// The documents it takes the place of.
  public var replaces: [ClinicalDocumentID]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: ClinicalDocumentID,
    patient: PatientID,
    encounters: [EncounterID] = [],
    status: DocumentStatus,
    kind: CodedConcept? = nil,
    categories: [CodedConcept] = [],
    date: Instant? = nil,
    authors: [Reference] = [],
    description: String? = nil,
    attachments: [Attachment] = [],
    period: Period? = nil,
    replaces: [ClinicalDocumentID] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounters = encounters
    self.status = status
    self.kind = kind
    self.categories = categories
    self.date = date
    self.authors = authors
    self.description = description
    self.attachments = attachments
    self.period = period
    self.replaces = replaces
  }
}
