import CSystem
import Glibc

/// Reads lines from a file descriptor, in blocks, keeping no more of a line than `limit` bytes.
///
/// A longer line is read to its end, so that the next one begins where it should, and reported.
/// Signals that end the portal are let through only while it waits.
final class LineReader {
  /// What came of reading a line.
  enum Line: Equatable {
    /// The bytes of a line without its line end; `isWhole` is false when the input ended within it.
    case bytes([UInt8], isWhole: Bool)
    /// A line of more than the limit.
    case tooLong
    /// The end of input, or an input that can no longer be read.
    case end
    /// The signal that came while waiting.
    case stopped(signal: Int32)
  }

  /// The longest line a person may type, in bytes: five pages of text.
  static let longestLine = 16_384

  private let descriptor: Int32
  private let limit: Int
  private var block: [UInt8]
  private var start = 0
  private var end = 0
  private var hasEnded = false

  /// Makes a reader; a block size of 1 takes no byte of the next line, so that somebody else may.
  init(descriptor: Int32, limit: Int = longestLine, blockSize: Int = 65_536) {
    self.descriptor = descriptor
    self.limit = limit
    block = [UInt8](repeating: 0, count: blockSize)
  }

  /// Waits for one line.
  func next() -> Line {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if start == end {
        switch fill() {
        case .bytes: break
        case .stopped(let signal): return .stopped(signal: signal)
        default:
          if isTooLong { return .tooLong }
          return line.isEmpty ? .end : .bytes(line, isWhole: false)
        }
      }
      let newline = block[start..<end].firstIndex(of: 0x0A)
      let piece = block[start..<(newline ?? end)]
      if line.count + piece.count > limit {
        isTooLong = true
        line = []
      }
      if !isTooLong { line += piece }
      start = newline.map { $0 + 1 } ?? end
      if newline != nil { return isTooLong ? .tooLong : .bytes(line, isWhole: true) }
    }
  }

  /// Overwrites what was read, as after a secret.
  func wipe() {
    let unread = block[start..<end]
    block.withUnsafeMutableBytes { portal_wipe($0.baseAddress, $0.count) }
    block.replaceSubrange(start..<end, with: unread)
  }

  /// Gets more bytes: `.bytes` when there are some, else what to report.
  private func fill() -> Line {
    while !hasEnded {
      let signal = portal_wait_readable(descriptor, -1)
      if signal > 0 { return .stopped(signal: signal) }
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        start = 0
        end = count
        return .bytes([], isWhole: true)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      // A terminal that was hung up gives EIO: an end like any other. Ended input stays ended, for
      // a terminal would otherwise go on after its Control D.
      hasEnded = true
    }
    return .end
  }
}
