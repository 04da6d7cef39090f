/// A byte stream to a switch: standard input and output, or a socket.
public protocol AGIConnection: AnyObject {
  /// Waits for a line, for so many milliseconds; 0 takes only what is there.
  func readLine(within milliseconds: Int) -> AGILine
  /// Sends bytes; false when the switch does not take them any more.
  func send(_ bytes: [UInt8]) -> Bool
  /// Milliseconds since some moment, on a clock that only goes forward.
  var milliseconds: Int { get }
}

extension AGIConnection {
  /// The machine's own clock.
  public var milliseconds: Int { MonotonicClock.milliseconds() }
}
