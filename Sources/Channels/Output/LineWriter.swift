import Glibc
import Language

/// Writes whole lines to a file descriptor, each at once.
///
/// `print` keeps its bytes back on a pipe, so that a reply would arrive late or never.
public struct LineWriter: Sendable {
  /// Where the lines go.
  public let descriptor: Int32

  /// Makes a writer; 1 is standard output, 2 standard error.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Standard output.
  public static let output = LineWriter(descriptor: STDOUT_FILENO)
  /// Standard error.
  public static let errors = LineWriter(descriptor: STDERR_FILENO)

  /// Writes the lines, cleaned and at most 79 columns wide, or less on a narrower terminal; false
  /// when nobody reads any more.
  ///
  /// Wording makes good lines already; this is the last gate, whatever a text came from.
  @discardableResult
  public func write(_ lines: [String]) -> Bool {
    let columns = min(79, (TerminalMode.columns(of: descriptor) ?? 80) - 1)
    for line in lines {
      for row in LineWrapper.wrap(PlainText.clean(line), columns: columns) {
        guard send(row + "\n") else { return false }
      }
    }
    return true
  }

  /// Writes one line.
  @discardableResult
  public func write(_ line: String) -> Bool { write([line]) }

  /// Writes bytes as they are, for output that programs read; false when nobody reads any more.
  @discardableResult
  public func send(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          if errno == EAGAIN {
            var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&wait, 1, -1)
            continue
          }
          return false
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}
