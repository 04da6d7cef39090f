/// A visit that took place, or takes place now.
///
/// Source: FHIR R4 Encounter, https://hl7.org/fhir/R4/encounter.html
public struct Encounter: Identifiable, Hashable, Codable, Sendable {
  /// The record's identifier.
  public var id: EncounterID
  /// Whose visit it was.
  public var patient: PatientID
  /// How far it has come.
  public var status: EncounterStatus
  /// Ambulatory, emergency, inpatient and so on.
  public var classCode: Coding?
  /// What kind of visit it was.
  public var kinds: [CodedConcept]
  /// When it began and ended.
  public var period: Period?
  /// The people seen.
  public var participants: [Reference]
  /// The organisation responsible.
  public var serviceProvider: Reference?
  /// Where it took place.
  public var locations: [Reference]
  /// Why the patient came.
  public var reasons: [CodedConcept]
  /// The appointment it fulfils.
  public var appointment: AppointmentID?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    id: EncounterID,
    patient: PatientID,
    status: EncounterStatus,
    classCode: Coding? = nil,
    kinds: [CodedConcept] = [],
    period: Period? = nil,
    participants: [Reference] = [],
    serviceProvider: Reference? = nil,
    locations: [Reference] = [],
    reasons: [CodedConcept] = [],
    appointment: AppointmentID? = nil
  ) {
    self.id = id
    self.patient = patient
    self.status = status
    self.classCode = classCode
    self.kinds = kinds
    self.period = period
    self.participants = participants
    self.serviceProvider = serviceProvider
    self.locations = locations
    self.reasons = reasons
    self.appointment = appointment
  }
}
