/// One line that tells the switch what to do.
///
/// Words that are not the portal's own are quoted, so that no quote, backslash, line end or NUL can
/// begin another word or another command. Source: `parse_args` in Asterisk's `res_agi.c`.
public struct AGICommand: Hashable, Sendable {
  /// The longest command that arrives whole, in bytes and without its line end: 8,183 passed, and
  /// the tail of 8,198 became a command of its own.
  public static let maximumLength = 8_183
  /// The keys that end what is being said.
  public static let keys = "0123456789*#"

  /// The line, without its line end.
  public let line: String
  /// How long the switch takes at most to reply, in milliseconds.
  public let patience: Int

  /// Makes a command of words that are the portal's own and quoted ones; nil when it would be too
  /// long to arrive whole.
  init?(_ words: String, quoted: [String] = [], then rest: String = "", patience: Int) {
    var line = words
    for word in quoted { line += " " + Self.quote(word) }
    if !rest.isEmpty { line += " " + rest }
    guard line.utf8.count <= Self.maximumLength else { return nil }
    self.line = line
    self.patience = patience
  }

  init(fixed line: String, patience: Int = Self.quick) {
    self.line = line
    self.patience = patience
  }

  /// Milliseconds for a command that neither plays nor waits.
  static let quick = 10_000
  /// Milliseconds for what is played: the longest utterance, slowly said.
  static let playing = 600_000

  /// Takes the call.
  public static let answer = AGICommand(fixed: "ANSWER", patience: 60_000)
  /// Ends the call.
  public static let hangUp = AGICommand(fixed: "HANGUP")
  /// Asks whether the line is up: 6 is up.
  public static let channelStatus = AGICommand(fixed: "CHANNEL STATUS")

  /// Plays a file, named without its extension, and takes keys: as many as `maximumKeys`, ended by
  /// `#` or by `timeout` milliseconds without a key.
  ///
  /// No file waits for keys alone.
  public static func getData(file: String?, timeout: Int, maximumKeys: Int?) -> AGICommand? {
    let timeout = min(max(timeout, 1), 3_600_000)
    let most = min(max(maximumKeys ?? longestEntry, 1), longestEntry)
    return AGICommand(
      "GET DATA", quoted: [file ?? ""], then: "\(timeout) \(most)",
      patience: playing + timeout * (most + 1))
  }

  /// The most keys of one entry: Asterisk keeps 1,023.
  public static let longestEntry = 255

  /// Plays several files in a row and takes keys all the while, as GET DATA does with one; the keys go
  /// into `variable`.
  ///
  /// Nil when a name holds what would mean something between the files.
  public static func readKeys(
    into variable: String, files: [String], timeout: Int, maximumKeys: Int?
  ) -> AGICommand? {
    let isPlain = files.allSatisfy { name in
      !name.isEmpty && name.utf8.allSatisfy { isLetterOrDigit($0) || "/._-".utf8.contains($0) }
    }
    guard isPlain, !files.isEmpty, isName(variable) else { return nil }
    let seconds = (min(max(timeout, 1), 3_600_000) + 999) / 1_000
    let most = min(max(maximumKeys ?? longestEntry, 1), longestEntry)
    return AGICommand(
      "EXEC Read \(variable),\(files.joined(separator: "&")),\(most),,1,\(seconds)",
      patience: playing + seconds * 1_000 * (most + 1))
  }

  /// Asks for a variable of the channel; nil for a name that is more than a name.
  public static func getVariable(_ name: String) -> AGICommand? {
    isName(name) ? AGICommand("GET VARIABLE \(name)", patience: quick) : nil
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Plays a file, ended by any key.
  public static func streamFile(_ file: String) -> AGICommand? {
    AGICommand("STREAM FILE", quoted: [file, keys], patience: playing)
  }

  /// Says digits one by one, ended by any key; nil when there are none.
  ///
  /// Only digits are kept.
  public static func sayDigits(_ digits: String) -> AGICommand? {
    let digits = digits.filter { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    return AGICommand("SAY DIGITS", quoted: [digits, keys], patience: playing)
  }

  /// Says a number, ended by any key.
  public static func sayNumber(_ number: Int) -> AGICommand? {
    AGICommand("SAY NUMBER \(number)", quoted: [keys], patience: playing)
  }

  /// Spells letters and digits, ended by any key; nil when there are none.
  ///
  /// Letters are folded to those that switches have sounds for.
  public static func sayLetters(_ text: String) -> AGICommand? {
    let letters = text.lowercased().map { plainLetters[$0] ?? $0 }
      .filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !letters.isEmpty else { return nil }
    return AGICommand("SAY ALPHA", quoted: [String(letters), keys], patience: playing)
  }

  /// Letters of Spanish and names, as a switch can spell them.
  static let plainLetters: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n", "ç": "c",
  ]

  /// Waits for a key, `timeout` milliseconds.
  public static func waitForDigit(timeout: Int) -> AGICommand {
    let timeout = min(max(timeout, 1), 3_600_000)
    return AGICommand(fixed: "WAIT FOR DIGIT \(timeout)", patience: quick + timeout)
  }

  /// Records the caller into a file, named without its extension, until a key, `maximumSeconds`, or
  /// 5 seconds of silence, after a tone.
  public static func recordFile(_ file: String, format: String, maximumSeconds: Int) -> AGICommand?
  {
    let seconds = min(max(maximumSeconds, 1), 3_600)
    return AGICommand(
      "RECORD FILE", quoted: [file, format, keys], then: "\(seconds * 1_000) BEEP s=5",
      patience: quick + seconds * 1_000)
  }

  /// Sends a line of a text call.
  public static func sendText(_ text: String) -> AGICommand? {
    AGICommand("SEND TEXT", quoted: [text], patience: quick)
  }

  /// Takes a line of a text call, for `timeout` milliseconds.
  public static func receiveText(timeout: Int) -> AGICommand {
    let timeout = min(max(timeout, 1), 3_600_000)
    return AGICommand(fixed: "RECEIVE TEXT \(timeout)", patience: quick + timeout)
  }

  /// Sets a variable of the channel; nil for a name that is more than a name, since a name with
  /// brackets would call a function of the switch.
  public static func setVariable(_ name: String, to value: String) -> AGICommand? {
    guard isName(name) else { return nil }
    return AGICommand("SET VARIABLE \(name)", quoted: [value], patience: quick)
  }

  /// The bytes to send, with the line end.
  public var bytes: [UInt8] { Array(line.utf8) + [0x0A] }

  /// A word in quotes, with quotes and backslashes escaped and control characters as spaces.
  static func quote(_ word: String) -> String {
    // Most words, above all names of files, hold nothing that would have to be escaped.
    if word.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      return "\"" + word + "\""
    }
    var quoted = "\""
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        quoted.unicodeScalars.append("\\")
        quoted.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: quoted.unicodeScalars.append(" ")
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
