/// What a switch says to a command.
public enum AGIReply: Hashable, Sendable {
  /// The command was carried out, or tried: code 200.
  case result(AGIResult)
  /// The switch has no such command: code 510.
  case unknownCommand
  /// The line is dead: code 511. Nothing can be said any more.
  case deadChannel
  /// The switch has the command, but not in this form: code 520.
  case wrongUsage
  /// Any other code of three digits.
  case other(code: Int)
}
