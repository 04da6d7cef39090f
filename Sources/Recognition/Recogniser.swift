import Language

/// Understands lines in one language: exact templates first, then a statistical classifier, then the
/// choice to act, to ask or to refuse.
public struct Recogniser: Sendable {
  /// How sure a template makes, one that fits after typos are mended, and one that mostly fits
  /// because a text slot takes any words.
  private enum Sureness {
    static let exact = 0.99
    static let mended = 0.96
    static let open = 0.5
  }

  /// How much likelier the conversation's state makes an intent, as a factor on its odds.
  private static let prior = 3.0
  /// The share of the first intent's confidence from which on another one keeps it from being acted
  /// on.
  private static let rival = 0.65
  /// The confidence from which on an intent is named when people are asked.
  private static let worthNaming = 0.05
  /// By how much the confidence in a line with slips is raised, as far as asking needs.
  private static let slipAllowance = 1.7
  /// From which quality on a thing is named in full, without a slip.
  private static let wholeName = 0.99
  /// The most guesses that are heard, and the most words read in each.
  private static let mostGuesses = 5

  /// The language understood.
  public let locale: LanguageTag

  let book: PhraseBook
  let classifier: IntentClassifier
  private let templates: TemplateAutomaton
  private let urgent: TemplateAutomaton
  private let filler: SlotFiller
  private let known: [String: NameIndex]
  private let closed: Set<String>
  private let parser: ValueParser

  /// Compiles phrase files; deterministic.
  ///
  /// - Parameters:
  ///   - locale: the language of the files.
  ///   - phrases: how people say things in it.
  ///   - slots: the slots of all intents.
  ///   - cache: a file that keeps the trained classifier until a phrase file or a slot changes; one
  ///     that is damaged is made anew.
  public init(
    locale: LanguageTag, phrases: [PhraseFile], slots: [SlotSignature], cache: String? = nil
  ) {
    self.locale = locale
    let book = PhraseBook(phrases, slots: slots)
    self.book = book
    templates = book.automaton(urgent: false)
    urgent = book.automaton(urgent: true)
    known = ThingMatcher.names(phrases, lexicon: book.lexicon)
    closed = phrases.reduce(into: []) { $0.formUnion($1.closed) }
    parser = ValueParser(locale: locale)
    let store = cache.map { ModelCache(path: $0, key: book.key) }
    if let saved = store?.read(), let model = Self.model(from: saved, book) {
      filler = SlotFiller(slots: slots, cues: model.cues)
      classifier = model.classifier
      return
    }
    let training = TrainingSet(book)
    filler = SlotFiller(slots: slots, cues: training.cues)
    classifier = IntentClassifier(
      examples: training.examples, vocabulary: training.vocabulary, foreign: training.foreign,
      lexicon: book.lexicon)
    guard let store else { return }
    var writer = ModelArchive.Writer()
    classifier.write(to: &writer)
    for slot in slots.indices { writer.write((training.cues[slot] ?? []).sorted()) }
    store.write(writer.bytes)
  }

  private static func model(from saved: [UInt8], _ book: PhraseBook)
    -> (classifier: IntentClassifier, cues: [Int: Set<UInt64>])?
  {
    var reader = ModelArchive.Reader(saved)
    guard let classifier = IntentClassifier(from: &reader, lexicon: book.lexicon) else {
      return nil
    }
    var cues: [Int: Set<UInt64>] = [:]
    for slot in book.slots.indices {
      guard let words = reader.list(of: UInt64.self) else { return nil }
      cues[slot] = Set(words)
    }
    return reader.isAtEnd ? (classifier, cues) : nil
  }

  /// Understands one line, given as one or several guesses.
  public func recognise(_ guesses: [Guess], in context: RecognitionContext) -> Recognition {
    let heard = guesses.prefix(Self.mostGuesses)
    let total = heard.reduce(0) { $0 + max(0.01, $1.score) }
    var combined: [String: (confidence: Double, best: Double, hypothesis: Hypothesis)] = [:]
    for guess in heard {
      let share = max(0.01, guess.score) / total
      for hypothesis in understand(guess.text, in: context) {
        let weighed = share * hypothesis.confidence
        if let old = combined[hypothesis.intent] {
          combined[hypothesis.intent] = (
            old.confidence + weighed, max(old.best, weighed),
            weighed > old.best ? hypothesis : old.hypothesis
          )
        } else {
          combined[hypothesis.intent] = (weighed, weighed, hypothesis)
        }
      }
    }
    let ranked = combined.values.map { entry in
      Hypothesis(
        intent: entry.hypothesis.intent, confidence: min(1, entry.confidence),
        isExact: entry.hypothesis.isExact, slots: entry.hypothesis.slots)
    }
    .sorted {
      $0.confidence != $1.confidence ? $0.confidence > $1.confidence : $0.intent < $1.intent
    }
    let top = Array(ranked.prefix(5))
    return Recognition(decision: decide(top), ranked: top)
  }

  /// Understands one typed line, and says why.
  public func explain(_ text: String, in context: RecognitionContext) -> Explanation {
    let recognition = recognise([Guess(text)], in: context)
    let line = book.lexicon.line(text)
    let mended = classifier.mended(line)
    var template: Explanation.Template?
    var evidence: [String] = []
    if let first = recognition.ranked.first {
      if first.isExact {
        template = deciding(first.intent, [line, mended].compactMap { $0 }, context)
      } else {
        evidence = classifier.evidence(for: first.intent, in: mended ?? line)
      }
    }
    return Explanation(
      recognition: recognition, words: line.folded, mended: mended?.folded, template: template,
      evidence: evidence, actsFrom: Double(classifier.calibration.point.act),
      asksFrom: Double(classifier.calibration.point.ask))
  }

  private func deciding(
    _ intent: String, _ lines: [FoldedLine], _ context: RecognitionContext
  ) -> Explanation.Template? {
    for line in lines {
      let reader = reader(line, context)
      let found = matches(urgent, reader, anywhere: true) + matches(templates, reader)
      if let match = found.first(where: { book.entries[$0.template].intent == intent }) {
        let entry = book.entries[match.template]
        return Explanation.Template(text: entry.text, file: entry.file, line: entry.line)
      }
    }
    return nil
  }

  /// Acts when one intent is sure, asks when two or three are near each other, refuses otherwise.
  private func decide(_ ranked: [Hypothesis]) -> Recognition.Decision {
    guard let first = ranked.first else { return .reject }
    let point = classifier.calibration.point
    let rivals = ranked.dropFirst().filter { $0.confidence >= Self.rival * first.confidence }
    if first.confidence >= Double(point.act), rivals.isEmpty { return .act(first) }
    guard first.confidence >= Double(point.ask) else { return .reject }
    return .ask(Array(ranked.prefix(3).filter { $0.confidence >= Self.worthNaming }))
  }

  /// All that one guess can mean, likeliest first.
  private func understand(_ text: String, in context: RecognitionContext) -> [Hypothesis] {
    let line = book.lexicon.line(text)
    guard !line.words.isEmpty else { return [] }
    let reader = reader(line, context)
    if let emergency = matches(urgent, reader, anywhere: true).first {
      return [hypothesis(emergency, reader, confidence: 1)]
    }
    if let exact = exactly(reader, in: context, sureness: Sureness.exact) { return exact }
    let mended = classifier.mended(line)
    if let mended {
      let reader = self.reader(mended, context)
      if let emergency = matches(urgent, reader, anywhere: true).first {
        return [hypothesis(emergency, reader, confidence: Sureness.mended)]
      }
      if let exact = exactly(reader, in: context, sureness: sureness(of: mended, for: line)) {
        return exact
      }
    }
    return statistically(reader, mended: mended, in: context)
  }

  /// How sure a template makes that fits a mended line: less when little but mended words is left.
  private func sureness(of mended: FoldedLine, for line: FoldedLine) -> Double {
    let heard = Set(line.hashes)
    var content = 0
    var changed = 0
    for hash in mended.hashes where !book.lexicon.isSmall(hash) {
      content += 1
      if !heard.contains(hash) { changed += 1 }
    }
    guard changed * 2 > content else { return Sureness.mended }
    return min(Sureness.mended, 0.9 * Double(classifier.calibration.point.act))
  }

  private func reader(_ line: FoldedLine, _ context: RecognitionContext) -> LineReader {
    LineReader(
      line, context: context, lexicon: book.lexicon, parser: parser, known: known, closed: closed,
      isTaught: classifier.repair.knows)
  }

  private func matches(_ automaton: TemplateAutomaton, _ reader: LineReader, anywhere: Bool = false)
    -> [TemplateAutomaton.Match]
  {
    var steps = 0
    return automaton.match(
      reader.line, lexicon: book.lexicon, anywhere: anywhere, steps: &steps
    ) { slot, from in
      reader.spans(for: book.slots[slot], number: slot, from: from)
    }
  }

  private func hypothesis(
    _ match: TemplateAutomaton.Match, _ reader: LineReader, confidence: Double
  ) -> Hypothesis {
    let entry = book.entries[match.template]
    let intent = entry.intent ?? ""
    let slots =
      entry.isExample
      ? filler.fill(intent, from: reader)
      : match.slots.map { filled in
        let words = reader.line.said(filled.words)
        return RecognisedSlot(
          slot: book.slots[filled.slot].slot,
          content: filled.content.map { reader.contents[$0] } ?? .text(words), words: words)
      }
    return Hypothesis(intent: intent, confidence: confidence, isExact: true, slots: slots)
  }

  /// What templates make of the whole line: the most specific ones, which share the certainty.
  ///
  /// Nil when none fits; none at all when the line is known to be outside.
  private func exactly(
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
    guard !slots.isEmpty else { return sureness }
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
  private func statistically(
    _ reader: LineReader, mended: FoldedLine?, in context: RecognitionContext
  ) -> [Hypothesis] {
    let least = Double(classifier.calibration.point.ask)
    let judged = classifier.judge(reader.line, mended: mended, limit: 5)
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
    let words = mended.map { self.reader($0, context) } ?? reader
    // Slots are read only where they can matter: an unmatched line costs no more than another.
    return candidates.enumerated().map { rank, candidate in
      let slots =
        rank < 3 && candidate.confidence >= 0.5 * least
        ? filler.fill(candidate.intent, from: reader) : []
      return Hypothesis(
        intent: candidate.intent, confidence: doubted(candidate.confidence, slots, words),
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
