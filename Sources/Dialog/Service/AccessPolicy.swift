/// The one place where it is decided who may do what for whom.
public protocol AccessPolicy: Sendable {
  /// Nil when the session may reach this area now, else the refusal to say.
  ///
  /// Asked before every question, review and act of an intent that `needs scope AREA LEVEL`, so that
  /// a revocation holds from the next turn.
  func refusal(
    area: String, level: AccessLevel, for call: ServiceCall
  ) throws -> [Message]?

  /// The session as it stands now: signed out when it has ended or was revoked, else unchanged.
  func current(_ session: Session, at moment: Moment) throws -> Session
}
