/// Turns the raw scores of a line into confidences: how often such a line is understood rightly.
struct Calibration: Sendable, Equatable {
  /// How sharply scores become shares of certainty.
  var temperature: Float
  /// The weights of the logistic regression on a line's summary, the constant last.
  var weights: [Float]
  /// The confidences from which to act and to ask.
  var point: OperatingPoint

  /// How many numbers sum up a line.
  static let summaryCount = 4

  /// Learns from held-out scores.
  ///
  /// - Parameters:
  ///   - scores: a row of scores for each line.
  ///   - classes: the length of a row.
  ///   - labels: the right class of each line, or -1 for none.
  ///   - known: the share of each line's word features that the model knows.
  ///   - proof: the lines to learn from.
  init(scores: [Float], classes: Int, labels: [Int32], known: [Float], proof: [Int]) {
    temperature = 1
    weights = Array(repeating: 0, count: Self.summaryCount) + [0]
    point = OperatingPoint(act: 0.6, ask: 0.3)
    guard classes > 0, !proof.isEmpty else { return }
    temperature = Self.bestTemperature(scores, classes, labels, proof)
    var rows: [[Float]] = []
    var targets: [Bool] = []
    var outside = 0
    for line in proof {
      let row = Array(scores[line * classes..<(line + 1) * classes])
      let summary = Self.summary(row, known: known[line], temperature: temperature)
      rows.append(summary.numbers)
      targets.append(Int32(summary.best) == labels[line])
      if labels[line] < 0 { outside += 1 }
    }
    // Outside lines are few in a training set and many in life.
    let share = Float(proof.count - outside) * 0.3
    let weight = outside > 0 ? max(1, share / Float(outside)) : 1
    let importance = proof.map { labels[$0] < 0 ? weight : 1 }
    weights = LogisticRegression.fit(rows, targets: targets, importance: importance)
    let sure = rows.map(confidence)
    point = OperatingPoint(
      confidences: sure, right: targets, outside: proof.map { labels[$0] < 0 })
  }

  /// Restores a saved calibration; nil when it is not one.
  init?(temperature: Float, weights: [Float], point: OperatingPoint) {
    guard weights.count == Self.summaryCount + 1, temperature.isFinite, temperature > 0,
      weights.allSatisfy(\.isFinite)
    else { return nil }
    self.temperature = temperature
    self.weights = weights
    self.point = point
  }

  private func confidence(_ summary: [Float]) -> Float {
    Logarithm.logistic(
      zip(summary, weights).reduce(weights[Self.summaryCount]) { $0 + $1.0 * $1.1 })
  }

  private static func bestTemperature(
    _ scores: [Float], _ classes: Int, _ labels: [Int32], _ proof: [Int]
  ) -> Float {
    var best: (loss: Float, temperature: Float) = (.infinity, 1)
    let stride = max(1, proof.count / 2_000)
    for temperature: Float in [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 16] {
      var loss: Float = 0
      for index in Swift.stride(from: 0, to: proof.count, by: stride) {
        let line = proof[index]
        guard labels[line] >= 0 else { continue }
        let row = scores[line * classes..<(line + 1) * classes]
        let top = row.max() ?? 0
        let sum = row.reduce(0) { $0 + Logarithm.exponential(($1 - top) * temperature) }
        let right = row[row.startIndex + Int(labels[line])]
        loss += Logarithm.natural(sum) - (right - top) * temperature
      }
      if loss < best.loss { best = (loss, temperature) }
    }
    return best.temperature
  }

  private static func summary(_ scores: [Float], known: Float, temperature: Float)
    -> (numbers: [Float], best: Int)
  {
    var best = 0
    for column in scores.indices where scores[column] > scores[best] { best = column }
    var second = -Float.greatestFiniteMagnitude
    var sum: Float = 0
    for column in scores.indices {
      if column != best { second = max(second, scores[column]) }
      sum += Logarithm.exponential((scores[column] - scores[best]) * temperature)
    }
    if scores.count < 2 { second = -1 }
    return ([scores[best], scores[best] - second, 1 / sum, known], best)
  }

  /// The likeliest classes with their confidences, best first.
  func confidences(_ scores: [Float], known: Float, limit: Int)
    -> [(column: Int, confidence: Float)]
  {
    let (numbers, best) = Self.summary(scores, known: known, temperature: temperature)
    let sure = confidence(numbers)
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    return order.prefix(limit).map { column in
      (column, sure * Logarithm.exponential((scores[column] - scores[best]) * temperature))
    }
  }
}
