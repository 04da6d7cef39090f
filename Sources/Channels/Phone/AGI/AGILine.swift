/// What came of waiting for a line of a switch.
public enum AGILine: Hashable, Sendable {
  /// A line without its line end.
  case bytes([UInt8])
  /// A line longer than any that a switch sends; it was read to its end and not kept.
  case tooLong
  /// Nothing came in time.
  case timedOut
  /// The switch closed the connection, or the connection broke.
  case end
  /// The signal that came while waiting: Asterisk sends SIGHUP when the caller hangs up.
  case stopped(signal: Int32)
}
