import Language

/// What the classifier of a language learns from: examples, outside lines and written-out templates.
struct TrainingSet {
  /// How many sentences are written out for a template, at most.
  private static let perTemplate = 3

  private(set) var examples: [IntentClassifier.Example] = []
  /// The words of templates and names, each of which is right as it is.
  private(set) var vocabulary: [String] = []
  /// The words of other businesses, by themselves.
  private(set) var foreign: [String] = []
  /// The words that stand right before each slot in templates, by slot number.
  private(set) var cues: [Int: Set<UInt64>] = [:]

  /// Collects the examples of a phrase book.
  init(_ book: PhraseBook) {
    for file in book.files {
      for sentence in file.sentences {
        examples.append(.init(sentence.text, intent: sentence.intent))
      }
    }
    for file in book.files { vocabulary += file.names.flatMap(\.names) }
    foreign = book.files.flatMap(\.wordLists).filter { $0.kind == .foreign }.flatMap(\.words)
    vocabulary += book.rules.keys.sorted().compactMap { book.rules[$0] }.flatMap(\.literals)
    vocabulary += book.templates.flatMap { $0.entry.template.literals }
    let samples = book.samples
    var seen: Set<String> = []
    for (number, entry, intent) in book.templates {
      var sampler = TemplateSampler(rules: book.rules, seed: UInt64(number))
      for _ in 0..<Self.perTemplate {
        let pieces = sampler.sample(entry.template)
        learnCues(pieces, of: intent, in: book)
        var words: [String] = []
        for piece in pieces {
          switch piece {
          case .word(let word): words.append(word)
          case .slot(let name):
            guard let slot = book.slot(name, of: intent) else { continue }
            let choices = samples[book.slots[slot].kind.name] ?? []
            if !choices.isEmpty { words.append(choices[sampler.next(choices.count)]) }
          }
        }
        let text = words.joined(separator: " ")
        guard !words.isEmpty, seen.insert(intent + " " + text).inserted else { continue }
        examples.append(.init(generated: text, intent: intent))
      }
    }
  }

  private mutating func learnCues(
    _ pieces: [TemplateSampler.Piece], of intent: String, in book: PhraseBook
  ) {
    for (before, piece) in zip(pieces, pieces.dropFirst()) {
      guard case .slot(let name) = piece, case .word(let word) = before,
        let slot = book.slot(name, of: intent),
        let hash = book.lexicon.line(word).hashes.last
      else { continue }
      cues[slot, default: []].insert(hash)
    }
  }
}
