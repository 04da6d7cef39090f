import Language

/// Fills an intent's slots from anywhere in a line: several facts in one sentence, in any order.
struct SlotFiller: Sendable {
  private let slots: [SlotSignature]
  private let byIntent: [String: [Int]]
  /// The words that stand before each slot in templates: "to" before the new day of a visit.
  private let cues: [Int: Set<UInt64>]

  /// Prepares to fill slots.
  init(slots: [SlotSignature], cues: [Int: Set<UInt64>]) {
    self.slots = slots
    self.cues = cues
    byIntent = Dictionary(grouping: slots.indices, by: { slots[$0].intent })
  }

  /// The slots of an intent that a line fills, in the order of the words.
  func fill(_ intent: String, from reader: LineReader) -> [RecognisedSlot] {
    var choices: [(slot: Int, candidate: LineReader.Candidate, score: Double)] = []
    let own = byIntent[intent] ?? []
    for slot in own {
      // "no" within a sentence is seldom an answer.
      if case .value(.boolean) = slots[slot].kind { continue }
      for candidate in reader.candidates(for: slots[slot]) where !candidate.isPart {
        var score = candidate.quality + 0.2 * Double(candidate.words.count)
        if let before = reader.wordBefore(candidate.words) {
          if cues[slot]?.contains(before) == true {
            score += 1
          } else if own.contains(where: { $0 != slot && cues[$0]?.contains(before) == true }) {
            score -= 0.5
          }
        }
        choices.append((slot, candidate, score))
      }
    }
    choices.sort {
      if $0.score != $1.score { return $0.score > $1.score }
      let (left, right) = ($0.candidate.words.lowerBound, $1.candidate.words.lowerBound)
      return left != right ? left < right : $0.slot < $1.slot
    }
    var filled: [(slot: Int, candidate: LineReader.Candidate)] = []
    for choice in choices
    where !filled.contains(where: {
      $0.slot == choice.slot || $0.candidate.words.overlaps(choice.candidate.words)
    }) {
      filled.append((choice.slot, choice.candidate))
    }
    return filled.sorted { $0.candidate.words.lowerBound < $1.candidate.words.lowerBound }
      .map { slot, candidate in
        RecognisedSlot(
          slot: slots[slot].slot, content: candidate.content,
          words: reader.line.said(candidate.words))
      }
  }
}
