/// What the portal does for one intent.
///
/// Dialog files name it in their `does` line.
/// The engine fills the slots, checks the `needs` and asks for confirmation; a service acts and
/// answers in messages. Calls are synchronous; a service never reads the clock.
public protocol Service: Sendable {
  /// Called when the form starts and after each slot is filled, before the next question.
  func prepare(_ call: ServiceCall) throws -> Preparation

  /// Checks one slot that was just filled: nil when it will do, else what to say before it is asked
  /// again.
  func check(_ slot: String, in call: ServiceCall) throws -> Message?

  /// Further arguments for the confirmation message, beside the slots.
  func review(_ call: ServiceCall) throws -> [String: Value]

  /// Does it. Called once, with all required slots filled and confirmed.
  func perform(_ call: ServiceCall) throws -> Outcome
}

extension Service {
  /// Nothing to prepare.
  public func prepare(_ call: ServiceCall) throws -> Preparation { .ready() }
  /// Every value will do.
  public func check(_ slot: String, in call: ServiceCall) throws -> Message? { nil }
  /// Nothing to add to the slots.
  public func review(_ call: ServiceCall) throws -> [String: Value] { [:] }
}
