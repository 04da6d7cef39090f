import Records

/// A request's identifier; also the case number that people quote.
public typealias ClinicRequestID = RecordID<ClinicRequest>

/// Something that somebody asked of the clinic and that staff decide.
public struct ClinicRequest: Identifiable, Hashable, Sendable {
  /// What is asked.
  public enum Kind: String, Sendable, CaseIterable {
    /// A visit, where no free time was booked.
    case appointment
    /// A medication again; `subject` is the order.
    case refill
    /// To be known as a patient without an activation code.
    case verification
    /// To get back into an account.
    case recovery
    /// That something in the record or the insurance is wrong.
    case correction
    /// Anything else.
    case support
  }

  /// How far it is.
  public enum State: String, Sendable, CaseIterable {
    /// Nobody has decided.
    case waiting
    /// Staff said yes and it is being done.
    case approved
    /// It is done: the medication is ready, the visit is booked.
    case done
    /// Staff said no; `note` may say why.
    case declined
    /// Whoever asked took it back.
    case withdrawn
  }

  /// The identifier.
  public var id: ClinicRequestID
  /// What is asked.
  public var kind: Kind
  /// Whose record it is about; nil when that is not known yet.
  public var patient: PatientID?
  /// Who asked; nil when they were not signed in.
  public var account: AccountID?
  /// The record it is about, by identifier: the medication order, the appointment.
  public var subject: String?
  /// What else was said, by name: `reason`, `practitioner`, `from`, `until`, `pharmacy`.
  public var details: [String: String]
  /// How far it is.
  public var state: State
  /// When it was asked.
  public var created: Instant
  /// When it was last decided on.
  public var decided: Instant?
  /// Who decided.
  public var decidedBy: String?
  /// What they said.
  public var note: String?

  /// Makes a request that waits.
  public init(
    id: ClinicRequestID, kind: Kind, patient: PatientID? = nil, account: AccountID? = nil,
    subject: String? = nil, details: [String: String] = [:], state: State = .waiting,
    created: Instant, decided: Instant? = nil, decidedBy: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.patient = patient
    self.account = account
    self.subject = subject
    self.details = details
    self.state = state
    self.created = created
    self.decided = decided
    self.decidedBy = decidedBy
    self.note = note
  }
}
