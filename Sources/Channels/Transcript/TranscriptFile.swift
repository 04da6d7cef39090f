/// The conversations of one transcript file, and the file's lines.
public struct TranscriptFile: Sendable {
  /// The file's name, for reports.
  public let file: String
  /// The conversations, in order; one where the file names none.
  public let conversations: [Transcript]
  /// The lines as they were read.
  let source: [String]

  /// The file as it would read with what is said now; what agrees stays as it is written.
  ///
  /// What begins every conversation is written once, as the first of them has it.
  public func updatedSource(_ replays: [TranscriptReplay]) -> String {
    var lines = source.map { [$0] }
    var before: [Int: [String]] = [:]
    var done: Set<Int> = []
    for replay in replays {
      for outcome in replay.outcomes
      where !LinePattern.match(outcome.turn.expected, outcome.said) {
        let said = outcome.said.map { "portal: \($0)" }
        // The first words stand before the first step, after the settings.
        let firstStep = replay.transcript.turns.dropFirst().first?.line ?? source.count + 1
        let place = outcome.turn.expectedLines.first ?? max(outcome.turn.line, 0)
        let key = place == 0 ? -firstStep : place
        guard done.insert(key).inserted else { continue }
        for line in outcome.turn.expectedLines { lines[line - 1] = [] }
        if let first = outcome.turn.expectedLines.first {
          lines[first - 1] = said
        } else if outcome.turn.line > 0 {
          lines[outcome.turn.line - 1] += said
        } else {
          before[min(firstStep - 1, lines.count)] = said
        }
      }
    }
    var result: [String] = []
    for (index, line) in lines.enumerated() { result += (before[index] ?? []) + line }
    return (result + (before[lines.count] ?? [])).joined(separator: "\n")
  }
}
