/// What is wrong with a command line.
enum UsageProblem: Error, Equatable {
  /// No such command; the nearest right one, when there is one.
  case unknownCommand(String, nearest: String?)
  /// No such option; the nearest right one, when there is one.
  case unknownOption(String, nearest: String?)
  /// An option that needs a value stands without one.
  case missingValue(String)
  /// A switch was given a value.
  case unexpectedValue(String)
  /// A language that the portal does not speak.
  case unknownLocale(String)
  /// A word too many.
  case unexpectedWord(String)
  /// A command that needs words or file names has none; the string names the command.
  case missingWords(String)
}
