/// Keeps for each person what the next conversation needs: what they had begun, and how they like to
/// be spoken to.
///
/// Asked only for somebody who has signed in. What is kept for one record is given back for that
/// record alone.
public protocol PersonalMemory: Sendable {
  /// What was begun by this person for this record; nil when nothing is kept.
  func begun(in session: Session) throws -> Begun?

  /// Keeps what was begun in place of what was kept before; nil forgets it.
  func keep(_ begun: Begun?, in session: Session, at moment: Moment) throws

  /// How this person likes to be spoken to.
  func preferences(in session: Session) throws -> Preferences

  /// Keeps how this person likes to be spoken to.
  func keep(_ preferences: Preferences, in session: Session) throws
}
