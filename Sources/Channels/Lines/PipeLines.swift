import Dialog
import Glibc

/// Lines over a pipe or from a file; a secret is simply the next line.
public final class PipeLines: InputSource {
  private let reader: LineReader
  /// Whether a secret may end with the input instead of with its line.
  private let takesUnfinishedSecrets: Bool

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - descriptor: where the lines come from; 0 is standard input.
  ///   - takesUnfinishedSecrets: false where input that ends within a password means that the line
  ///     was cut, so that half a password is never tried.
  public init(descriptor: Int32 = STDIN_FILENO, takesUnfinishedSecrets: Bool = false) {
    reader = LineReader(descriptor: descriptor)
    self.takesUnfinishedSecrets = takesUnfinishedSecrets
  }

  /// Waits for the next line.
  public func next(expecting expectation: Reply.Expectation) -> Input {
    switch reader.next() {
    case .end: return .end
    case .stopped(let signal): return .stopped(signal: signal)
    case .tooLong: return .heard(.unreadable(.tooLong))
    case .bytes(let bytes, let isWhole):
      guard expectation == .secret else { return .heard(HeardLine.heard(bytes)) }
      defer { reader.wipe() }
      return isWhole || takesUnfinishedSecrets ? .heard(HeardLine.secret(bytes)) : .end
    }
  }
}
