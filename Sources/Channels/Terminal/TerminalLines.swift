import Dialog
import Glibc

/// Lines from a terminal in the kernel's own line mode: nothing is redrawn, so that a screen reader
/// says each thing once.
public final class TerminalLines: InputSource {
  private let descriptor: Int32
  private let reader: LineReader

  /// Makes a source; 0 is standard input.
  public init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
    // One byte a time: what is typed ahead stays with the kernel, for whoever reads next.
    reader = LineReader(descriptor: descriptor, blockSize: 1)
  }

  /// Waits for the next line; a secret does not show while it is typed.
  public func next(expecting expectation: Reply.Expectation) -> Input {
    guard expectation == .secret, let mode = TerminalMode(descriptor: descriptor) else {
      return input(secret: false)
    }
    return mode.hidingInput { input(secret: true) }
  }

  private func input(secret: Bool) -> Input {
    switch reader.next() {
    case .end: return .end
    case .stopped(let signal): return .stopped(signal: signal)
    case .tooLong: return .heard(.unreadable(.tooLong))
    case .bytes(let bytes, let isWhole):
      guard secret else { return .heard(HeardLine.heard(bytes)) }
      return isWhole ? .heard(HeardLine.secret(bytes)) : .end
    }
  }
}
