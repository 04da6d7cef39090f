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

  /// The most features of a model, and the most bytes that its weights may take.
  private static let mostWeights = 7_000_000
  private static let mostFeatures = 60_000

  /// The intents, in the order of the weights' columns.
  let intents: [String]
  let table: FeatureTable
  /// Quantised weights by feature and intent.
  let weights: [Int8]
  let scales: [Float]
  let biases: [Float]
  let calibration: Calibration
  let lexicon: Lexicon

  /// Trains on examples; the lexicon comes from phrase files (`filler`, `polite`, `same`).
  public init(examples: [Example], phrases: [PhraseFile] = []) {
    self.init(examples: examples, lexicon: Lexicon(phrases))
  }

  /// Trains on examples.
  init(examples: [Example], lexicon: Lexicon) {
    self.lexicon = lexicon
    let lines = examples.map { lexicon.stripped(lexicon.line($0.text)) }
    intents = Set(examples.compactMap(\.intent)).sorted()
    var numbers: [String: Int32] = [:]
    for (number, intent) in intents.enumerated() { numbers[intent] = Int32(number) }
    let labels = examples.map { $0.intent.flatMap { numbers[$0] } ?? -1 }
    table = IntentClassifier.selectFeatures(lines, classes: max(1, intents.count))
    var rows = LinearTrainer.Rows()
    var known: [Float] = []
    for line in lines {
      let (entries, share) = table.vector(line)
      rows.append(entries)
      known.append(share)
    }
    let trainer = LinearTrainer(features: table.weights.count, classes: intents.count)
    let trained = trainer.train(rows, labels: labels)
    weights = trained.weights
    scales = trained.scales
    biases = trained.biases
    let proof = examples.indices.filter { examples[$0].isGenuine }
    calibration = Calibration(
      scores: trained.heldOut, classes: intents.count, labels: labels, known: known,
      proof: proof.isEmpty ? Array(examples.indices) : proof)
  }

  /// Restores a classifier from its saved parts.
  init(
    intents: [String], table: FeatureTable, weights: [Int8], scales: [Float], biases: [Float],
    calibration: Calibration, lexicon: Lexicon
  ) {
    self.intents = intents
    self.table = table
    self.weights = weights
    self.scales = scales
    self.biases = biases
    self.calibration = calibration
    self.lexicon = lexicon
  }

  /// The features worth keeping: those of at least two lines, the commonest first.
  private static func selectFeatures(_ lines: [FoldedLine], classes: Int) -> FeatureTable {
    var counts: [UInt64: (lines: Int32, family: Int32)] = [:]
    for line in lines {
      for (family, hashes) in Features.extract(line).enumerated() {
        for hash in hashes { counts[hash, default: (0, Int32(family))].lines += 1 }
      }
    }
    let least: Int32 = lines.count > 500 ? 2 : 1
    var kept = counts.filter { $0.value.lines >= least }.map { ($0.key, $0.value) }
    kept.sort { $0.1.lines != $1.1.lines ? $0.1.lines > $1.1.lines : $0.0 < $1.0 }
    let most = min(mostFeatures, mostWeights / classes)
    let total = Float(lines.count)
    return FeatureTable(
      kept.prefix(most).map { hash, count in
        (hash, Logarithm.natural((1 + total) / (1 + Float(count.lines))) + 1, Int(count.family))
      })
  }

  /// The likeliest intents of a line, best first; empty when nothing was learnt.
  public func candidates(for text: String, limit: Int = 5) -> [Candidate] {
    candidates(for: lexicon.stripped(lexicon.line(text)), limit: limit)
  }

  /// The likeliest intents of a folded line.
  func candidates(for line: FoldedLine, limit: Int) -> [Candidate] {
    guard !intents.isEmpty else { return [] }
    let (entries, known) = table.vector(line)
    let scores = scores(entries)
    return calibration.confidences(scores, known: known, limit: limit)
      .map { Candidate(intent: intents[$0.column], confidence: Double($0.confidence)) }
  }

  /// The raw score of each intent.
  private func scores(_ entries: [FeatureTable.Entry]) -> [Float] {
    let classes = intents.count
    var sums = Array(repeating: Float(0), count: classes)
    weights.withUnsafeBufferPointer { weights in
      sums.withUnsafeMutableBufferPointer { sums in
        for entry in entries {
          let row = entry.number * classes
          for column in 0..<classes {
            sums[column] += entry.value * Float(weights[row + column])
          }
        }
      }
    }
    for column in 0..<classes { sums[column] = sums[column] * scales[column] + biases[column] }
    return sums
  }

  /// The bytes that the model takes.
  public var byteCount: Int {
    weights.count + table.keys.count * 8 + table.weights.count * 5 + scales.count * 8
      + intents.reduce(0) { $0 + $1.utf8.count }
  }
}
