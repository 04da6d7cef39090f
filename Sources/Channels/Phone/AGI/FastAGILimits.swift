/// How much a FastAGI server takes on.
public struct FastAGILimits: Hashable, Sendable {
  /// Calls at one time; the next caller hears that all lines are busy.
  public var lines: Int
  /// Callers who can be told so at one time; a call beyond is refused at once, so that the dialplan
  /// goes on.
  public var busyLines: Int
  /// Bytes of a call's stack.
  public var stackSize: Int
  /// Milliseconds that calls may go on after the server was asked to stop.
  public var drain: Int

  /// Makes the usual limits for some lines.
  public init(lines: Int = 500, drain: Int = 60_000) {
    self.lines = max(0, lines)
    busyLines = 16 + max(0, lines) / 8
    stackSize = 256 << 10
    self.drain = drain
  }
}
