import Language

/// How sure a line makes: what templates say of it, what the classifier says, and what speaks against
/// either.
extension Recogniser {
  /// What templates make of the whole line: the most specific ones, which share the certainty.
  ///
  /// Nil when none fits; none at all when the line is known to be outside.
  func exactly(
    _ reader: LineReader, in context: RecognitionContext, sureness: Double
  ) -> [Hypothesis]? {
    let found = matches(templates, reader)
    guard let top = found.first else { return nil }
    var best: [TemplateAutomaton.Match] = []
    for match in found where match.score == top.score {
      let entry = book.entries[match.template]
      if let same = best.firstIndex(where: { book.entries[$0.template].intent == entry.intent }) {
        // A template knows which words fill its slots; an example does not.
        if book.entries[best[same].template].isExample, !entry.isExample { best[same] = match }
      } else {
        best.append(match)
      }
    }
    best.removeAll { book.entries[$0.template].intent == nil }
    let likely = best.filter {
      book.entries[$0.template].intent.map(context.likelyIntents.contains) ?? false
    }
    if !likely.isEmpty { best = likely }
    let free = freeWords(of: top, reader)
    guard likely.isEmpty, free.count > 0, free.isOpen else {
      let sure = confirmed(best, sureness, reader, in: context)
      return best.map { hypothesis($0, reader, confidence: sure / Double(best.count)) }
    }
    // "change my ..." fits whatever follows; the classifier has a say about the rest.
    let literal = 1 - Double(free.count) / Double(reader.line.words.count)
    let point = classifier.calibration.point
    var open = Sureness.open + (sureness - Sureness.open) * literal
    // One strange word is a name that the record will know or not; several may be another business.
    if free.isUnnamed {
      open = free.isOneName ? max(open, Double(point.act)) : 0.9 * Double(point.act)
    }
    let openly = best.map { hypothesis($0, reader, confidence: open / Double(best.count)) }
    let others = statistically(reader, mended: nil, in: context)
    return openly.map { open in
      // What the classifier thinks of the same intent makes it surer.
      let same = others.first { $0.intent == open.intent }?.confidence ?? 0
      // A name is believed where the words around it mean the intent by themselves, too.
      let isName = free.isUnnamed && free.isOneName && same >= Double(point.ask)
      let isStray = free.isUnnamed && !isName
      let sure = max(
        isStray ? min(open.confidence, 0.9 * Double(point.act)) : open.confidence, same)
      return Hypothesis(
        intent: open.intent, confidence: isName ? sure : doubted(sure, open.slots, reader),
        isExact: true, slots: open.slots)
    } + others.filter { other in !openly.contains { $0.intent == other.intent } }
  }

  /// How sure templates make whose words fit: where a name is only alike, or half of a name, the
  /// classifier must see the same business in the line, or people are asked.
  ///
  /// "Show me the election results" is no question about an ejection fraction.
  private func confirmed(
    _ best: [TemplateAutomaton.Match], _ sureness: Double, _ reader: LineReader,
    in context: RecognitionContext
  ) -> Double {
    let point = classifier.calibration.point
    let doubtful = min(sureness, 0.9 * Double(point.act))
    let slots = best.flatMap(\.slots)
    // A template with nothing but days, times and numbers in it has said what it is about by itself.
    let isOpen = slots.contains { filled in
      if let content = filled.content, case .value = reader.contents[content] {
        false
      } else {
        true
      }
    }
    guard isOpen else { return sureness }
    // Both the words of a template and those that fill it were guessed at, or the line is liker those
    // that are none of the business: "what is the sugar level in soda".
    let isText = slots.contains { $0.content == nil }
    if isText && sureness < Sureness.exact
      || classifier.judge(reader.line, mended: nil, limit: 1).isOutside
    {
      return doubtful
    }
    let isNearlyNamed = slots.contains { filled in
      guard let content = filled.content, case .things = reader.contents[content] else {
        return false
      }
      return reader.qualities[content] < Self.wholeName
    }
    guard isNearlyNamed else { return sureness }
    let others = statistically(reader, mended: nil, in: context)
    let intents = Set(best.compactMap { book.entries[$0.template].intent })
    let same = others.filter { intents.contains($0.intent) }.map(\.confidence).max() ?? 0
    return same >= Double(point.ask) ? sureness : doubtful
  }

  /// How many words were taken as they stand, and whether that leaves the match open: half of the
  /// words went into text, or names are not known yet.
  private func freeWords(of match: TemplateAutomaton.Match, _ reader: LineReader)
    -> (count: Int, isOpen: Bool, isUnnamed: Bool, isOneName: Bool)
  {
    var free = 0
    var isUnnamed = false
    var strange = 0
    for filled in match.slots {
      if let content = filled.content {
        guard case .text = reader.contents[content] else { continue }
        isUnnamed = true
        for hash in filled.words.map({ reader.line.hashes[$0] })
        where !book.lexicon.isSmall(hash) && !classifier.repair.belongs(hash) {
          // A word of another business is no name that the record may know: "my landlord".
          strange += classifier.repair.knows(hash) ? 2 : 1
        }
      }
      free += filled.words.count
    }
    return (free, isUnnamed || free * 2 >= reader.line.words.count, isUnnamed, strange < 2)
  }

  /// What the classifier makes of a line that no template fits.
  func statistically(
    _ reader: LineReader, mended: LineReader?, in context: RecognitionContext
  ) -> [Hypothesis] {
    let least = Double(classifier.calibration.point.ask)
    let judged = classifier.judge(reader.line, mended: mended?.line, limit: 5)
    // A line that is liker those that are none of the business is asked about at most.
    let most = judged.isOutside ? 0.9 * Double(classifier.calibration.point.act) : 1
    var candidates = judged.candidates.map { candidate in
      let isLikely = context.likelyIntents.contains(candidate.intent)
      var confidence = isLikely ? Self.likelier(candidate.confidence) : candidate.confidence
      if mended != nil {
        // Slips that could not be mended take from what was meant: better asked than refused.
        confidence = max(confidence, min(least, Self.slipAllowance * confidence))
      }
      return (intent: candidate.intent, confidence: min(most, confidence))
    }
    candidates.sort {
      $0.confidence != $1.confidence ? $0.confidence > $1.confidence : $0.intent < $1.intent
    }
    // Slots are read only where they can matter: an unmatched line costs no more than another.
    return candidates.enumerated().map { rank, candidate in
      let slots =
        rank < 3 && candidate.confidence >= 0.5 * least
        ? filler.fill(candidate.intent, from: reader) : []
      return Hypothesis(
        intent: candidate.intent,
        confidence: doubted(candidate.confidence, slots, mended ?? reader),
        isExact: false, slots: slots)
    }
  }

  /// The confidence after the words that nobody taught and no slot took are counted against it.
  ///
  /// "Cancel my streaming subscription" is much like "cancel my visit", but for the words that count.
  /// Such a line is asked about where it would have been acted on; the doubt takes it no lower, but
  /// for a line in which most words are strange.
  private func doubted(_ confidence: Double, _ slots: [RecognisedSlot], _ reader: LineReader)
    -> Double
  {
    let point = classifier.calibration.point
    guard confidence >= Double(point.ask) else { return confidence }
    let line = reader.line
    var content = 0
    var strange = 0
    let taken = Set(
      slots.filter { slot in
        if case .text = slot.content { false } else { true }
      }.flatMap { book.lexicon.line($0.words).hashes })
    for index in line.words.indices where line.words[index].count > 2 {
      let hash = line.hashes[index]
      if book.lexicon.isSmall(hash) { continue }
      content += 1
      if !classifier.repair.belongs(hash), !taken.contains(hash) { strange += 1 }
    }
    guard strange > 0 else { return confidence }
    // What is mostly words of no language is no request: "flurb the wug four times".
    let share = 1 - Double(strange) / Double(content)
    if strange == content || strange > 1 && share < 0.5 { return confidence * max(0.5, share) }
    guard confidence >= Double(point.act) else { return confidence }
    return max(
      confidence * share * share, min(confidence, Double(point.ask)))
  }

  private static func likelier(_ confidence: Double) -> Double {
    let odds = confidence / max(1e-9, 1 - confidence) * prior
    return odds / (1 + odds)
  }
}
