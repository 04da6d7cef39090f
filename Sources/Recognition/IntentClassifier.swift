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
  /// How much the mended line counts beside the line as it was typed.
  private static let trustInRepair: Float = 0.6
  /// How many lines the calibration is learnt from, beside those outside all intents.
  private static let mostProof = 2_500

  /// The intents, in the order of the weights' columns.
  let intents: [String]
  let table: FeatureTable
  /// Quantised weights by feature and intent.
  let weights: [Int8]
  let scales: [Float]
  let biases: [Float]
  let calibration: Calibration
  let lexicon: Lexicon
  let repair: WordRepair
  /// How many lines were learnt from.
  let lines: Float

  /// Trains on examples; the lexicon comes from phrase files (`filler`, `polite`, `same`).
  public init(examples: [Example], phrases: [PhraseFile] = []) {
    self.init(examples: examples, lexicon: Lexicon(phrases))
  }

  /// Trains on examples.
  init(examples: [Example], lexicon: Lexicon) {
    self.lexicon = lexicon
    intents = Set(examples.compactMap(\.intent)).sorted()
    var numbers: [String: Int32] = [:]
    for (number, intent) in intents.enumerated() { numbers[intent] = Int32(number) }
    let labels = examples.map { $0.intent.flatMap { numbers[$0] } ?? -1 }
    // Features are found twice rather than kept: time is cheaper here than memory.
    let features = { (line: Int) in
      Features(lexicon.withoutFillers(lexicon.line(examples[line].text)), lexicon: lexicon)
    }
    var repair = WordRepair()
    for example in examples { repair.learn(lexicon.line(example.text)) }
    repair.finish()
    self.repair = repair
    lines = Float(examples.count)
    table = IntentClassifier.table(
      FeatureCensus(lines: examples.count, features: features), lines: examples.count,
      classes: max(1, intents.count))
    var rows = LinearTrainer.Rows()
    for line in examples.indices { rows.append(table.vector(features(line))) }
    let proof = IntentClassifier.proof(examples)
    let trained = LinearTrainer(weights: table.weights, classes: intents.count)
      .train(rows, labels: labels, proof: proof)
    weights = trained.weights
    scales = trained.scales
    biases = trained.biases
    calibration = Calibration(
      scores: trained.heldOut, classes: intents.count, labels: proof.map { labels[$0] })
  }

  /// The lines that calibration learns from: all that are outside, and a spread of the others.
  private static func proof(_ examples: [Example]) -> [Int] {
    var genuine = examples.indices.filter { examples[$0].isGenuine }
    if genuine.isEmpty { genuine = Array(examples.indices) }
    let step = max(1, genuine.count / mostProof)
    return genuine.enumerated().filter {
      $0.offset % step == 0 || examples[$0.element].intent == nil
    }
    .map(\.element)
  }

  /// Restores a classifier from its saved parts.
  init(
    intents: [String], table: FeatureTable, weights: [Int8], scales: [Float], biases: [Float],
    calibration: Calibration, lexicon: Lexicon, repair: WordRepair, lines: Float
  ) {
    self.repair = repair
    self.lines = lines
    self.intents = intents
    self.table = table
    self.weights = weights
    self.scales = scales
    self.biases = biases
    self.calibration = calibration
    self.lexicon = lexicon
  }

  private static func table(_ census: FeatureCensus, lines: Int, classes: Int) -> FeatureTable {
    let most = min(FeatureTable.mostFeatures, mostWeights / classes)
    let total = Float(lines)
    return FeatureTable(
      census.commonest(most).map { hash, count in
        (hash, Logarithm.natural((1 + total) / (1 + Float(count))) + 1)
      })
  }

  /// The likeliest intents of a line, best first; empty when nothing was learnt.
  public func candidates(for text: String, limit: Int = 5) -> [Candidate] {
    candidates(for: lexicon.line(text), limit: limit)
  }

  /// The likeliest intents of a folded line.
  func candidates(for line: FoldedLine, limit: Int) -> [Candidate] {
    guard !intents.isEmpty else { return [] }
    let line = lexicon.withoutFillers(line)
    var scores = scores(table.vector(Features(line, lexicon: lexicon)))
    if let mended = mended(line) {
      let other = self.scores(table.vector(Features(mended, lexicon: lexicon)))
      for column in scores.indices {
        scores[column] += Self.trustInRepair * (other[column] - scores[column])
      }
    }
    return calibration.confidences(scores, limit: limit)
      .map { Candidate(intent: intents[$0.column], confidence: Double($0.confidence)) }
  }

  /// The words that speak most for an intent: those without which its score falls, strongest first.
  func evidence(for intent: String, in line: FoldedLine) -> [String] {
    guard let column = intents.firstIndex(of: intent) else { return [] }
    let score = { (line: FoldedLine) in
      scores(table.vector(Features(line, lexicon: lexicon)))[column]
    }
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
  func mended(_ line: FoldedLine) -> FoldedLine? {
    repair.mended(line) { feature in
      guard let number = table.number(of: feature) else { return 0 }
      // The weight of a feature tells in how many lines it stood.
      return Logarithm.natural(1 + lines / Logarithm.exponential(table.weights[Int(number)] - 1))
    }
  }

  /// The raw score of each intent.
  private func scores(_ vector: FeatureTable.Vector) -> [Float] {
    let classes = intents.count
    var sums = Array(repeating: Float(0), count: classes)
    weights.withUnsafeBufferPointer { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        for (index, number) in vector.numbers.enumerated() {
          let scale = index < vector.split ? vector.wordScale : vector.letterScale
          let value = table.weights[Int(number)] * scale
          let row = Int(number) * classes
          for column in 0..<classes { sums[column] += value * Float(weights[row + column]) }
        }
      }
    }
    for column in 0..<classes { sums[column] = sums[column] * scales[column] + biases[column] }
    return sums
  }

  /// The bytes that the model takes.
  public var byteCount: Int {
    var bytes = weights.count + scales.count * 8
    bytes += table.keys.count * 6 + table.weights.count * 4
    for intent in intents { bytes += intent.utf8.count }
    for word in repair.words { bytes += word.bytes.count + 5 }
    return bytes
  }
}
