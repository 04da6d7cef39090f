import Channels
import Glibc

/// Plays a switch, from the wire facts of Asterisk 22 and not from what the portal sends.
///
/// It has a clock of its own: playing and waiting take no real time, and keys are pressed at their
/// moments. What the portal must never do is noted in `faults`.
public final class AsteriskPeer: AGIConnection {
  /// How and when the caller hangs up.
  public enum HangUp: Hashable, Sendable {
    /// While no command runs, before the one of that number (from 0).
    case before(Int)
    /// While the command of that number is carried out.
    case during(Int)
    /// The connection breaks when the command of that number is sent.
    case cut(Int)
  }

  /// How a command is refused.
  public enum Refusal: Hashable, CaseIterable, Sendable {
    case unknown, shortUsage, longUsage
  }

  // What the call is like.

  /// True for FastAGI, which tells of a hang-up in a line; else a signal does.
  public var isFast = true
  /// When the caller hangs up.
  public var hangUp: HangUp?
  /// The keys that the caller presses, by time.
  public var presses: [KeyPress] = []
  /// The lines of a text call; nil for a time in which nothing is typed.
  public var texts: [String?] = []
  /// The commands that the switch refuses, by their first word or two.
  public var refusals: [String: Refusal] = [:]
  /// What a caller presses on hearing a file, half a second into it.
  public var answer: ((String) -> String)?
  /// The milliseconds that a file takes; nil for one that the switch does not have.
  public var duration: (String) -> Int? = { _ in 2_000 }
  /// How STREAM FILE says that it has no such file.
  public var missingStream = "200 result=-1 endpos=0"
  /// Words that no command may hold.
  public var forbidden: [String] = []
  /// The speech recogniser that is loaded; nil for a switch without one.
  public var recogniser: SwitchRecogniser?
  /// Makes the sound file of a recording, by its whole name.
  public var record: ((String) -> Void)?
  /// What stands before the next reply without being one.
  public var stray: [String] = []

  // What came of it.

  /// The switch's clock.
  public private(set) var milliseconds = 0
  /// All commands, as they came.
  public private(set) var commands: [String] = []
  /// What the portal must never do, and did.
  public private(set) var faults: [String] = []
  /// The lines that were sent to a text telephone.
  public private(set) var sentTexts: [String] = []
  /// The channel's variables.
  public private(set) var variables: [String: String] = [:]
  /// Keys that were pressed where no command took them.
  public private(set) var lostKeys = ""
  /// Keys that a command took, so that the portal has to know them.
  public private(set) var deliveredKeys = ""
  /// True once the caller has gone.
  public private(set) var isHungUp = false

  static let keys = "0123456789*#"

  private var outbox: [String]
  private var news: [String] = []
  private var isCut = false
  private var hasSignal = false

  /// Begins a call with these lines of an environment, without the blank one.
  public init(environment: [String] = ["agi_callerid: 6175550123"]) {
    outbox = environment + [""]
  }

  /// What the switch says next; nothing comes when it waits for a command.
  public func readLine(within milliseconds: Int) -> AGILine {
    if hasSignal { return .stopped(signal: SIGHUP) }
    if !outbox.isEmpty { return .bytes(Array(outbox.removeFirst().utf8)) }
    if isCut { return .end }
    self.milliseconds += milliseconds
    return .timedOut
  }

  /// Takes a command, and carries it out.
  public func send(_ bytes: [UInt8]) -> Bool {
    if isCut { return false }
    if !outbox.isEmpty { faults.append("Sent before all was read: \(outbox)") }
    var line = String(decoding: bytes, as: UTF8.self)
    if line.popLast() != "\n" || line.contains("\n") { faults.append("Not one line: \(line)") }
    if bytes.count > 8_191 { faults.append("Too long: \(bytes.count)") }
    for word in forbidden where line.lowercased().contains(word.lowercased()) {
      faults.append("A command tells \(word): \(line)")
    }
    let number = commands.count
    commands.append(line)
    if isHungUp {
      faults.append("Sent after the end: \(line)")
      outbox += [Self.deadChannel]
      return true
    }
    guard let words = SwitchWords.of(line), !words.isEmpty else {
      faults.append("Not words: \(line)")
      return true
    }
    switch hangUp {
    case .before(number): return endBefore()
    case .during(number): return endDuring(words)
    case .cut(number):
      isHungUp = true
      isCut = true
      return false
    default: break
    }
    loseKeys()
    outbox += stray
    outbox += replies(to: words)
    return true
  }

  func note(fault: String) { faults.append(fault) }

  private static let deadChannel =
    "511 Command Not Permitted on a dead channel or intercept routine"

  private func endBefore() -> Bool {
    isHungUp = true
    if isFast {
      outbox += ["HANGUP", Self.deadChannel]
    } else {
      hasSignal = true
    }
    return true
  }

  private func endDuring(_ words: [String]) -> Bool {
    outbox += ["200 result=-1"]
    if isFast {
      outbox += ["HANGUP"]
      isHungUp = true
    } else {
      hasSignal = true
      isHungUp = true
    }
    return true
  }

  /// Keys pressed while no command ran are gone.
  private func loseKeys() {
    while let first = presses.first, first.time < milliseconds {
      lostKeys.append(first.key)
      presses.removeFirst()
    }
  }

  private func replies(to words: [String]) -> [String] {
    let names = ["GET DATA", "STREAM FILE", "SAY DIGITS", "SAY NUMBER", "SAY ALPHA", "RECORD FILE"]
    let name = words.prefix(2).joined(separator: " ")
    if words[0] == "SPEECH", refusals[name] == nil, refusals["SPEECH"] == nil {
      return speechReplies(to: words)
    }
    if let refusal = refusals[name] ?? refusals[words[0]] { return refusing(refusal) }
    switch name {
    case "CHANNEL STATUS": return ["200 result=6"]
    case "ANSWER": return ["200 result=0"]
    case "GET DATA" where words.count == 5: return [getData(words)]
    case "STREAM FILE" where words.count == 4:
      hear(words[2])
      guard let length = duration(words[2]) else { return [missingStream] }
      let key = play(length, endedBy: words[3])
      return ["200 result=\(key.flatMap { $0.asciiValue } ?? 0) endpos=\(length * 8)"]
    case "WAIT FOR":
      guard words.count == 4, let time = Int(words[3]) else { return refusing(.longUsage) }
      let key = play(time, endedBy: Self.keys)
      return ["200 result=\(key.flatMap { $0.asciiValue } ?? 0)"]
    case "SAY DIGITS", "SAY ALPHA", "SAY NUMBER":
      guard words.count == 4 else { return refusing(.longUsage) }
      let key = play(600 * words[2].count, endedBy: words[3])
      return ["200 result=\(key.flatMap { $0.asciiValue } ?? 0)"]
    case "SET VARIABLE" where words.count == 4:
      variables[words[2]] = words[3]
      return ["200 result=1"]
    case "GET VARIABLE" where words.count == 3:
      return [variables[words[2]].map { "200 result=1 (\($0))" } ?? "200 result=0"]
    case "EXEC Read" where words.count == 3:
      read(words[2].split(separator: ",", omittingEmptySubsequences: false).map(String.init))
      return ["200 result=0"]
    case "SEND TEXT" where words.count == 3:
      sentTexts.append(words[2])
      return ["200 result=0"]
    case "RECEIVE TEXT":
      guard !texts.isEmpty, let text = texts.removeFirst() else { return ["200 result=-1"] }
      return "200 result=1 (\(text))".split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    case "RECORD FILE" where words.count >= 6:
      let limit = Int(words[5]) ?? 0
      let start = milliseconds
      let key = play(min(limit, 9_000), endedBy: words[4])
      record?(words[2] + "." + words[3])
      let samples = (milliseconds - start) * 8
      return [
        key.map { "200 result=\($0.asciiValue ?? 0) (dtmf) endpos=\(samples)" }
          ?? "200 result=0 (timeout) endpos=\(samples)"
      ]
    default: return refusing(names.contains(name) ? .longUsage : .unknown)
    }
  }

  func refusing(_ refusal: Refusal) -> [String] {
    switch refusal {
    case .unknown: ["510 Invalid or unknown command"]
    case .shortUsage: ["520 Invalid command syntax.  Proper usage not available."]
    case .longUsage:
      [
        "520-Invalid command syntax.  Proper usage follows:",
        " Usage: GET VARIABLE <variablename>", "200 result=1 (testvariable)",
        "520 End of proper usage.",
      ]
    }
  }

  /// The caller hears a file, and presses what they make of it.
  func hear(_ file: String) {
    guard presses.isEmpty, let keys = answer?(file) else { return }
    presses = KeyPress.burst(keys, at: milliseconds + 500)
  }

  /// The next key within the time, if it is one that ends; time goes on to it, or to the end.
  func play(_ length: Int, endedBy keys: String) -> Character? {
    let end = milliseconds + length
    while let first = presses.first, first.time < end {
      milliseconds = max(milliseconds, first.time)
      presses.removeFirst()
      if keys.contains(first.key) {
        deliveredKeys.append(first.key)
        return first.key
      }
      lostKeys.append(first.key)
    }
    milliseconds = end
    return nil
  }

  /// The dialplan application Read: files in a row, those that are missing passed over, and keys all
  /// the while.
  private func read(_ arguments: [String]) {
    guard arguments.count == 6, let most = Int(arguments[2]), let seconds = Int(arguments[5]) else {
      faults.append("Not Read's arguments: \(arguments)")
      return
    }
    var keys = ""
    var status = "TIMEOUT"
    for file in arguments[1].split(separator: "&") where keys.isEmpty && status == "TIMEOUT" {
      hear(String(file))
      guard let length = duration(String(file)) else { continue }
      guard let key = play(length, endedBy: Self.keys) else { continue }
      if key == "#" { status = "OK" } else { keys.append(key) }
    }
    while status == "TIMEOUT" {
      if keys.count >= most {
        status = "OK"
      } else if let key = play(seconds * 1_000, endedBy: Self.keys) {
        if key == "#" { status = "OK" } else { keys.append(key) }
      } else {
        break
      }
    }
    variables[arguments[0]] = keys
    variables["READSTATUS"] = status
  }

  private func getData(_ words: [String]) -> String {
    guard let timeout = Int(words[3]), let most = Int(words[4]) else { return "200 result=-1" }
    var keys = ""
    if !words[2].isEmpty {
      hear(words[2])
      guard let length = duration(words[2]) else { return "200 result=-1" }
      if let key = play(length, endedBy: Self.keys) {
        if key == "#" { return "200 result=" }
        keys.append(key)
      }
    }
    while keys.count < most {
      guard let key = play(timeout, endedBy: Self.keys) else {
        return "200 result=\(keys) (timeout)"
      }
      if key == "#" { return "200 result=\(keys)" }
      keys.append(key)
    }
    return "200 result=\(keys)"
  }
}
