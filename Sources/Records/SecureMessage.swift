/// A message between a patient and the clinic.
///
/// Source: FHIR R4 Communication, https://hl7.org/fhir/R4/communication.html
public struct SecureMessage: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: SecureMessageID
  /// Whose record it belongs to.
  public var patient: PatientID
  /// The visit it belongs to.
  public var encounter: EncounterID?
  /// How far it has come.
  public var status: MessageStatus
  /// Who wrote it.
  public var sender: Reference?
  /// Who is to read it.
  public var recipients: [Reference]
  /// When it was sent.
  public var sent: PartialDate?
  /// When it arrived.
  public var received: PartialDate?
  /// The subject line.
  public var topic: CodedConcept?
  /// The kind of message.
  public var categories: [CodedConcept]
  /// The messages it answers.
  public var inReplyTo: [SecureMessageID]
  /// Its paragraphs.
  public var body: [String]
  /// What came with it.
  public var attachments: [Attachment]
  /// Remarks.
  public var notes: [String]

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: SecureMessageID,
    patient: PatientID,
    encounter: EncounterID? = nil,
    status: MessageStatus,
    sender: Reference? = nil,
    recipients: [Reference] = [],
    sent: PartialDate? = nil,
    received: PartialDate? = nil,
    topic: CodedConcept? = nil,
    categories: [CodedConcept] = [],
    inReplyTo: [SecureMessageID] = [],
    body: [String] = [],
    attachments: [Attachment] = [],
    notes: [String] = []
  ) {
    self.id = id
    self.patient = patient
    self.encounter = encounter
    self.status = status
    self.sender = sender
    self.recipients = recipients
    self.sent = sent
    self.received = received
    self.topic = topic
    self.categories = categories
    self.inReplyTo = inReplyTo
    self.body = body
    self.attachments = attachments
    self.notes = notes
  }
}
