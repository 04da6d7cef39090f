/// Who is talking, and for whom.
public struct Session: Hashable, Codable, Sendable {
  /// Who signed in; nil before that.
  public var actor: Principal?
  /// For whom the actor acts now; nil when for themselves.
  public var subject: Principal?
  /// When the sign-in ends whatever happens, in seconds since 1970 UTC; nil before sign-in.
  public var expires: Int64?

  /// When the sign-in ends if nothing is said before, in seconds since 1970 UTC; nil when the policy
  /// sets no such limit.
  public var idleEnd: Int64?

  /// Makes a session in which nobody has signed in.
  public init() {}

  /// Makes a session for somebody who has signed in.
  public init(actor: Principal, subject: Principal? = nil, expires: Int64? = nil) {
    self.actor = actor
    self.subject = subject
    self.expires = expires
  }

  /// True once somebody has signed in.
  public var isSignedIn: Bool { actor != nil }
}
