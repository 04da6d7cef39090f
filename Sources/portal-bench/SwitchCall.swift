import Glibc

/// One call as a switch and its caller hold it, over a connection that never waits.
struct SwitchCall {
  /// What a command asks the switch for.
  enum Command {
    /// Something that plays, or waits, until a key.
    case keys
    /// The keys that a list was interrupted by, and how it ended.
    case taken, status
    /// A note for the dialplan, which the portal leaves before it ends a call.
    case note
    /// Anything else that is done at once.
    case other
  }

  let descriptor: Int32
  private var unread: [UInt8] = []
  /// When the last reply was sent, in milliseconds; the think time begins there.
  var replied = 0.0
  /// The key that was pressed last.
  var key: Character = "1"
  /// True once the first question was asked.
  var isSetUp = false
  /// True once the portal has left a note: it will end the call.
  var isDone = false

  /// Connects, and sends an environment; nil when nobody takes the call.
  init?(port: UInt16, number: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    var yes: Int32 = 1
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard status == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    replied = Stopwatch.now
    send(
      """
      agi_network: yes
      agi_network_script: portal
      agi_request: agi://127.0.0.1/portal
      agi_channel: PJSIP/line-\(number)
      agi_language: en
      agi_uniqueid: 1700000000.\(number)
      agi_callerid: 617\(5_000_000 + number)
      agi_extension: portal
      agi_arg_1: en-US


      """)
  }

  func send(_ text: String) {
    var text = text
    _ = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Takes what has arrived: the commands in it, and whether the connection has ended.
  mutating func take(_ block: inout [UInt8]) -> (commands: [Command], hasEnded: Bool) {
    let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EAGAIN || errno == EINTR { return ([], false) }
    guard count > 0 else { return ([], true) }
    unread += block[..<count]
    var commands: [Command] = []
    while let end = unread.firstIndex(of: 0x0A) {
      commands.append(Self.command(unread[..<end]))
      unread.removeFirst(end + 1)
    }
    return (commands, false)
  }

  private static func command(_ line: ArraySlice<UInt8>) -> Command {
    if line.starts(with: "GET DATA".utf8) || line.starts(with: "EXEC Read".utf8)
      || line.starts(with: "STREAM".utf8) || line.starts(with: "SAY".utf8)
    {
      return .keys
    }
    if line.starts(with: "SET VARIABLE".utf8) { return .note }
    if line.starts(with: "GET VARIABLE PLAIN".utf8) { return .taken }
    return line.starts(with: "GET VARIABLE".utf8) ? .status : .other
  }
}
