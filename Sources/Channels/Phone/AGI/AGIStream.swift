import CSystem
import Glibc

/// A connection over file descriptors, which keeps little memory: thousands may be open.
public final class AGIStream: AGIConnection {
  /// The longest line that is kept, in bytes: a text call's longest line and its reply's form.
  static let longestLine = 16_384

  private let input: Int32
  private let output: Int32
  private let followsSignals: Bool
  private var block: [UInt8]
  private var start = 0
  private var end = 0
  private var line: [UInt8] = []
  private var isTooLong = false
  private var hasEnded = false

  /// Makes a connection; the descriptors stay the caller's to close.
  ///
  /// With `followsSignals` a signal that `EndingSignals` holds back is reported instead of a line.
  public init(input: Int32, output: Int32, followsSignals: Bool, blockSize: Int = 512) {
    self.input = input
    self.output = output
    self.followsSignals = followsSignals
    block = [UInt8](repeating: 0, count: blockSize)
  }

  /// Waits for a line; what came of an unfinished one is kept for the next call.
  public func readLine(within milliseconds: Int) -> AGILine {
    let deadline = MonotonicClock.milliseconds() + milliseconds
    while true {
      if start < end, let whole = takeLine() { return whole }
      if hasEnded { return .end }
      let left = max(0, deadline - MonotonicClock.milliseconds())
      switch wait(left) {
      case 0: fill()
      case let signal where signal > 0: return .stopped(signal: signal)
      default: return .timedOut
      }
    }
  }

  /// Sends all bytes, as long as the switch takes them.
  public func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let count = Glibc.write(output, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        // A socket's send time-out gives EAGAIN: the peer has not read for so long.
        if count <= 0 { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  /// Moves bytes up to the next line end into the line; the line when it is whole.
  private func takeLine() -> AGILine? {
    let newline = block[start..<end].firstIndex(of: 0x0A)
    let piece = block[start..<(newline ?? end)]
    if line.count + piece.count > Self.longestLine {
      isTooLong = true
      line = []
    }
    if !isTooLong { line += piece }
    start = newline.map { $0 + 1 } ?? end
    guard newline != nil else { return nil }
    defer {
      line = []
      isTooLong = false
    }
    return isTooLong ? .tooLong : .bytes(line)
  }

  /// 0 when the input can be read, a signal's number, or -1 when the time is over.
  private func wait(_ milliseconds: Int) -> Int32 {
    let milliseconds = Int32(clamping: milliseconds)
    if followsSignals { return portal_wait_readable(input, milliseconds) }
    var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&source, 1, milliseconds)
      if ready >= 0 { return ready == 0 ? -1 : 0 }
      if errno != EINTR { return 0 }
    }
  }

  private func fill() {
    let count = block.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
    if count > 0 {
      start = 0
      end = count
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }
}
