/// What a recogniser made of a line.
public struct Recognition: Hashable, Sendable {
  /// The three-way choice.
  public enum Decision: Hashable, Sendable {
    /// Sure enough to act.
    case act(Hypothesis)
    /// One that is not sure, or two or three that are near each other: ask "this or that?".
    case ask([Hypothesis])
    /// Nothing of the portal's business.
    case reject
  }

  /// What to do.
  public let decision: Decision
  /// All intents that were considered, likeliest first, at most five.
  public let ranked: [Hypothesis]

  /// Makes a recognition.
  public init(decision: Decision, ranked: [Hypothesis]) {
    self.decision = decision
    self.ranked = ranked
  }
}
