/// A person or a place in an appointment.
///
/// Source: FHIR R4 Appointment.participant, https://hl7.org/fhir/R4/appointment.html
public struct AppointmentParticipant: Hashable, Codable, Sendable {
  /// Who or where.
  public var actor: Reference?
  /// What for.
  public var roles: [CodedConcept]
  /// Whether they have accepted.
  public var status: ParticipationStatus?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    actor: Reference? = nil,
    roles: [CodedConcept] = [],
    status: ParticipationStatus? = nil
  ) {
    self.actor = actor
    self.roles = roles
    self.status = status
  }
}
