import CSystem
import Dialog
import Glibc

/// Carries a conversation on in lines of text, over a terminal or a pipe, to its end.
public struct TextSession {
  /// How a session ended.
  public enum End: Equatable, Sendable {
    /// The person said goodbye.
    case goodbye
    /// The input ended.
    case inputEnded
    /// Nobody reads the output any more.
    case outputClosed
    /// A signal asked the portal to go.
    case signal(Int32)
  }

  private let source: any InputSource
  private let writer: LineWriter
  private let words: @Sendable (LanguageTag) -> ChannelWords
  /// Milliseconds to stay after the last words, for a screen reader that would lose them when the
  /// terminal closes.
  private let linger: Int32

  /// Makes a session.
  public init(
    source: any InputSource, writer: LineWriter = .output, lingerMilliseconds: Int32 = 0,
    words: @escaping @Sendable (LanguageTag) -> ChannelWords
  ) {
    self.source = source
    self.writer = writer
    self.words = words
    linger = lingerMilliseconds
  }

  /// Talks until one side ends it; nothing is said on its own after an answer.
  public func run(_ partner: inout some ConversationPartner) -> End {
    EndingSignals.hold()
    defer { EndingSignals.release() }
    var exchange = partner.begin()
    let working = StillWorking(writer: writer, line: words(exchange.locale).stillWorking)
    defer { working.finish() }
    while true {
      guard writer.write(exchange.lines) else { return .outputClosed }
      if exchange.expects == .nothing {
        if linger > 0 { _ = portal_wait_readable(-1, linger) }
        return .goodbye
      }
      switch source.next(expecting: exchange.expects) {
      case .end: return .inputEnded
      case .stopped(let signal): return .signal(signal)
      case .heard(let heard):
        let locale = exchange.locale
        working.begin()
        exchange = partner.turn(heard)
        working.end()
        if exchange.locale != locale {
          let words = words(exchange.locale)
          source.use(words)
          working.line = words.stillWorking
        }
      }
    }
  }
}
