import Records

/// What the audit trail keeps of one act: who, for whom, what, when, from which channel.
public struct AuditEntry: Hashable, Sendable {
  /// Who acted.
  public var actor: AuditActor
  /// Whose record it was; nil when it was nobody's.
  public var patient: PatientID?
  /// What was done, by the intent's name: `visits.cancel`, `results.view`, `staff.release`.
  public var action: String
  /// The record it was done to, such as `Appointment/17`; an identifier and never a fact.
  public var subject: String?
  /// How the person reached the portal, by the channel's name: `terminal`, `phone`, `staff`.
  public var channel: String
  /// When.
  public var at: Instant

  /// Makes an entry.
  public init(
    actor: AuditActor, patient: PatientID? = nil, action: String, subject: String? = nil,
    channel: String, at: Instant
  ) {
    self.actor = actor
    self.patient = patient
    self.action = action
    self.subject = subject
    self.channel = channel
    self.at = at
  }
}
