import Dialog

/// What came of playing a transcript.
public struct TranscriptReplay: Sendable {
  /// What the portal said at one step, and how that differs from what is written.
  public struct Outcome: Sendable {
    /// The step with what was expected.
    public let turn: Transcript.Turn
    /// What the portal said.
    public let said: [String]
    /// What is wrong beside the words, as when a secret was given that nobody asked for.
    public let problem: String?

    /// True when the portal said what is written.
    public var agrees: Bool { problem == nil && LinePattern.match(turn.expected, said) }
  }

  /// The transcript that was played.
  public let transcript: Transcript
  /// What happened at each step.
  public let outcomes: [Outcome]

  /// True when all is as it is written.
  public var agrees: Bool { outcomes.allSatisfy(\.agrees) }

  /// What is wrong beside the words, which no update can mend.
  public var problems: [String] { outcomes.compactMap(\.problem) }

  /// Plays a transcript on a stage.
  public init(of transcript: Transcript, on stage: inout some TranscriptStage) {
    self.transcript = transcript
    var outcomes: [Outcome] = []
    var expects = Reply.Expectation.anything
    for (index, turn) in transcript.turns.enumerated() {
      var problem: String?
      var exchange: Exchange?
      switch turn.step {
      case .begin:
        if index > 0 { stage.hangUp() }
        exchange = stage.begin()
      case .clock(let moment): stage.setClock(to: moment)
      case .said(let text):
        if expects == .secret { problem = "The portal asks for a secret here: write secret." }
        exchange = stage.turn(HeardLine.heard(Self.bytes(text, stage)))
      case .secret(let text):
        if expects != .secret { problem = "The portal does not ask for a secret here: write you." }
        exchange = stage.turn(HeardLine.secret(Self.bytes(text, stage)))
      case .keys(let keys):
        exchange = stage.turn(.keys(String(decoding: Self.bytes(keys, stage), as: UTF8.self)))
      }
      if expects == .nothing, turn.step != .begin, exchange != nil {
        problem = "The conversation was over before this line."
      }
      if let act = stage.unconfirmedAct() { problem = "\(act) was done without a yes." }
      expects = exchange?.expects ?? expects
      outcomes.append(Outcome(turn: turn, said: exchange?.lines ?? [], problem: problem))
    }
    self.outcomes = outcomes
  }

  private static func bytes(_ text: String, _ stage: some TranscriptStage) -> [UInt8] {
    guard text.contains("{code}") else { return Array(text.utf8) }
    return Array(text.replacing("{code}", with: stage.latestCode() ?? "").utf8)
  }

  /// The differences in plain text: where, what is written and what was said.
  public var report: [String] {
    outcomes.filter { !$0.agrees }.flatMap { outcome -> [String] in
      let line = outcome.turn.line
      let place = line == 0 ? "the beginning" : "line \(line)"
      let name = transcript.name.map { ", in \($0)" } ?? ""
      var report = ["\(transcript.file), \(place)\(name): \(outcome.problem ?? "this differs.")"]
      if LinePattern.match(outcome.turn.expected, outcome.said) { return report }
      report += Self.difference(outcome.turn.expected, outcome.said)
      return report
    }
  }

  /// A line diff: `same`, `gone` for what is written and was not said, `new` for what was said.
  private static func difference(_ expected: [LinePattern], _ said: [String]) -> [String] {
    // Longest common subsequence; the lists are a few lines long.
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: said.count + 1), count: expected.count + 1)
    for left in expected.indices.reversed() {
      for right in said.indices.reversed() {
        lengths[left][right] =
          expected[left].matches(said[right])
          ? lengths[left + 1][right + 1] + 1
          : max(lengths[left + 1][right], lengths[left][right + 1])
      }
    }
    var lines: [String] = []
    var left = 0
    var right = 0
    while left < expected.count || right < said.count {
      if left < expected.count, right < said.count, expected[left].matches(said[right]) {
        lines.append("  same: \(said[right])")
        left += 1
        right += 1
      } else if right == said.count
        || left < expected.count && lengths[left + 1][right] >= lengths[left][right + 1]
      {
        lines.append("  gone: \(expected[left])")
        left += 1
      } else {
        lines.append("  new: \(said[right])")
        right += 1
      }
    }
    return lines
  }
}
