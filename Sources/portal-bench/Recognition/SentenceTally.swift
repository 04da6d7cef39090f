import Recognition

/// What became of sentences with known meanings.
struct SentenceTally {
  /// Intents that do something only beside a question or a list: alone they change nothing.
  static let dependent = Set(
    [
      "choose", "that", "change", "amend", "interrupt", "correct", "as-usual", "same-for",
      "as-answer", "as-request",
    ].map { "universal." + $0 })

  private(set) var inside = 0
  private(set) var right = 0
  private(set) var asked = 0
  /// Sentences on which something else was done, with what was done.
  private(set) var wrong: [String] = []
  /// Sentences that were refused, or asked about without naming what was meant.
  private(set) var missed: [String] = []
  private(set) var outside = 0
  /// Sentences that are none of the business on which something was done.
  private(set) var acted: [String] = []

  /// Hears every sentence.
  init(_ set: SentenceSet, hear: (String) -> Recognition) {
    for sentence in set.sentences { add(sentence, hear(sentence.text)) }
  }

  private mutating func add(_ sentence: SentenceSet.Sentence, _ heard: Recognition) {
    if sentence.isOutside { outside += 1 } else { inside += 1 }
    let meant = sentence.intents.sorted().joined(separator: "|")
    switch heard.decision {
    case .act(let hypothesis):
      if sentence.isOutside {
        if !Self.dependent.contains(hypothesis.intent) {
          acted.append("\(hypothesis.intent): \(sentence.text)")
        }
      } else if sentence.intents.contains(hypothesis.intent) {
        right += 1
      } else {
        wrong.append("\(hypothesis.intent), not \(meant): \(sentence.text)")
      }
    case .ask(let hypotheses):
      guard !sentence.isOutside else { return }
      if hypotheses.contains(where: { sentence.intents.contains($0.intent) }) {
        asked += 1
      } else {
        let named = hypotheses.map(\.intent).joined(separator: " or ")
        missed.append("\(named) asked, not \(meant): \(sentence.text)")
      }
    case .reject:
      if !sentence.isOutside { missed.append("refused, not \(meant): \(sentence.text)") }
    }
  }

  /// The share of sentences inside the business that were done or asked about.
  var understood: Double { Double(right + asked) / Double(max(1, inside)) }
  /// The share of sentences inside the business on which something else was done.
  var mistaken: Double { Double(wrong.count) / Double(max(1, inside)) }
}
