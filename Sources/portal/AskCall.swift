import Channels
import Dialog
import Glibc

/// One call of `portal ask`: its line, and the secrets that the portal asks for after it.
struct AskCall {
  /// The portal's side.
  private(set) var partner: EnginePartner
  /// True once something was heard, so that the conversation is worth keeping.
  private(set) var hasTurned = false
  /// True when the conversation is over.
  private(set) var isOver = false

  private let portal: Portal
  private let words: CommandWords
  private let isTerminal = isatty(STDIN_FILENO) == 1
  private let source: any InputSource

  /// Makes a call on a conversation.
  init(portal: Portal, conversation: Conversation, words: CommandWords) {
    self.portal = portal
    partner = portal.partner(conversation)
    self.words = words
    source = isTerminal ? TerminalLines() : PipeLines(takesUnfinishedSecrets: true)
  }

  /// Answers the words of the options, after signing in when that is asked for; returns the exit
  /// status.
  ///
  /// Without words, a line of the input or a secret is taken.
  mutating func answer(_ options: Options) -> Int32 {
    let line = options.words.joined(separator: " ")
    if let user = options.values["--user"], let status = enter(as: user, isQuiet: !line.isEmpty) {
      return status
    }
    if let name = options.values["--as"], let status = act(for: name, isQuiet: !line.isEmpty) {
      return status
    }
    if partner.conversation.awaitsSecret {
      return line.isEmpty ? hearSecret() : hearInsteadOfSecret(line)
    }
    if !line.isEmpty { return hear(HeardLine.heard(Array(line.utf8))) }
    if hasTurned { return AskCommand.Status.done }
    guard !isTerminal, case .heard(let heard) = source.next(expecting: .anything) else {
      return words.fail("command-ask-no-words", status: CommandLineTool.usage)
    }
    return hear(heard)
  }

  /// Signs in; the answer is an exit status when that did not do.
  ///
  /// The welcome is left out when the answer to a request follows.
  private mutating func enter(as user: String, isQuiet: Bool) -> Int32? {
    guard let signIn = portal.library.signIn(on: partner.conversation.channel) else {
      return AskCommand.Status.refused
    }
    _ = turn(.line(portal.line(asking: signIn, in: partner.conversation.locale)))
    var exchange = turn(.line(user))
    if exchange.expects == .secret {
      if isTerminal { LineWriter.output.write(exchange.lines) }
      switch source.next(expecting: .secret) {
      case .heard(let heard): exchange = turn(heard)
      case .stopped(let signal): return 128 + signal
      case .end: return words.fail("command-ask-no-secret", status: AskCommand.Status.needsMore)
      }
    }
    let isSignedIn = partner.conversation.session.isSignedIn
    if !isSignedIn || !isQuiet { LineWriter.output.write(exchange.lines) }
    if isSignedIn { return nil }
    return exchange.status == .done
      ? AskCommand.Status.refused : AskCommand.Status.of(exchange.status)
  }

  /// Acts for somebody from now on; the answer is an exit status when that did not do.
  private mutating func act(for name: String, isQuiet: Bool) -> Int32? {
    let request = words.lines("command-ask-as-request", ["name": .text(name)])
    let exchange = turn(.line(request.joined(separator: " ")))
    let acts = partner.conversation.session.subject != nil && exchange.status == .done
    if !acts || !isQuiet { LineWriter.output.write(exchange.lines) }
    if acts { return nil }
    return exchange.status == .done
      ? AskCommand.Status.refused : AskCommand.Status.of(exchange.status)
  }

  /// Words where a secret is awaited: "stop" and the like are heard, but no password is taken from
  /// a command line, where others can read it.
  private mutating func hearInsteadOfSecret(_ line: String) -> Int32 {
    guard portal.isUniversal(line, in: partner.conversation.locale) else {
      return words.fail("command-ask-secret-in-words", status: AskCommand.Status.needsMore)
    }
    return hear(HeardLine.heard(Array(line.utf8)))
  }

  private mutating func hear(_ heard: Heard) -> Int32 {
    let exchange = turn(heard)
    return follow(exchange)
  }

  /// Says an answer, and takes the secret that it asks for at once when there is somebody to type
  /// or something to read.
  private mutating func follow(_ exchange: Exchange) -> Int32 {
    LineWriter.output.write(exchange.lines)
    isOver = exchange.expects == .nothing
    return exchange.expects == .secret ? hearSecret() : AskCommand.Status.of(exchange.status)
  }

  private mutating func hearSecret() -> Int32 {
    switch source.next(expecting: .secret) {
    case .heard(let heard): return hear(heard)
    case .stopped(let signal): return 128 + signal
    case .end: return AskCommand.Status.needsMore
    }
  }

  private mutating func turn(_ heard: Heard) -> Exchange {
    hasTurned = true
    return partner.turn(heard)
  }
}
