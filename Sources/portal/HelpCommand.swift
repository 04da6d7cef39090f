import Channels
import Dialog

/// `portal help`, `portal help COMMAND` and `portal COMMAND --help`.
enum HelpCommand {
  /// Says what the command does; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    let words = CommandWords(options: arguments)
    do {
      let options = try Options.parse(arguments)
      guard let name = options.words.first else {
        words.say("command-help")
        return 0
      }
      guard Command.named(name) != nil else {
        let nearest = Nearest.word(to: name, among: Command.all.map(\.name))
        return words.complain(.unknownCommand(name, nearest: nearest))
      }
      words.say("command-help-\(name)")
      return 0
    } catch {
      return words.complain(error)
    }
  }
}
