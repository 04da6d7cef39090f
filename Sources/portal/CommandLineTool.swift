import Channels

/// Finds the command that the arguments name, and runs it.
enum CommandLineTool {
  /// The exit status for a command line that cannot be understood, as `sysexits.h` has it.
  static let usage: Int32 = 64

  /// Runs what the command line asks for; no command at all begins a conversation.
  static func run(_ arguments: [String]) -> Int32 {
    // Options may stand before the command: `portal --data /srv/portal check`.
    var leading: [String] = []
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("-"), first.count > 1, first != "--" {
      leading.append(rest.removeFirst())
      if Options.takesValue(first), let value = rest.popFirst() { leading.append(value) }
    }
    let words = CommandWords(options: leading + rest)
    do {
      _ = try Options.parse(leading.filter { $0 != "-h" && $0 != "--version" })
    } catch {
      return words.complain(error)
    }
    let language = ["--locale", words.locale.rawValue]
    guard let name = rest.popFirst() else {
      if leading.contains(where: Options.asksForHelp) { return HelpCommand.run(language) }
      if leading.contains("--version") { return VersionCommand.run([]) }
      return TalkCommand.run(leading)
    }
    guard let command = Command.named(name) else {
      let nearest = Nearest.word(to: name, among: Command.all.map(\.name))
      return words.complain(.unknownCommand(name, nearest: nearest))
    }
    if leading.contains(where: Options.asksForHelp)
      || Options.asksForHelp(before: rest, of: command)
    {
      return HelpCommand.run(language + [command.name])
    }
    return command.run(leading + rest)
  }
}
