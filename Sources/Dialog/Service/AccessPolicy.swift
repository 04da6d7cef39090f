/// The one place where it is decided who may do what for whom.
public protocol AccessPolicy: Sendable {
  /// Nil when the session may reach this area now, else the refusal to say.
  ///
  /// Asked before every question, review and act of an intent that `needs scope AREA LEVEL`, so that
  /// a revocation holds from the next turn.
  func refusal(
    area: String, level: AccessLevel, for call: ServiceCall
  ) throws -> [Message]?

  /// The session as it stands now: signed out when it has ended or was revoked, else with the
  /// moment at which silence would end it.
  ///
  /// `isUsed` tells whether the person did something, which keeps it alive.
  func current(_ session: Session, at moment: Moment, isUsed: Bool) throws -> Session

  /// Ends the session of a call, since whoever was signed in has gone.
  func end(_ call: ServiceCall) throws
}

extension AccessPolicy {
  /// The session as it stands when the person has just done something.
  public func current(_ session: Session, at moment: Moment) throws -> Session {
    try current(session, at: moment, isUsed: true)
  }

  /// Nothing: the session ends by itself when it is not used.
  public func end(_ call: ServiceCall) throws {}
}
