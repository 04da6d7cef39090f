import CSystem

/// The signals that end a conversation: hanging up, Control C, and being asked to stop.
public enum EndingSignals {
  /// Holds them back, save while the portal waits for a line, so that nothing is left half done and
  /// a terminal that hides what is typed gets its settings back.
  public static func hold() { portal_signals_hold() }

  /// Lets them through again, as they were before.
  public static func release() { portal_signals_release() }
}
