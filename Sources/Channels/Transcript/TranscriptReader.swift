import Dialog
import Language

/// Reads transcripts.
///
/// `conversation: NAME` begins another conversation in the same file, with a fresh clinic. What stands
/// before the first of them, settings and steps, begins every one.
public struct TranscriptReader {
  private let file: String
  private var opening: Transcript
  private var conversations: [Transcript] = []
  private var current: Transcript
  /// True once the conversation has a step or a line of its own, after which settings come too late.
  private var hasBegun = false

  private init(file: String) {
    self.file = file
    opening = Transcript(file: file)
    current = opening
  }

  /// Reads a file; wrong lines become findings, and the rest is kept.
  public static func read(_ source: String, file: String) -> (TranscriptFile, [Finding]) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var reader = TranscriptReader(file: file)
    var findings: [Finding] = []
    for (index, line) in lines.enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if let problem = reader.add(trimmed, number: index + 1) {
        findings.append(Finding(file: file, line: index + 1, message: problem))
      }
    }
    let conversations = reader.conversations + [reader.current]
    return (TranscriptFile(file: file, conversations: conversations, source: lines), findings)
  }

  /// Adds one line; the answer is what is wrong with it.
  private mutating func add(_ line: Substring, number: Int) -> String? {
    guard let colon = line.firstIndex(of: ":") else {
      return "A line is a keyword, a colon and a text, such as you: help."
    }
    let keyword = line[..<colon]
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    switch keyword {
    case "conversation": return begin(text)
    case "portal":
      let last = current.turns.count - 1
      guard hasBegun || last == 0 else {
        return "A portal line follows the line that it answers."
      }
      hasBegun = true
      current.turns[last].expected.append(LinePattern(text))
      current.turns[last].expectedLines.append(number)
      return nil
    case "you": return step(.said(text), number)
    case "secret": return step(.secret(text), number)
    case "keys": return step(.keys(text), number)
    case "begin": return step(.begin, number)
    case "now" where hasBegun:
      guard let moment = CivilDateTime(iso: text) else { return Self.badMoment }
      return step(.clock(moment), number)
    default:
      guard !hasBegun else {
        return "The keywords here are portal, you, secret, keys, now, begin and conversation."
      }
      return set(String(keyword), to: text)
    }
  }

  private mutating func begin(_ name: String) -> String? {
    guard !name.isEmpty else {
      return "A conversation has a name, such as conversation: change of mind."
    }
    guard current.name != name, !conversations.contains(where: { $0.name == name }) else {
      return "The conversation \(name) stands already above; give one another name."
    }
    if current.name == nil { opening = current } else { conversations.append(current) }
    current = opening
    current.name = name
    hasBegun = false
    return nil
  }

  private static let badMoment = "A moment is written like 2026-03-05T09:00, in the clinic's time."

  private mutating func step(_ step: Transcript.Step, _ number: Int) -> String? {
    hasBegun = true
    current.turns.append(Transcript.Turn(step: step, line: number))
    return nil
  }

  /// Takes a setting from the lines before the first step.
  private mutating func set(_ name: String, to text: String) -> String? {
    switch name {
    case "clinic": current.clinic = text
    case "locale": current.locale = LanguageTag(rawValue: text)
    case "channel":
      guard let channel = ChannelKind(rawValue: text) else {
        return "The channels are terminal, lines, command and phone."
      }
      current.channel = channel
    case "verbosity":
      guard let verbosity = Verbosity(rawValue: text) else {
        return "The verbosity is brief, normal or full."
      }
      current.verbosity = verbosity
    case "now":
      guard let moment = CivilDateTime(iso: text) else { return Self.badMoment }
      current.now = moment
    default:
      return "The settings are clinic, locale, channel, verbosity and now."
    }
    return nil
  }
}
