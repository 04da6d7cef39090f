import Dialog
import Language

/// Reads transcripts.
public enum TranscriptReader {
  /// Reads a transcript; wrong lines become findings, and the rest is kept.
  public static func read(_ source: String, file: String) -> (Transcript, [Finding]) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var transcript = Transcript(file: file, source: lines)
    transcript.turns = [Transcript.Turn(step: .begin, line: 0)]
    var findings: [Finding] = []
    for (index, line) in lines.enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if let problem = add(trimmed, number: index + 1, to: &transcript) {
        findings.append(Finding(file: file, line: index + 1, message: problem))
      }
    }
    return (transcript, findings)
  }

  /// Adds one line; the answer is what is wrong with it.
  private static func add(
    _ line: Substring, number: Int, to transcript: inout Transcript
  ) -> String? {
    guard let colon = line.firstIndex(of: ":") else {
      return "A line is a keyword, a colon and a text, such as you: help."
    }
    let keyword = line[..<colon]
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    let last = transcript.turns.count - 1
    switch keyword {
    case "portal":
      transcript.turns[last].expected.append(LinePattern(text))
      transcript.turns[last].expectedLines.append(number)
      return nil
    case "you": return step(.said(text), number, &transcript)
    case "secret": return step(.secret(text), number, &transcript)
    case "keys": return step(.keys(text), number, &transcript)
    case "begin": return step(.begin, number, &transcript)
    case "now" where last > 0 || !transcript.turns[last].expected.isEmpty:
      guard let moment = CivilDateTime(iso: text) else { return badMoment }
      return step(.clock(moment), number, &transcript)
    default:
      guard last == 0, transcript.turns[0].expected.isEmpty else {
        return "The keywords here are portal, you, secret, keys, now and begin."
      }
      return set(String(keyword), to: text, &transcript)
    }
  }

  private static let badMoment = "A moment is written like 2026-03-05T09:00, in the clinic's time."

  private static func step(
    _ step: Transcript.Step, _ number: Int, _ transcript: inout Transcript
  ) -> String? {
    transcript.turns.append(Transcript.Turn(step: step, line: number))
    return nil
  }

  /// Takes a setting from the lines before the first turn.
  private static func set(
    _ name: String, to text: String, _ transcript: inout Transcript
  ) -> String? {
    switch name {
    case "clinic": transcript.clinic = text
    case "locale": transcript.locale = LanguageTag(rawValue: text)
    case "channel":
      guard let channel = ChannelKind(rawValue: text) else {
        return "The channels are terminal, lines, command and phone."
      }
      transcript.channel = channel
    case "verbosity":
      guard let verbosity = Verbosity(rawValue: text) else {
        return "The verbosity is brief, normal or full."
      }
      transcript.verbosity = verbosity
    case "now":
      guard let moment = CivilDateTime(iso: text) else { return badMoment }
      transcript.now = moment
    default:
      return "The settings are clinic, locale, channel, verbosity and now."
    }
    return nil
  }
}
