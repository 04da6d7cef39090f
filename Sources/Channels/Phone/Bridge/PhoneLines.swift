import Dialog
import Glibc

/// Carries calls on over lines, as `portal phone` does on standard input and output.
public struct PhoneLines {
  /// How it ended.
  public enum End: Equatable, Sendable {
    /// The input ended.
    case inputEnded
    /// Nobody reads the output any more.
    case outputClosed
    /// A signal asked the portal to go.
    case signal(Int32)
  }

  /// The longest line, in bytes: a sentence of a text call is far shorter.
  public static let longestLine = 8_192

  private let reader: LineReader
  private let writer: LineWriter

  /// Makes the lines; 0 is standard input.
  public init(descriptor: Int32 = STDIN_FILENO, writer: LineWriter = .output) {
    reader = LineReader(descriptor: descriptor, limit: Self.longestLine)
    self.writer = writer
  }

  /// Answers line after line until one side ends; a call that is on then ends as by hanging up.
  public func run<Partner>(_ bridge: inout PhoneBridge<Partner>) -> End {
    EndingSignals.hold()
    defer { EndingSignals.release() }
    let end = serve(&bridge)
    _ = bridge.lines(after: Array("hangup".utf8))
    return end
  }

  private func serve<Partner>(_ bridge: inout PhoneBridge<Partner>) -> End {
    while true {
      let lines: [String]
      let isSecret = bridge.isSecret
      switch reader.next() {
      case .end: return .inputEnded
      case .stopped(let signal): return .signal(signal)
      case .tooLong: lines = bridge.error(.tooLong)
      case .bytes(let bytes, let isWhole):
        // Half a line may be half a PIN, or half a yes.
        guard isWhole else { return .inputEnded }
        lines = bridge.lines(after: bytes)
      }
      if isSecret { reader.wipe() }
      // Programs read these lines: they are not wrapped.
      let text = lines.map { $0 + "\n" }.joined()
      guard text.isEmpty || writer.send(text) else { return .outputClosed }
    }
  }
}
