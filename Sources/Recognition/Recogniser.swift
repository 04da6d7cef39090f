import Language

/// Understands lines in one language: exact templates first, then a statistical classifier, then the
/// choice to act, to ask or to refuse.
public struct Recogniser: Sendable {
  /// How sure a template makes, one that fits after typos are mended, and one that mostly fits
  /// because a text slot takes any words.
  enum Sureness {
    static let exact = 0.99
    static let mended = 0.96
    static let open = 0.5
  }

  /// How much likelier the conversation's state makes an intent, as a factor on its odds.
  static let prior = 3.0
  /// The share of the first intent's confidence from which on another one keeps it from being acted
  /// on.
  private static let rival = 0.65
  /// The confidence from which on an intent is named when people are asked.
  private static let worthNaming = 0.05
  /// By how much the confidence in a line with slips is raised, as far as asking needs.
  static let slipAllowance = 1.7
  /// From which quality on a thing is named in full, without a slip.
  static let wholeName = 0.99
  /// The most guesses that are heard, and the most words read in each.
  private static let mostGuesses = 5

  /// The language understood.
  public let locale: LanguageTag

  let book: PhraseBook
  let classifier: IntentClassifier
  let templates: TemplateAutomaton
  private let urgent: TemplateAutomaton
  let filler: SlotFiller
  private let known: [String: NameIndex]
  private let closed: Set<String>
  private let timed: Set<String>
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
    timed = phrases.reduce(into: []) { $0.formUnion($1.timed) }
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
      let reader = reader(line, material(line, context))
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
    let material = material(line, context)
    let reader = reader(line, material)
    if let emergency = matches(urgent, reader, anywhere: true).first {
      return [hypothesis(emergency, reader, confidence: 1)]
    }
    if let exact = exactly(reader, in: context, sureness: Sureness.exact) { return exact }
    let mended = classifier.mended(line).map { self.reader($0, material) }
    if let mended {
      if let emergency = matches(urgent, mended, anywhere: true).first {
        return [hypothesis(emergency, mended, confidence: Sureness.mended)]
      }
      let sureness = sureness(of: mended.line, for: line)
      if let exact = exactly(mended, in: context, sureness: sureness) { return exact }
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

  private func material(_ line: FoldedLine, _ context: RecognitionContext) -> LineMaterial {
    LineMaterial(
      line.original, context: context, lexicon: book.lexicon, parser: parser, known: known)
  }

  private func reader(_ line: FoldedLine, _ material: LineMaterial) -> LineReader {
    LineReader(
      line, material: material, lexicon: book.lexicon, closed: closed, timed: timed,
      isTaught: classifier.repair.knows)
  }

  func matches(_ automaton: TemplateAutomaton, _ reader: LineReader, anywhere: Bool = false)
    -> [TemplateAutomaton.Match]
  {
    var steps = 0
    return automaton.match(
      reader.line, lexicon: book.lexicon, anywhere: anywhere, steps: &steps
    ) { slot, from in
      reader.spans(for: book.slots[slot], number: slot, from: from)
    }
  }

  func hypothesis(
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
}
