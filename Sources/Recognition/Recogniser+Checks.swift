import Language

extension Recogniser {
  /// How many sentences of one template are compared with other intents' templates.
  private static let mostSentences = 400
  /// How often one intent must be taken for another in rehearsals before it is reported.
  private static let leastConfusions = 3

  /// What is wrong with the phrases of this language, for `portal check`.
  ///
  /// Found are templates that cannot be used, phrases that two intents share, examples that are taken
  /// for another intent, intents that the classifier confuses, and intents without phrases.
  ///
  /// - Parameter intents: the intents that dialog files have; each needs phrases.
  public func findings(intents: [String] = [], rehearsing: Bool = true) -> [Finding] {
    let stated = book.findings + withoutPhrases(intents) + sharedPhrases()
    return rehearsing ? stated + strayExamples() + confusions() : stated
  }

  private func withoutPhrases(_ intents: [String]) -> [Finding] {
    var spoken = Set(book.entries.compactMap(\.intent))
    for file in book.files { spoken.formUnion(file.sentences.compactMap(\.intent)) }
    return Set(intents).subtracting(spoken).sorted().map { intent in
      Finding(
        file: "Locales/\(locale)", line: 0, code: .noPhrases,
        message: "The intent \(intent) has no phrases in \(locale); nobody can ask for it.")
    }
  }

  /// Sentences that templates of two intents allow, but for those that are shared on purpose.
  private func sharedPhrases() -> [Finding] {
    var owners: [String: Int] = [:]
    let stated = sharedOnPurpose()
    var isMet = Set<Int>()
    var reported: Set<[Int]> = []
    var findings: [Finding] = []
    for (number, entry, intent) in book.templates {
      let sentences =
        TemplateSampler.all(entry.template, rules: book.rules, limit: Self.mostSentences)
        ?? samples(of: entry, number: number)
      for pieces in sentences {
        let sentence = plain(pieces, of: intent)
        guard !sentence.isEmpty, let owner = owners[sentence] else {
          owners[sentence] = number
          continue
        }
        let other = book.entries[owner]
        guard let others = other.intent, others != intent else { continue }
        if let line = stated.phrases[sentence] {
          isMet.insert(line)
          continue
        }
        guard reported.insert([owner, number]).inserted else { continue }
        findings.append(
          Finding(
            file: entry.file, line: entry.line, severity: .warning, code: .sharedPhrase,
            message: "\"\(sentence)\" is a phrase of \(others) too, in \(other.file) line "
              + "\(other.line); people will be asked which they mean."))
      }
    }
    for (number, place) in stated.places.enumerated() where !isMet.contains(number) {
      findings.append(
        Finding(
          file: place.file, line: place.line, severity: .warning, code: .sharedPhrase,
          message: "No two intents share \"\(place.text)\" any more; this line can go."))
    }
    return findings
  }

  /// The `either` lines, and the sentences that each one allows.
  private func sharedOnPurpose() -> (
    places: [(file: String, line: Int, text: String)], phrases: [String: Int]
  ) {
    var places: [(file: String, line: Int, text: String)] = []
    var phrases: [String: Int] = [:]
    for file in book.files {
      for sentence in file.shared {
        guard let template = try? TemplateParser.parse(sentence.text) else { continue }
        let all = TemplateSampler.all(template, rules: book.rules, limit: Self.mostSentences) ?? []
        for pieces in all { phrases[plain(pieces, of: "")] = places.count }
        places.append((file.file, sentence.line, sentence.text))
      }
    }
    return (places, phrases)
  }

  private func samples(of entry: PhraseBook.Entry, number: Int) -> [[TemplateSampler.Piece]] {
    var sampler = TemplateSampler(rules: book.rules, seed: UInt64(number))
    return (0..<Self.mostSentences).map { _ in sampler.sample(entry.template) }
  }

  /// A sentence as it would be compared: folded, with slots by what fills them.
  private func plain(_ pieces: [TemplateSampler.Piece], of intent: String) -> String {
    pieces.map { piece in
      switch piece {
      case .word(let word): book.lexicon.line(word).folded
      case .slot(let name):
        book.slot(name, of: intent).map { "{\(book.slots[$0].kind.name)}" } ?? "{}"
      }
    }
    .joined(separator: " ")
  }

  /// Examples that are not recognised as their own intent, and outside lines that are acted on.
  private func strayExamples() -> [Finding] {
    let context = RecognitionContext(
      reference: CivilDateTime(date: CivilDate(dayNumber: 20_000), time: .midnight))
    var findings: [Finding] = []
    for file in book.files {
      for sentence in file.sentences {
        let heard = recognise([Guess(sentence.text)], in: context)
        if let intent = sentence.intent {
          guard heard.ranked.first?.intent != intent else { continue }
          let taken = heard.ranked.first?.intent ?? "nothing at all"
          findings.append(
            Finding(
              file: file.file, line: sentence.line, severity: .warning, code: .strayExample,
              message: "This example of \(intent) is taken for \(taken)."))
        } else if case .act(let hypothesis) = heard.decision {
          findings.append(
            Finding(
              file: file.file, line: sentence.line, severity: .warning, code: .strayExample,
              message: "This outside line is taken for \(hypothesis.intent)."))
        }
      }
    }
    return findings
  }

  /// Intents whose examples, left out of the training, are often taken for one other intent.
  private func confusions() -> [Finding] {
    let examples = TrainingSet(book).examples
    var counts: [String: Int] = [:]
    var taken: [[String]: Int] = [:]
    let folds = 4
    for fold in 0..<folds {
      let isTried = { (number: Int) in number % folds == fold && examples[number].isGenuine }
      let rehearsal = IntentClassifier(
        examples: examples.indices.filter { !isTried($0) }.map { examples[$0] },
        lexicon: book.lexicon)
      for number in examples.indices where isTried(number) {
        guard let intent = examples[number].intent else { continue }
        counts[intent, default: 0] += 1
        if let first = rehearsal.candidates(for: examples[number].text, limit: 1).first,
          first.intent != intent
        {
          taken[[intent, first.intent], default: 0] += 1
        }
      }
    }
    return taken.filter { pair, count in
      count >= Self.leastConfusions && count * 5 >= counts[pair[0]] ?? 0
    }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    .compactMap { pair, count -> Finding? in
      guard let (file, line) = place(of: pair[0]) else { return nil }
      return Finding(
        file: file, line: line, severity: .warning, code: .confusable,
        message: "The intent \(pair[0]) is easily taken for \(pair[1]): \(count) of "
          + "\(counts[pair[0]] ?? 0) examples were, when left out of the training.")
    }
  }

  private func place(of intent: String) -> (file: String, line: Int)? {
    for file in book.files {
      if let found = file.intents.first(where: { $0.intent == intent }) {
        return (file.file, found.line)
      }
    }
    return nil
  }
}
