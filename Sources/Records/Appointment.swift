/// A visit that is planned, asked for or was cancelled.
///
/// Source: FHIR R4 Appointment, https://hl7.org/fhir/R4/appointment.html
public struct Appointment: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: AppointmentID
  /// Whose visit; nil when no patient takes part.
  public var patient: PatientID?
  /// How firm it is.
  public var status: AppointmentStatus
  /// When it begins; nil while only asked for.
  public var start: Instant?
  /// When it ends.
  public var end: Instant?
  /// How long it lasts, when that differs from the slot.
  public var minutes: Int?
  /// What is done.
  public var serviceTypes: [CodedConcept]
  /// The specialty.
  public var specialties: [CodedConcept]
  /// Check-up, follow-up and so on.
  public var kind: CodedConcept?
  /// Why.
  public var reasons: [CodedConcept]
  /// Why it was cancelled.
  public var cancellationReason: CodedConcept?
  /// The subject line.
  public var description: String?
  /// Remarks of the clinic.
  public var comment: String?
  /// How to prepare.
  public var patientInstruction: String?
  /// Who and where.
  public var participants: [AppointmentParticipant]
  /// The slots it fills.
  public var slots: [AppointmentSlotID]
  /// When the patient would like it.
  public var requested: [Period]
  /// When it was made.
  public var created: PartialDate?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: AppointmentID,
    patient: PatientID? = nil,
    status: AppointmentStatus,
    start: Instant? = nil,
    end: Instant? = nil,
    minutes: Int? = nil,
    serviceTypes: [CodedConcept] = [],
    specialties: [CodedConcept] = [],
    kind: CodedConcept? = nil,
    reasons: [CodedConcept] = [],
    cancellationReason: CodedConcept? = nil,
    description: String? = nil,
    comment: String? = nil,
    patientInstruction: String? = nil,
    participants: [AppointmentParticipant] = [],
    slots: [AppointmentSlotID] = [],
    requested: [Period] = [],
    created: PartialDate? = nil
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.start = start
    self.end = end
    self.minutes = minutes
    self.serviceTypes = serviceTypes
    self.specialties = specialties
    self.kind = kind
    self.reasons = reasons
    self.cancellationReason = cancellationReason
    self.description = description
    self.comment = comment
    self.patientInstruction = patientInstruction
    self.participants = participants
    self.slots = slots
    self.requested = requested
    self.created = created
  }

  /// The first practitioner who takes part.
  public var practitioner: Reference? {
    participants.lazy.compactMap(\.actor).first { $0.type == .practitioner }
  }

  /// Where it takes place.
  public var location: Reference? {
    participants.lazy.compactMap(\.actor).first { $0.type == .location }
  }
}
