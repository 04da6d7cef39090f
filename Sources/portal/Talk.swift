import Channels
import Dialog
import Glibc

/// A conversation on standard input and output.
enum Talk {
  /// Milliseconds to stay after goodbye: a screen reader loses the last words of a terminal that
  /// closes at once.
  private static let linger: Int32 = 1_000

  /// Talks to the end; returns the exit status.
  ///
  /// `introduction` is said before the first words.
  static func run(
    _ portal: Portal, options: Options, locale: LanguageTag, introduction: [Message] = []
  ) -> Int32 {
    let isTerminal = isatty(STDIN_FILENO) == 1
    var conversation = Conversation(
      locale: locale, channel: isTerminal ? .terminal : .lines,
      set: Preferences(language: options.locale, verbosity: options.verbosity))
    conversation.source = Visitor.source
    EndingSignals.hold()
    portal.prepare(locale)
    let lines = portal.wording.lines(for: Reply(introduction, locale: locale))
    guard LineWriter.output.write(lines) else { return 0 }
    var partner = portal.partner(conversation)
    let session = TextSession(
      source: source(isTerminal: isTerminal, options: options, words: portal.channelWords(locale)),
      lingerMilliseconds: isTerminal && isatty(STDOUT_FILENO) == 1 ? linger : 0
    ) { portal.channelWords($0) }
    switch session.run(&partner) {
    case .goodbye, .inputEnded, .outputClosed: return 0
    case .signal(let number): return 128 + number
    }
  }

  /// Lines over a pipe; on a terminal the kernel's line mode for screen readers and wherever plain
  /// text is asked for, else libedit.
  private static func source(
    isTerminal: Bool, options: Options, words: ChannelWords
  ) -> any InputSource {
    guard isTerminal else { return PipeLines() }
    if wantsPlainText(options) { return TerminalLines() }
    return EditedLines(words: words) ?? TerminalLines()
  }

  /// True when nothing may be redrawn: line editing moves the cursor, which is read aloud.
  private static func wantsPlainText(_ options: Options) -> Bool {
    if options.screenReader || isatty(STDOUT_FILENO) == 0 { return true }
    if let accessible = Environment.value("ACCESSIBLE"), accessible != "0" { return true }
    if Environment.value("NO_COLOR") != nil { return true }
    return (Environment.value("TERM") ?? "dumb") == "dumb"
  }
}
