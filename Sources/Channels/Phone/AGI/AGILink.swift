import Dialog

/// Commands and replies, one at a time: the next command is sent when the reply to the last is read.
///
/// After the end of a call every command comes to `over`, without being sent.
struct AGILink {
  private let connection: any AGIConnection
  /// How the call ended; nil while it goes on.
  private(set) var ending: AGIEnding?
  private var reader = AGIReplyReader()

  /// The most stray lines in a row that are passed over.
  private static let mostStray = 1_024

  /// Milliseconds on the connection's clock.
  var milliseconds: Int { connection.milliseconds }

  /// Makes a link.
  init(_ connection: any AGIConnection) {
    self.connection = connection
  }

  /// Notes how the call ended; the first ending counts.
  mutating func end(_ ending: AGIEnding) {
    if self.ending == nil { self.ending = ending }
  }

  /// Reads the environment, within `timeout` milliseconds; nil when none comes.
  mutating func environment(within timeout: Int) -> AGIEnvironment? {
    var environment = AGIEnvironment()
    let deadline = connection.milliseconds + timeout
    while true {
      switch connection.readLine(within: max(0, deadline - connection.milliseconds)) {
      case .bytes(let line):
        switch environment.take(line) {
        case .more: continue
        case .complete: return environment
        case .endless: end(.lost)
        }
      case .tooLong:
        if environment.take([0x3F]) == .more { continue }
        end(.lost)
      case .timedOut: end(.lost)
      case .end: end(.hungUp)
      case .stopped(let signal): end(.stopped(signal: signal))
      }
      return nil
    }
  }

  /// Sends a command and waits for its reply.
  mutating func send(_ command: AGICommand) -> AGIOutcome {
    passOverStrayLines()
    guard ending == nil else { return .over }
    reader = AGIReplyReader()
    guard connection.send(command.bytes) else {
      end(.hungUp)
      return .over
    }
    let deadline = connection.milliseconds + command.patience
    while true {
      let left = max(0, deadline - connection.milliseconds)
      switch connection.readLine(within: left) {
      case .bytes(let line):
        switch reader.read(line) {
        case .more:
          // A switch that only chatters would keep this waiting for ever.
          if left == 0 {
            end(.lost)
            return .over
          }
        case .hangUp:
          end(.hungUp)
          return .over
        case .reply(.result(var result)):
          if result.isOpen { closeBracket(&result) }
          return .result(result)
        case .reply(.deadChannel):
          end(.hungUp)
          return .over
        case .reply(.unknownCommand), .reply(.wrongUsage), .reply(.other): return .refused
        }
      case .tooLong: continue
      case .timedOut:
        end(.lost)
        return .over
      case .end:
        end(.hungUp)
        return .over
      case .stopped(let signal):
        end(.stopped(signal: signal))
        return .over
      }
    }
  }

  /// True when the line is still up after a command failed: what failed was the command alone.
  mutating func isUp() -> Bool {
    switch send(.channelStatus) {
    case .result(let result):
      if let number = result.number, number >= 0 { return true }
      end(.hungUp)
      return false
    case .refused: return true
    case .over: return false
    }
  }

  /// Takes what came unasked: the news of a hang-up, or a second reply that nobody waits for.
  private mutating func passOverStrayLines() {
    for _ in 0..<Self.mostStray {
      guard ending == nil else { return }
      switch connection.readLine(within: 0) {
      case .bytes(let line): if line == Array("HANGUP".utf8) { end(.hungUp) }
      case .tooLong: continue
      case .timedOut: return
      case .end: end(.hungUp)
      case .stopped(let signal): end(.stopped(signal: signal))
      }
    }
    end(.lost)
  }

  /// Reads on in a value of several lines, as a text call may send, to its closing bracket.
  private mutating func closeBracket(_ result: inout AGIResult) {
    var lines = [result.note ?? ""]
    while lines.count < 64, case .bytes(let bytes) = connection.readLine(within: 200) {
      let line = String(decoding: bytes, as: UTF8.self)
      if line == "HANGUP" {
        end(.hungUp)
        break
      }
      if line.last == ")" {
        lines.append(String(line.dropLast()))
        break
      }
      lines.append(line)
    }
    result.note = lines.joined(separator: " ")
    result.isOpen = false
  }
}
