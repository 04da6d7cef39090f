/// `portal talk`, and `portal` alone: a conversation on standard input and output.
enum TalkCommand {
  /// Talks to the end; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments) { options, words in
      let portal = try Portal.open(options)
      return Talk.run(portal, options: options, locale: words.locale)
    }
  }
}
