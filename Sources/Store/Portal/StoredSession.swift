import Records

/// A signed-in session as the store knows it.
public struct StoredSession: Hashable, Sendable {
  /// Who signed in.
  public let account: AccountID
  /// The channel it was opened on.
  public let channel: String
  /// When it began.
  public let started: Instant
  /// When it was last used.
  public let lastUsed: Instant
  /// When it ends if nothing is said before.
  public let idleEnd: Instant
  /// When it ends whatever is said.
  public let expires: Instant
  /// When the last factor was proven, for what needs a fresh one.
  public let factorAt: Instant
}
