/// What a service says to a form before the next question is asked.
public enum Preparation: Sendable {
  /// Go on: these slots are filled already, and need not be asked.
  case ready(filling: [String: Value] = [:])
  /// It cannot be done at all, so nothing more is asked: "You have no coming visits."
  case over(Outcome)
}
