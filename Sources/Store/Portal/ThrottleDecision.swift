import Records

/// Whether another guess may be made.
public enum ThrottleDecision: Hashable, Sendable {
  /// It may, and counts as failed until it is said to have succeeded.
  case allowed
  /// Not before this moment.
  case wait(until: Instant)
  /// Not at all: a hundred guesses in a row failed, and another way in must be used.
  case stopped
}
