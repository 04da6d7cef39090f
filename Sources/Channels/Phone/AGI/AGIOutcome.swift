/// What came of one command.
enum AGIOutcome: Hashable {
  /// The switch carried it out, or tried.
  case result(AGIResult)
  /// The switch does not know the command, or not in this form.
  case refused
  /// Nothing can be said any more.
  case over
}
