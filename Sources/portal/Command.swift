/// One command of `portal`: its name and what runs it.
///
/// A command is an `enum XCommand` in a file of its own, with `static func run(_ arguments:
/// [String]) -> Int32`; `arguments` is what follows the command's name, with the options that stood
/// before the name put first. It reads them with `Options`.
struct Command: Sendable {
  /// What people type.
  let name: String
  /// Runs it; returns the exit status.
  let run: @Sendable ([String]) -> Int32

  init(_ name: String, _ run: @escaping @Sendable ([String]) -> Int32) {
    self.name = name
    self.run = run
  }

  /// All commands, in the order in which help names them.
  ///
  /// One line each.
  static let all: [Command] = [
    Command("talk", TalkCommand.run),
    Command("ask", AskCommand.run),
    Command("phone", PhoneCommand.run),
    Command("agi", AGICallCommand.run),
    Command("serve", ServeCommand.run),
    Command("prompts", PromptsCommand.run),
    Command("demo", DemoCommand.run),
    Command("check", CheckCommand.run),
    Command("import", ImportCommand.run),
    Command("transcript", TranscriptCommand.run),
    Command("rehearse", RehearseCommand.run),
    Command("new", NewCommand.run),
    Command("staff", StaffCommand.run),
    Command("help", HelpCommand.run),
    Command("version", VersionCommand.run),
    Command("parse", ParseCommand.run),
    Command("say", SayCommand.run),
    Command("evaluate", EvaluateCommand.run),
    Command("explain", ExplainCommand.run),
    Command("grammar", GrammarCommand.run),
  ]

  /// The command of that name.
  static func named(_ name: String) -> Command? { all.first { $0.name == name } }
}
