import Dialog

/// What a switch says of a call before it takes commands: `agi_name: value` lines up to a blank one.
///
/// Lines may be missing, unknown, in any order, cut or damaged: each says what it says, and what is
/// missing is unknown. The first of two lines of one name counts, and bounds keep an endless
/// environment from filling memory. Source: Asterisk's `setup_env` in `res_agi.c`.
public struct AGIEnvironment: Hashable, Sendable {
  /// The most lines that are read; a switch sends about 20, and one for each argument.
  public static let maximumLines = 256
  /// The longest line that counts, in bytes.
  public static let maximumLineLength = 1_024

  /// How far the environment has come after a line.
  public enum Progress: Hashable, Sendable {
    /// More lines are to come.
    case more
    /// The blank line: commands may follow.
    case complete
    /// More lines than any switch sends: nobody that can be talked with.
    case endless
  }

  /// The values by their names without `agi_`, such as `callerid`.
  public private(set) var values: [String: String] = [:]
  /// The dialplan's own words: `agi_arg_1` and those after it.
  public private(set) var arguments: [String] = []

  private var lineCount = 0
  private var numbered: [Int: String] = [:]

  /// Makes an environment without lines.
  public init() {}

  /// Reads lines until the blank one; what comes after is passed over.
  public init(lines: some Sequence<[UInt8]>) {
    for line in lines where take(line) != .more { break }
  }

  /// Takes one line without its line end.
  public mutating func take(_ line: [UInt8]) -> Progress {
    let line = line.last == 0x0D ? line.dropLast() : line[...]
    if line.isEmpty { return .complete }
    lineCount += 1
    if lineCount > Self.maximumLines { return .endless }
    guard line.count <= Self.maximumLineLength, let colon = line.firstIndex(of: 0x3A),
      let name = Self.text(line[..<colon]), let value = Self.text(line[(colon + 1)...]),
      name.utf8.starts(with: "agi_".utf8), name.utf8.count > 4
    else { return .more }
    let key = String(Substring(name.utf8.dropFirst(4)))
    if key.utf8.starts(with: "arg_".utf8) {
      guard let number = Int(Substring(key.utf8.dropFirst(4))),
        (1...Self.maximumLines).contains(number),
        numbered[number] == nil
      else { return .more }
      numbered[number] = value
      arguments = numbered.sorted { $0.key < $1.key }.map(\.value)
    } else if values[key] == nil {
      values[key] = value
    }
    return .more
  }

  /// The caller's number, kept as the line gives it; nil when it is hidden, unknown or no number.
  public var callerNumber: String? {
    guard let given = values["callerid"] else { return nil }
    // Most are digits alone, and every call asks.
    if (2...24).contains(given.utf8.count), given.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return given
    }
    // Switches also write `Name <number>`.
    let bracketed = given.split(separator: "<").last.map { $0.prefix { $0 != ">" } }
    let number = (given.contains("<") ? bracketed ?? "" : given[...]).filter {
      !" -.()".contains($0)
    }
    let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
    guard (2...24).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return number
  }

  /// The language that the dialplan names: an argument such as `es-US` or `language=es`, else the
  /// channel's own language, save the bare `en` that every switch sends unasked.
  public var language: LanguageTag? {
    for argument in arguments {
      let name = argument.hasPrefix("language=") ? argument.dropFirst(9) : argument[...]
      if let tag = Self.tag(name) { return tag }
    }
    guard let name = values["language"], name != "en" else { return nil }
    return Self.tag(name[...])
  }

  /// True for a text call: the dialplan gives the argument `text`.
  public var isText: Bool { arguments.contains("text") }

  /// True when the dialplan comes back because no person took the call: the argument
  /// `transfer-failed`.
  public var isTransferFailure: Bool { arguments.contains("transfer-failed") }

  /// True when the switch gives the caller's voice, as its EAGI does.
  public var givesVoice: Bool { values["enhanced"] == "1.0" }

  /// Who calls, as far as the line says.
  public var caller: PhoneCaller {
    PhoneCaller(number: callerNumber, language: language, isText: isText)
  }

  private static func tag(_ name: Substring) -> LanguageTag? {
    let parts = name.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, parts.count <= 2, parts.allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    return [LanguageTag.english, .spanish].first { $0.language == first }
  }

  /// Trimmed text without control characters; nil for bytes that are not UTF-8.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 })
    else { return "" }
    return String(validating: bytes[first...last], as: UTF8.self)
  }
}
