import Glibc

/// A program that is running, with its standard input, output and errors.
///
/// No wait is without a bound: a program that is waited for in vain is killed, and what it had said
/// so far stands in the result, so that a failure shows where the conversation stopped. All three
/// channels are served at once, so that neither side can wait for the other to read.
final class RunningProgram {
  /// The longest wait, in seconds: far more than a debug build needs on a busy machine.
  static let patience = 300

  let process: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private var unsent: ArraySlice<UInt8> = []
  private var inputIsOver = false
  private var written: [UInt8] = []
  /// Where the next line of `written` begins.
  private var lineStart = 0
  private var complaints: [UInt8] = []
  private var wasStopped = false
  private var ended: Int32?
  /// The most memory it used, in MiB.
  private var peak = 0.0

  init(process: pid_t, input: Int32, output: Int32, errors: Int32) {
    self.process = process
    self.input = input
    self.output = output
    self.errors = errors
    for end in [input, output, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    if ended == nil { stop() }
    closeAll()
  }

  /// Hands bytes to the program as fast as it takes them.
  func send(_ bytes: [UInt8]) {
    unsent += bytes
    pump(0)
  }

  /// Hands a line to the program.
  func send(_ line: String) { send(Array((line + "\n").utf8)) }

  /// Ends the program's input once all was sent.
  func closeInput() {
    inputIsOver = true
    pump(0)
  }

  /// Reads no more of what the program writes.
  func closeOutput() {
    if output >= 0 { close(output) }
    output = -1
  }

  /// One line of the output, waited for; nil at its end, and when it was waited for in vain.
  func line() -> String? {
    let deadline = Deadline(seconds: Self.patience)
    while true {
      if let end = written[lineStart...].firstIndex(of: 0x0A) {
        defer { lineStart = end + 1 }
        return String(decoding: written[lineStart..<end], as: UTF8.self)
      }
      if output < 0 { return nil }
      pump(deadline.milliseconds)
      if deadline.milliseconds == 0 {
        stop()
        return nil
      }
    }
  }

  /// Everything that was written, and how it ended: the exit status, or 128 and the signal.
  func finish(closingInput: Bool = true) -> Program.Result {
    if closingInput { closeInput() }
    let deadline = Deadline(seconds: Self.patience)
    while output >= 0 || errors >= 0, !wasStopped {
      pump(deadline.milliseconds)
      if deadline.milliseconds == 0 { stop() }
    }
    while !reap(), !wasStopped {
      usleep(2_000)
      if deadline.milliseconds == 0 { stop() }
    }
    closeAll()
    var said = String(decoding: complaints, as: UTF8.self)
    if wasStopped { said += "It was killed after \(Self.patience) seconds.\n" }
    return Program.Result(
      status: ended ?? -1, output: String(decoding: written, as: UTF8.self), errors: said,
      peak: peak)
  }

  /// Serves the three channels once, waiting for at most so many milliseconds.
  private func pump(_ milliseconds: Int32) {
    if inputIsOver, unsent.isEmpty, input >= 0 {
      close(input)
      input = -1
    }
    var ends = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: unsent.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&ends, 3, milliseconds) > 0 else { return }
    if ends[0].revents != 0 { take(&output, into: &written) }
    if ends[1].revents != 0 { take(&errors, into: &complaints) }
    if ends[2].revents != 0 { give() }
  }

  private func take(_ end: inout Int32, into bytes: inout [UInt8]) {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = read(end, &block, block.count)
    if count > 0 {
      bytes += block[..<count]
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      close(end)
      end = -1
    }
  }

  private func give() {
    let count = unsent.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if count > 0 {
      unsent.removeFirst(count)
    } else if errno != EINTR && errno != EAGAIN {
      // It reads no more.
      unsent = []
      inputIsOver = true
    }
  }

  /// True when the program has ended.
  private func reap() -> Bool {
    if ended != nil { return true }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, WNOHANG, &usage) == process else { return false }
    peak = Double(usage.ru_maxrss) / 1_024
    let signal = status & 0x7F
    ended = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return true
  }

  private func stop() {
    guard ended == nil, !wasStopped else { return }
    wasStopped = true
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    ended = 128 + SIGKILL
  }

  private func closeAll() {
    for end in [input, output, errors] where end >= 0 { close(end) }
    (input, output, errors) = (-1, -1, -1)
  }
}
