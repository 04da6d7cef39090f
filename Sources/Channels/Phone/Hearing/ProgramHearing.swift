import CSystem
import Dialog
import Glibc
import Synchronization

/// Hears words by a program of the clinic's choice, which is given the caller's voice and writes what it
/// heard.
///
/// The program reads raw sound (16 bits, low byte first, one channel, 8,000 samples a second) and
/// writes a line for each utterance, `heard 0.82 show my results | 0.4 show my insults`, as the plain
/// line protocol has it; `heard` alone is for words that it does not know, and a line `hearing` says that
/// somebody has begun to speak. It learns its language from `PORTAL_LANGUAGE`, and the path of a grammar
/// from `PORTAL_GRAMMAR`. It is given nothing while a secret is keyed; it ends with the call.
public final class ProgramHearing: CallHearing, Sendable {
  /// What it may take and give.
  public struct Limits: Hashable, Sendable {
    /// The longest line, in bytes.
    public var line = 8_192
    /// All bytes of one call.
    public var output = 1 << 20
    /// Bytes of sound that the program may fall behind, beside what the kernel holds for it: 4 seconds.
    public var behind = 64_000

    /// Makes the usual limits.
    public init() {}
  }

  private struct State {
    var child: ChildProgram?
    var input: Int32 = -1
    var output: Int32 = -1
    var locale: LanguageTag?
    var isOpen = false
    var hasEnded = false
    var hasFailed = false
    /// Whether the thread that hands the sound on has been started.
    var isPumped = false
    /// Bytes that the program did not take in a row.
    var lost = 0
    /// Bytes that came of it in the call.
    var taken = 0
    /// The beginning of a line.
    var line: [UInt8] = []
    var lines: [String] = []
  }

  private let audio: Int32
  private let program: String
  private let grammars: [LanguageTag: String]
  private let limits: Limits
  private let state = Mutex(State())

  /// The most lines that wait to be used; nobody says more within one utterance.
  private static let mostLines = 64
  /// Bytes of a fifth of a second.
  private static let block = 3_200

  /// Makes it; `audio` is where the caller's voice comes from, and stays the caller's to close.
  public init(
    audio: Int32, program: String, grammars: [LanguageTag: String] = [:],
    limits: Limits = Limits()
  ) {
    self.audio = audio
    self.program = program
    self.grammars = grammars
    self.limits = limits
  }

  deinit { end() }

  /// Starts the program unless it runs for that language already.
  public func listen(in locale: LanguageTag) -> Bool {
    let needsPump = state.withLock { state -> Bool? in
      guard !state.hasEnded, !state.hasFailed else { return nil }
      if state.locale != locale {
        Self.stop(&state)
        guard start(locale, &state) else {
          state.hasFailed = true
          return nil
        }
      } else {
        // What it still had to say was said to another question.
        read(&state)
        state.lines = []
      }
      guard !state.hasFailed else { return nil }
      state.isOpen = true
      defer { state.isPumped = true }
      return !state.isPumped
    }
    guard let needsPump else { return false }
    if needsPump, !SmallThread.start(stackSize: 128 << 10, pump) {
      state.withLock { $0.hasFailed = true }
      return false
    }
    return true
  }

  /// The program is given a moment of silence, in which it ends what it is at, and then nothing.
  public func pause() {
    state.withLock { state in
      guard state.isOpen else { return }
      state.isOpen = false
      let silence = [UInt8](repeating: 0, count: Self.block * 2)
      _ = write(state.input, silence, silence.count)
    }
  }

  /// The next thing that the program wrote; never waits.
  public func next() -> Hearing {
    state.withLock { state in
      read(&state)
      while !state.lines.isEmpty {
        let line = state.lines.removeFirst()
        if line == "hearing" { return .speaking }
        if line == "heard" { return .words([.noWords]) }
        if line.hasPrefix("heard "), case .event(.heard(let guesses)) = PhoneLine(line) {
          return .words(guesses)
        }
      }
      return state.hasFailed || state.hasEnded ? .failed : .nothing
    }
  }

  /// Kills the program.
  public func end() {
    state.withLock { state in
      state.hasEnded = true
      state.isOpen = false
      Self.stop(&state)
    }
  }

  // MARK: The program

  private func start(_ locale: LanguageTag, _ state: inout State) -> Bool {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    guard portal_pipe(&input) == 0 else { return false }
    guard portal_pipe(&output) == 0 else {
      input.forEach { close($0) }
      return false
    }
    var environment = ChildProgram.plainEnvironment + ["PORTAL_LANGUAGE=\(locale.rawValue)"]
    if let grammar = grammars[locale] { environment.append("PORTAL_GRAMMAR=\(grammar)") }
    state.child = ChildProgram.start(
      program, environment: environment,
      ChildProgram.Streams(input: input[0], output: output[1]))
    close(input[0])
    close(output[1])
    guard state.child != nil else {
      close(input[1])
      close(output[0])
      return false
    }
    // Neither the sound nor the words may ever hold the call up.
    _ = fcntl(input[1], F_SETFL, O_NONBLOCK)
    _ = fcntl(output[0], F_SETFL, O_NONBLOCK)
    state.input = input[1]
    state.output = output[0]
    state.locale = locale
    state.lost = 0
    return true
  }

  private static func stop(_ state: inout State) {
    guard let child = state.child else { return }
    close(state.input)
    child.stop()
    close(state.output)
    state.child = nil
    state.input = -1
    state.output = -1
    state.locale = nil
    state.line = []
    state.lines = []
  }

  /// Takes what the program wrote, within the limits.
  private func read(_ state: inout State) {
    guard state.output >= 0, !state.hasFailed else { return }
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = Glibc.read(state.output, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      state.taken += max(0, count)
      guard count > 0, state.taken <= limits.output else { break }
      for byte in block[..<count] {
        guard byte == 0x0A else {
          state.line.append(byte)
          continue
        }
        let line = String(decoding: state.line, as: UTF8.self)
        if line.hasPrefix("hear"), state.lines.count < Self.mostLines { state.lines.append(line) }
        state.line = []
      }
      guard state.line.count <= limits.line else { break }
    }
    // It has ended, or writes without end.
    state.hasFailed = true
  }

  // MARK: The sound

  /// Hands the sound on while somebody is listened to, and drops it else; nothing of it is kept.
  private func pump() {
    var block = [UInt8](repeating: 0, count: Self.block)
    defer { block.withUnsafeMutableBytes { portal_wipe($0.baseAddress, $0.count) } }
    while true {
      var source = pollfd(fd: audio, events: Int16(POLLIN), revents: 0)
      let ready = poll(&source, 1, 200)
      if state.withLock({ $0.hasEnded || $0.hasFailed }) { return }
      if ready <= 0 { continue }
      let count = Glibc.read(audio, &block, block.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else {
        // The switch has closed it: the call is ending, or has no sound.
        state.withLock { $0.hasFailed = true }
        return
      }
      state.withLock { state in
        guard state.isOpen else { return }
        let written = write(state.input, block, count)
        if written == count {
          state.lost = 0
          return
        }
        // A part of a sample would turn all that follows to noise: bytes are lost in pairs.
        if written > 0, !written.isMultiple(of: 2) { _ = write(state.input, [0], 1) }
        state.lost += count - max(0, written)
        let isGone = written < 0 && errno != EAGAIN
        if isGone || state.lost > limits.behind { state.hasFailed = true }
      }
    }
  }
}
