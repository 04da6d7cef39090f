/// What every command does first and last: reading its options, and saying what went wrong.
enum CommandRun {
  /// Runs a command that takes options and, unless `takesWords`, nothing else.
  static func with(
    _ arguments: [String], _ table: Options.Table = Options.Table(), takesWords: Bool = false,
    _ body: (Options, CommandWords) throws -> Int32
  ) -> Int32 {
    let words = CommandWords(options: arguments)
    do {
      let options = try Options.parse(arguments, table)
      if !takesWords, let word = options.words.first { throw UsageProblem.unexpectedWord(word) }
      return try body(options, words)
    } catch let problem as UsageProblem {
      return words.complain(problem)
    } catch let trouble as Trouble {
      return words.fail(trouble.message.id, trouble.message.arguments)
    } catch {
      return words.fail("command-trouble")
    }
  }
}
