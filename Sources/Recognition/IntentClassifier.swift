import Language

/// A statistical classifier of lines into intents, trained in process from examples; deterministic.
public struct IntentClassifier: Sendable {
  /// One example: a sentence with its intent, or without one when it is none of the intents.
  public struct Example: Sendable {
    /// The intent; nil for a sentence outside them all.
    public let intent: String?
    /// The sentence.
    public let text: String

    /// False for a sentence written out from a template: it teaches, but proves nothing.
    let isGenuine: Bool

    /// Makes an example.
    public init(_ text: String, intent: String?) {
      self.intent = intent
      self.text = text
      isGenuine = true
    }

    /// Makes an example of a sentence written out from a template.
    init(generated text: String, intent: String) {
      self.intent = intent
      self.text = text
      isGenuine = false
    }
  }

  /// One intent that a line may mean.
  public struct Candidate: Hashable, Sendable {
    /// The intent.
    public let intent: String
    /// How sure, 0 to 1; of all lines at 0.9, nine in ten are right.
    public let confidence: Double
  }

  /// The most weights of a model, one byte each.
  private static let mostWeights = 6_600_000
  /// How much the mended line counts beside the line as it was typed: more when every word of it is
  /// known then.
  private static let trustInRepair: Float = 0.6
  private static let trustInWholeRepair: Float = 0.85
  /// By how much an intent must be liker than all that is outside.
  private static let outsideMargin: Float = 0.25
  /// Up to how many lines their features are kept in memory while it is learnt from them.
  private static let mostKept = 8_000
  /// From how many lines on one rehearsal is enough.
  private static let largeSet = 2_000

  /// The intents, in the order of the weights' columns; one more column stands for all that is none
  /// of them, when there were such lines.
  let intents: [String]
  let table: FeatureTable
  let model: LinearModel
  let calibration: Calibration
  let lexicon: Lexicon
  let repair: WordRepair
  /// How many lines were learnt from.
  let lines: Float

  /// Trains on examples; the lexicon comes from phrase files (`filler`, `polite`, `same`).
  public init(examples: [Example], phrases: [PhraseFile] = []) {
    self.init(examples: examples, lexicon: Lexicon(phrases))
  }

  /// Trains on examples; `vocabulary` holds more words that are right as they are, `foreign` those of
  /// other businesses.
  init(
    examples: [Example], vocabulary: [String] = [], foreign: [String] = [], lexicon: Lexicon
  ) {
    self.lexicon = lexicon
    intents = Set(examples.compactMap(\.intent)).sorted()
    var numbers: [String: Int32] = [:]
    for (number, intent) in intents.enumerated() { numbers[intent] = Int32(number) }
    let labels = examples.map { $0.intent.flatMap { numbers[$0] } ?? -1 }
    let classes = intents.count + (labels.contains(-1) ? 1 : 0)
    let find: @Sendable (Int) -> (line: FoldedLine, features: Features) = { number in
      let line = lexicon.line(examples[number].text)
      return (line, Features(lexicon.withoutFillers(line), lexicon: lexicon))
    }
    // Of many lines features are found again rather than kept: time is cheaper there than memory.
    var kept = examples.count <= Self.mostKept ? Concurrently.map(examples.count, find) : []
    let features = { (line: Int) in kept.isEmpty ? find(line).features : kept[line].features }
    var repair = WordRepair()
    for (number, example) in examples.enumerated() {
      let line = kept.isEmpty ? lexicon.line(example.text) : kept[number].line
      repair.learn(line, isOutside: example.intent == nil)
    }
    for text in vocabulary { repair.learn(lexicon.line(text)) }
    for text in foreign { repair.learn(lexicon.line(text), isOutside: true) }
    for variant in lexicon.variants { repair.learn(variant) }
    repair.finish()
    self.repair = repair
    lines = Float(examples.count)
    table = IntentClassifier.table(
      FeatureCensus(lines: examples.count, features: features), lines: examples.count,
      classes: max(1, classes))
    var rows = LinearTrainer.Rows()
    let table = table
    if kept.isEmpty {
      for line in examples.indices { rows.append(table.vector(features(line))) }
    } else {
      let features = kept.map(\.features)
      kept = []
      for vector in Concurrently.map(features.count, { table.vector(features[$0]) }) {
        rows.append(vector)
      }
    }
    let columns = labels.map { $0 < 0 ? Int32(numbers.count) : $0 }
    let genuine = examples.indices.filter { examples[$0].isGenuine }
    let parts = IntentClassifier.parts(
      of: genuine.isEmpty ? Array(examples.indices) : genuine, rows, table)
    let trained = LinearTrainer(weights: table.weights, classes: classes)
      .train(rows, labels: columns, leavingOut: parts)
    model = trained.model
    // The column of all that is none of the intents has no say in how sure to be.
    let scores = stride(from: 0, to: trained.rehearsed.count, by: max(1, classes)).flatMap {
      trained.rehearsed[$0..<$0 + numbers.count]
    }
    calibration = Calibration(
      scores: scores, classes: intents.count,
      labels: parts.flatMap(\.lines).map { labels[Int($0)] })
  }

  /// The lines to leave out of each rehearsal: few lines are each left out once; of many, one in five
  /// is left out of a single rehearsal.
  private static func parts(
    of genuine: [Int], _ rows: LinearTrainer.Rows, _ table: FeatureTable
  ) -> [LinearTrainer.Part] {
    let isLarge = genuine.count > largeSet
    let count = isLarge ? 5 : 3
    return (0..<(isLarge ? 1 : count)).map { part in
      let lines = stride(from: part, to: genuine.count, by: count).map { Int32(genuine[$0]) }
      // What only the lines left out have would be unknown in life.
      var seen = Array(repeating: false, count: table.weights.count)
      var isLeftOut = Array(repeating: false, count: rows.count)
      for line in lines { isLeftOut[Int(line)] = true }
      for line in 0..<rows.count where !isLeftOut[line] {
        rows.each(of: line) { seen[Int($0)] = true }
      }
      return LinearTrainer.Part(
        lines: lines, vectors: lines.map { table.vector(rows[Int($0)], seen: seen) })
    }
  }

  /// Restores a classifier from its saved parts.
  init(
    intents: [String], table: FeatureTable, model: LinearModel, calibration: Calibration,
    lexicon: Lexicon, repair: WordRepair, lines: Float
  ) {
    self.repair = repair
    self.lines = lines
    self.intents = intents
    self.table = table
    self.model = model
    self.calibration = calibration
    self.lexicon = lexicon
  }

  private static func table(_ census: FeatureCensus, lines: Int, classes: Int) -> FeatureTable {
    let most = min(FeatureTable.mostFeatures, mostWeights / classes)
    let total = Float(lines)
    return FeatureTable(
      census.commonest(most).map { hash, count in
        (hash, FeatureTable.weight(lines: Float(count), of: total))
      })
  }

  /// The likeliest intents of a line, best first; empty when nothing was learnt.
  public func candidates(for text: String, limit: Int = 5) -> [Candidate] {
    let line = lexicon.line(text)
    return candidates(for: line, mended: mended(line, boldly: false), limit: limit)
  }

  /// The likeliest intents of a folded line, with the line as it was mended, if it was.
  func candidates(for line: FoldedLine, mended: FoldedLine?, limit: Int) -> [Candidate] {
    judge(line, mended: mended, trust: Self.trustInRepair, limit: limit).candidates
  }

  /// The likeliest intents of a line, and whether it is liker the lines that are none of them.
  ///
  /// - Parameter trust: how much the mended line counts beside the line as it was typed; what is said
  ///   otherwise counts more when every word of the mended line is known.
  func judge(_ line: FoldedLine, mended: FoldedLine?, trust: Float? = nil, limit: Int)
    -> (candidates: [Candidate], isOutside: Bool)
  {
    guard !intents.isEmpty else { return ([], false) }
    let line = lexicon.withoutFillers(line)
    var scores = scores(line)
    if let mended {
      let mended = lexicon.withoutFillers(mended)
      let other = self.scores(mended)
      let isWhole = mended.hashes.allSatisfy(repair.knows)
      let trust = trust ?? (isWhole ? Self.trustInWholeRepair : Self.trustInRepair)
      for column in scores.indices { scores[column] += trust * (other[column] - scores[column]) }
    }
    let outside = scores.count > intents.count ? scores.removeLast() : -.infinity
    let candidates = calibration.confidences(scores, limit: limit)
      .map { Candidate(intent: intents[$0.column], confidence: Double($0.confidence)) }
    return (candidates, outside + Self.outsideMargin > scores.max() ?? 0)
  }

  /// The words that speak most for an intent: those without which its score falls, strongest first.
  func evidence(for intent: String, in line: FoldedLine) -> [String] {
    guard let column = intents.firstIndex(of: intent) else { return [] }
    let score = { (line: FoldedLine) in scores(line)[column] }
    let whole = score(line)
    var losses: [(word: String, loss: Float)] = []
    for left in line.words.indices {
      var rest: [(bytes: [UInt8], origin: Range<Int>)] = []
      for other in line.words.indices where other != left {
        rest.append((Array(line.word(other)), line.origins[other]))
      }
      let loss = whole - score(FoldedLine(original: line.original, words: rest))
      if loss > 0.02 { losses.append((line.text(left), loss)) }
    }
    losses.sort { $0.loss != $1.loss ? $0.loss > $1.loss : $0.word < $1.word }
    return losses.prefix(4).map(\.word)
  }

  /// The line with its slips of the finger mended; nil when there are none.
  ///
  /// - Parameter boldly: whether to guess at short words and doubled letters, too, which is right where
  ///   people can be asked what they meant.
  func mended(_ line: FoldedLine, boldly: Bool = true) -> FoldedLine? {
    // Parts by themselves: the closure would hold on to the whole classifier at each call.
    let (table, lines) = (table, lines)
    let mended = repair.mended(line, boldly: boldly) { feature in
      guard let number = table.number(of: feature) else { return 0 }
      return Logarithm.natural(
        1 + FeatureTable.lines(weight: table.weights[Int(number)], of: lines))
    }
    // What was meant may be another spelling: "whta's" is "what's", which is "what is".
    return mended.map(lexicon.rewritten)
  }

  /// The raw score of each intent.
  private func scores(_ line: FoldedLine) -> [Float] {
    model.scores(table.vector(Features(line, lexicon: lexicon)), table)
  }

  /// The bytes that the model takes.
  public var byteCount: Int {
    var bytes = model.weights.count + model.scales.count * 8
    bytes += table.keys.count * 6 + table.weights.count * 4
    for intent in intents { bytes += intent.utf8.count }
    for word in repair.words { bytes += word.bytes.count + 6 }
    return bytes
  }
}
