import CSystem
import Dialog
import Glibc
import SwitchPeer

@testable import Channels
@testable import portal

/// A call over real pipes or a real connection: the portal's door at one end, on a thread of its own,
/// and the switch's peer at the other.
///
/// Whoever plays the caller waits for the next command that listens, and answers it.
final class WiredCall {
  /// The door that the call comes through.
  enum Door: String, CaseIterable {
    /// `portal agi`, over pipes.
    case agi
    /// `portal serve`, over a connection.
    case fastAGI
  }

  /// What the switch knows of the call.
  let peer: AsteriskPeer
  /// What the portal shows of it.
  let board = CallBoard()
  private let wire: AGIStream
  private let ours: Set<Int32>
  private let server: FastAGIServer?
  private var listening: [UInt8]?
  private var textsRead = 0
  /// Called when a command came and before the switch carries it out: the call stands still.
  var atCommand: ((WiredCall) -> Void)?

  /// Milliseconds within which the door sends its next command, however busy the machine is.
  private static let patience = 60_000
  /// The commands that a caller answers.
  private static let listeners = ["GET DATA", "RECEIVE TEXT", "SPEECH RECOGNIZE"]

  /// Calls; nil where this machine gives no descriptors or threads.
  init?(
    _ portal: Portal, clock: StageClock, door: Door, locale: LanguageTag,
    means: CarriedCall.Means, hangUp: AsteriskPeer.HangUp? = nil,
    atCommand: ((WiredCall) -> Void)? = nil
  ) {
    let board = board
    let call = PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(conversation: Conversation(locale: locale, channel: .phone)),
      now: { clock.moment })
    var settings = AGISettings()
    if means == .voice { settings.speech = AGISpeech() }
    let answer: @Sendable (any AGIConnection) -> Void = { [settings] connection in
      var shown = ShownCall(call: call, board: board)
      var door = AGIDoor(
        connection: connection, speaker: ShowingSpeaker(board), settings: settings)
      board.end(door.run(&shown))
    }
    var words = ["agi_callerid: unknown", "agi_arg_1: \(locale.rawValue)"]
    if means == .text { words.append("agi_arg_2: text") }
    if door == .fastAGI { words = ["agi_network: yes", "agi_network_script: portal"] + words }
    peer = AsteriskPeer(environment: words)
    peer.isFast = true
    peer.hangUp = hangUp
    if means == .voice {
      var recogniser = SwitchRecogniser()
      recogniser.knowsAnyWords = true
      peer.recogniser = recogniser
    }
    switch door {
    case .agi:
      var toDoor: [Int32] = [-1, -1]
      var fromDoor: [Int32] = [-1, -1]
      guard portal_pipe(&toDoor) == 0, portal_pipe(&fromDoor) == 0 else { return nil }
      let (input, output) = (toDoor[0], fromDoor[1])
      guard
        SmallThread.start(
          stackSize: 1 << 20,
          {
            answer(AGIStream(input: input, output: output, followsSignals: true))
            close(input)
            close(output)
          })
      else { return nil }
      ours = [toDoor[1], fromDoor[0]]
      server = nil
      wire = AGIStream(input: fromDoor[0], output: toDoor[1], followsSignals: false)
    case .fastAGI:
      var limits = FastAGILimits(lines: 2)
      limits.stackSize = 1 << 20
      guard let address = ListenAddress("127.0.0.1:0"),
        let server = try? FastAGIServer(address, limits: limits, call: answer, busy: { _ in }),
        SmallThread.start(stackSize: 256 << 10, { _ = server.run() })
      else { return nil }
      let socket = Self.connect(to: server.port)
      guard socket >= 0 else { return nil }
      ours = [socket]
      self.server = server
      wire = AGIStream(input: socket, output: socket, followsSignals: false)
    }
    signal(SIGPIPE, SIG_IGN)
    self.atCommand = atCommand
    goOn()
  }

  deinit {
    for descriptor in ours { close(descriptor) }
    server?.stop()
  }

  private static func connect(to port: UInt16) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    let bytes = ListenAddress(host: "127.0.0.1", port: port).socketAddress?.bytes ?? []
    let status = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map {
        Glibc.connect(
          descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
      } ?? -1
    }
    return status == 0 ? descriptor : -1
  }

  /// True while the portal listens to the caller.
  var listens: Bool { listening != nil }

  /// True while a voice is listened to, as well as keys.
  var hears: Bool { listening?.starts(with: "SPEECH RECOGNIZE".utf8) == true }

  /// True once the call was handed to a person.
  var isHandedOn: Bool { peer.variables[AGISettings.transferVariable] == "1" }

  /// What was said since the last time: utterances, and the lines of a text call.
  func news() -> [String] {
    let utterances = board.news()
    defer { textsRead = peer.sentTexts.count }
    return utterances + peer.sentTexts[textsRead...]
  }

  /// Answers what listens with keys.
  func press(_ keys: String) {
    peer.presses = KeyPress.burst(keys, at: peer.milliseconds + 500)
    answer()
  }

  /// Answers what listens with a line; nil for a time in which nothing is typed.
  func type(_ line: String?) {
    peer.texts = [line]
    answer()
  }

  /// Says a line to what listens; nil for silence.
  func speak(_ line: String?) {
    peer.recogniser?.voice = { _ in line.map { [SwitchRecogniser.Guess(950, $0)] } }
    answer()
    peer.recogniser?.voice = nil
  }

  /// Hangs up, and waits until the portal's side has ended; how it ended.
  func hangUp() -> AGIEnding? {
    for descriptor in ours { shutdown(descriptor, Int32(SHUT_RDWR)) }
    if server == nil { for descriptor in ours { Self.silence(descriptor) } }
    listening = nil
    return ending
  }

  /// How the call ended, once it has; nil when it does not end.
  var ending: AGIEnding? {
    for _ in 0..<Self.patience / 2 {
      if let ending = board.ending { return ending }
      usleep(2_000)
    }
    return nil
  }

  /// Puts a pipe's end aside without giving its number free for others.
  private static func silence(_ descriptor: Int32) {
    let nothing = portal_open("/dev/null", O_RDWR, 0)
    guard nothing >= 0 else { return }
    dup2(nothing, descriptor)
    close(nothing)
  }

  private func answer() {
    guard let command = listening else { return }
    listening = nil
    _ = peer.send(command)
    goOn()
  }

  /// Carries commands out until one listens, or the call ends.
  private func goOn() {
    while true {
      // What a switch says at once comes at once: the reply to a command, and that the caller has gone.
      var lines: [UInt8] = []
      while case .bytes(let line) = peer.readLine(within: 0) { lines += line + [0x0A] }
      guard lines.isEmpty || wire.send(lines) else { return }
      guard case .bytes(let line) = wire.readLine(within: Self.patience) else { return }
      let command = line + [0x0A]
      atCommand?(self)
      if Self.listeners.contains(where: { line.starts(with: $0.utf8) }) {
        listening = command
        return
      }
      // The connection that the peer breaks is broken for the portal too.
      guard peer.send(command) else {
        _ = hangUp()
        return
      }
    }
  }
}
