/// How a call ended, for the door's keeper.
public enum AGIEnding: Hashable, Sendable {
  /// The portal had said its last words.
  case finished
  /// The dialplan was asked for a person.
  case transferred
  /// The caller hung up, or the switch closed the connection.
  case hungUp
  /// The switch did not speak AGI, or fell silent.
  case lost
  /// A signal asks the portal to go.
  case stopped(signal: Int32)
}
