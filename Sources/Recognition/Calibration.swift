/// Turns the raw scores of a line into confidences: how often such a line is understood rightly.
struct Calibration: Sendable, Equatable {
  /// How sharply scores become shares of certainty.
  var temperature: Float
  /// The slope and the constant of the logistic curve from the best score to a confidence.
  var slope: Float
  var constant: Float
  /// The confidences from which to act and to ask.
  var point: OperatingPoint

  /// Learns from held-out scores.
  ///
  /// - Parameters:
  ///   - scores: a row of scores for each line.
  ///   - classes: the length of a row.
  ///   - labels: the right class of each line, or -1 for none.
  init(scores: [Float], classes: Int, labels: [Int32]) {
    temperature = 1
    slope = 4
    constant = 0
    point = OperatingPoint(act: 0.6, ask: 0.3)
    guard classes > 0, !labels.isEmpty else { return }
    temperature = Self.bestTemperature(scores, classes, labels)
    var tops: [Float] = []
    var isRight: [Bool] = []
    for line in labels.indices {
      let row = scores[line * classes..<(line + 1) * classes]
      let best = row.indices.max { row[$0] < row[$1] } ?? row.startIndex
      tops.append(row[best])
      isRight.append(best - row.startIndex == Int(labels[line]))
    }
    // Outside lines are few in a training set and many in life.
    let outside = labels.reduce(0) { $0 + ($1 < 0 ? 1 : 0) }
    let share = Float(labels.count - outside) * 0.3
    let weight = outside > 0 ? max(1, share / Float(outside)) : 1
    let weights = LogisticRegression.fit(
      tops.map { [$0] }, targets: isRight, importance: labels.map { $0 < 0 ? weight : 1 })
    // A curve that falls would turn every choice around; it only comes of next to no examples.
    if weights[0] > 0 { (slope, constant) = (weights[0], weights[1]) }
    point = OperatingPoint(
      confidences: tops.map(confidence), right: isRight, outside: labels.map { $0 < 0 })
  }

  /// Restores a saved calibration; nil when it is not one.
  init?(temperature: Float, slope: Float, constant: Float, point: OperatingPoint) {
    guard temperature.isFinite, temperature > 0, slope.isFinite, slope > 0, constant.isFinite
    else { return nil }
    self.temperature = temperature
    self.slope = slope
    self.constant = constant
    self.point = point
  }

  private static func bestTemperature(_ scores: [Float], _ classes: Int, _ labels: [Int32])
    -> Float
  {
    var best: (loss: Float, temperature: Float) = (.infinity, 1)
    for temperature: Float in [1, 1.5, 2, 3, 4, 6, 8, 12, 16] {
      var loss: Float = 0
      for line in labels.indices where labels[line] >= 0 {
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

  private func confidence(_ top: Float) -> Float {
    Logarithm.logistic(slope * top + constant)
  }

  /// The likeliest classes with their confidences, best first.
  func confidences(_ scores: [Float], limit: Int) -> [(column: Int, confidence: Float)] {
    // A few of many are wanted: each column is put in its place among them, and most at once fall out.
    var order: [Int] = []
    order.reserveCapacity(limit + 1)
    for column in scores.indices {
      if order.count == limit, let last = order.last, scores[column] <= scores[last] { continue }
      let place = order.firstIndex { scores[$0] < scores[column] } ?? order.count
      order.insert(column, at: place)
      if order.count > limit { order.removeLast() }
    }
    guard let best = order.first else { return [] }
    let sure = confidence(scores[best])
    return order.map { column in
      (column, sure * Logarithm.exponential((scores[column] - scores[best]) * temperature))
    }
  }
}
