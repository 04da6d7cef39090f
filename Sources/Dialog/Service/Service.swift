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

  /// The question for a slot where it can say more than the slot's own prompt: what was heard, and how
  /// many there are to choose from.
  ///
  /// `count` is 0 where nothing is chosen from. Nil for the prompt.
  func question(_ slot: String, offering count: Int, in call: ServiceCall) throws -> Message?

  /// What the form is about by now, as in "Back to your visit on Tuesday"; nil for the intent's topic.
  func topic(_ call: ServiceCall) throws -> Message?

  /// Further arguments for the confirmation message, beside the slots.
  func review(_ call: ServiceCall) throws -> [String: Value]

  /// What was given for a slot the last time, for "same as last time"; nil when nothing is known.
  func usual(_ slot: String, in call: ServiceCall) throws -> Value?

  /// Does it. Called once, with all required slots filled and confirmed.
  func perform(_ call: ServiceCall) throws -> Outcome
}

extension Service {
  /// Nothing to prepare.
  public func prepare(_ call: ServiceCall) throws -> Preparation { .ready() }
  /// Every value will do.
  public func check(_ slot: String, in call: ServiceCall) throws -> Message? { nil }
  /// The slot's own prompt.
  public func question(
    _ slot: String, offering count: Int, in call: ServiceCall
  ) throws -> Message? { nil }
  /// The intent's topic.
  public func topic(_ call: ServiceCall) throws -> Message? { nil }
  /// Nothing is known of a last time.
  public func usual(_ slot: String, in call: ServiceCall) throws -> Value? { nil }
  /// Nothing to add to the slots.
  public func review(_ call: ServiceCall) throws -> [String: Value] { [:] }
}
