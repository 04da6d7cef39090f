import Dialog

/// What came of waiting for a line.
public enum Input: Sendable {
  /// A line, or what was the matter with it.
  case heard(Heard)
  /// The end of input: the person hung up, or the pipe is empty.
  case end
  /// A signal asks the portal to go; the number is the signal's.
  case stopped(signal: Int32)
}
