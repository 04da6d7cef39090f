import Channels
import Dialog
import Glibc

/// `portal ask WORDS`: one line, one answer, one exit status; the next call goes on from there.
enum AskCommand {
  private static let table = Options.Table(
    flags: ["--new"], values: ["--user", "--as"], endsAtFirstWord: true)

  /// Answers what follows `ask`; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, table, takesWords: true) { options, words in
      guard let data = DataPath.data(options), let state = DataPath.askState(data: data) else {
        throw Trouble.noHome
      }
      let portal = try Portal.open(data: data)
      let afresh = options.flags.contains("--new") || options.values["--user"] != nil
      let memory = AskMemory(path: state, store: portal.store, afresh: afresh)
      var conversation =
        try memory.conversation()
        ?? Conversation(locale: words.locale, channel: .command)
      conversation.source = Visitor.source
      if let locale = options.locale { conversation.locale = locale }
      if let verbosity = options.verbosity { conversation.verbosity = verbosity }
      conversation.setAtStart = Preferences(
        language: options.locale, verbosity: options.verbosity)
      EndingSignals.hold()
      defer { EndingSignals.release() }
      var call = AskCall(portal: portal, conversation: conversation, words: words)
      let status = call.answer(options)
      if call.isOver {
        try memory.forget()
      } else if call.hasTurned, try !memory.keep(call.partner.conversation, at: portal.now()) {
        return words.fail("command-ask-no-state", ["path": .text(state)])
      }
      return status
    }
  }

  /// The exit statuses of `portal ask`.
  enum Status {
    /// Done, or answered.
    static let done: Int32 = 0
    /// Something more is needed.
    static let needsMore: Int32 = 1
    /// Refused, for a reason that was said.
    static let refused: Int32 = 2
    /// Not understood.
    static let notUnderstood: Int32 = 3

    /// The exit status of a reply.
    static func of(_ status: Reply.Status) -> Int32 {
      switch status {
      case .done: done
      case .needsMore: needsMore
      case .refused: refused
      case .notUnderstood: notUnderstood
      }
    }
  }
}
