import Language

/// Understands lines in one language: exact templates first, then a statistical classifier, then the
/// choice to act, to ask or to refuse.
public struct Recogniser: Sendable {
  /// How sure a template makes, one that fits after typos are mended, and one that mostly fits
  /// because a text slot takes any words.
  private enum Sureness {
    static let exact = 0.99
    static let mended = 0.93
    static let open = 0.7
  }

  /// How much likelier the conversation's state makes an intent, as a factor on its odds.
  private static let prior = 3.0
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
    classifier = IntentClassifier(examples: training.examples, lexicon: book.lexicon)
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
    let near = ranked.prefix(3).filter { $0.confidence >= 0.5 * first.confidence }
    if first.confidence >= Double(point.act), near.count == 1 { return .act(first) }
    return first.confidence >= Double(point.ask) ? .ask(Array(near)) : .reject
  }

  /// All that one guess can mean, likeliest first.
  private func understand(_ text: String, in context: RecognitionContext) -> [Hypothesis] {
    let line = book.lexicon.line(text)
    guard !line.words.isEmpty else { return [] }
    let reader = reader(line, context)
    if let emergency = matches(urgent, reader, anywhere: true).first {
      return [hypothesis(emergency, reader, confidence: 1)]
    }
    let exact = exactly(reader, in: context, sureness: Sureness.exact)
    if !exact.isEmpty { return exact }
    if let mended = classifier.mended(line) {
      let reader = self.reader(mended, context)
      if let emergency = matches(urgent, reader, anywhere: true).first {
        return [hypothesis(emergency, reader, confidence: Sureness.mended)]
      }
      let exact = exactly(reader, in: context, sureness: Sureness.mended)
      if !exact.isEmpty { return exact }
    }
    return statistically(line, reader, in: context)
  }

  private func reader(_ line: FoldedLine, _ context: RecognitionContext) -> LineReader {
    LineReader(line, context: context, lexicon: book.lexicon, parser: parser, known: known,
      closed: closed)
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
    let slots = match.slots.map { filled in
      let words = reader.line.said(filled.words)
      return RecognisedSlot(
        slot: book.slots[filled.slot].slot,
        content: filled.content.map { reader.contents[$0] } ?? .text(words), words: words)
    }
    return Hypothesis(
      intent: book.entries[match.template].intent, confidence: confidence, isExact: true,
      slots: slots)
  }

  /// What templates make of the whole line: the most specific ones, which share the certainty.
  private func exactly(
    _ reader: LineReader, in context: RecognitionContext, sureness: Double
  ) -> [Hypothesis] {
    let found = matches(templates, reader)
    guard let top = found.first else { return [] }
    var best: [TemplateAutomaton.Match] = []
    for match in found where match.score == top.score {
      let intent = book.entries[match.template].intent
      if !best.contains(where: { book.entries[$0.template].intent == intent }) {
        best.append(match)
      }
    }
    let likely = best.filter { context.likelyIntents.contains(book.entries[$0.template].intent) }
    if !likely.isEmpty { best = likely }
    guard likely.isEmpty, isOpen(top, reader) else {
      return best.map { hypothesis($0, reader, confidence: sureness / Double(best.count)) }
    }
    // "change my ..." fits whatever follows; the classifier has a say about the rest.
    let openly = best.map {
      hypothesis($0, reader, confidence: Sureness.open / Double(best.count))
    }
    let others = statistically(reader.line, reader, in: context).filter { other in
      !openly.contains { $0.intent == other.intent }
    }
    return openly + others
  }

  /// True when half of the words or more were taken as they stand.
  private func isOpen(_ match: TemplateAutomaton.Match, _ reader: LineReader) -> Bool {
    var free = 0
    for filled in match.slots {
      if let content = filled.content, case .text = reader.contents[content] {
        free += filled.words.count
      } else if filled.content == nil {
        free += filled.words.count
      }
    }
    return free > 0 && free * 2 >= reader.line.words.count
  }

  /// What the classifier makes of a line that no template fits.
  private func statistically(
    _ line: FoldedLine, _ reader: LineReader, in context: RecognitionContext
  ) -> [Hypothesis] {
    var candidates = classifier.candidates(for: line, limit: 5).map { candidate in
      let isLikely = context.likelyIntents.contains(candidate.intent)
      return (
        candidate.intent, isLikely ? Self.likelier(candidate.confidence) : candidate.confidence
      )
    }
    candidates.sort { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    return candidates.enumerated().map { rank, candidate in
      Hypothesis(
        intent: candidate.0, confidence: candidate.1, isExact: false,
        slots: rank < 3 ? filler.fill(candidate.0, from: reader) : [])
    }
  }

  private static func likelier(_ confidence: Double) -> Double {
    let odds = confidence / max(1e-9, 1 - confidence) * prior
    return odds / (1 + odds)
  }
}
