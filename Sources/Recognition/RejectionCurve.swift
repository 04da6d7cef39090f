/// How well confidences tell lines that are understood rightly from lines outside the business.
public struct RejectionCurve: Sendable {
  /// One line that was tried.
  public struct Trial: Hashable, Sendable {
    /// How sure the classifier was, 0 to 1.
    public let confidence: Double
    /// Whether the first intent was the right one; false for outside lines.
    public let isRight: Bool
    /// Whether the line belongs to no intent.
    public let isOutside: Bool

    /// Makes a trial.
    public init(confidence: Double, isRight: Bool, isOutside: Bool) {
      self.confidence = confidence
      self.isRight = isRight && !isOutside
      self.isOutside = isOutside
    }
  }

  private let trials: [Trial]
  private let inside: Int
  private let outside: Int

  /// Collects trials.
  public init(_ trials: [Trial]) {
    self.trials = trials
    outside = trials.reduce(0) { $0 + ($1.isOutside ? 1 : 0) }
    inside = trials.count - outside
  }

  /// The share of lines in scope whose first intent was right; nil without such lines.
  public var accuracy: Double? {
    share(of: inside) { $0.isRight }
  }

  /// The share of lines in scope that were right and accepted at a threshold.
  public func accuracy(at threshold: Double) -> Double? {
    share(of: inside) { $0.isRight && $0.confidence >= threshold }
  }

  /// The share of outside lines that were refused at a threshold; nil without such lines.
  public func refused(at threshold: Double) -> Double? {
    share(of: outside) { $0.isOutside && $0.confidence < threshold }
  }

  private func share(of count: Int, where holds: (Trial) -> Bool) -> Double? {
    guard count > 0 else { return nil }
    return Double(trials.reduce(0) { $0 + (holds($1) ? 1 : 0) }) / Double(count)
  }

  /// The area under the ROC curve: how often a line in scope is surer than one outside.
  ///
  /// Ties count half. Nil without lines of both kinds.
  public var auroc: Double? {
    guard inside > 0, outside > 0 else { return nil }
    let sorted = trials.sorted { $0.confidence < $1.confidence }
    var area = 0.0
    var below = 0
    var index = 0
    while index < sorted.count {
      var end = index
      var tiedInside = 0
      var tiedOutside = 0
      while end < sorted.count, sorted[end].confidence == sorted[index].confidence {
        if sorted[end].isOutside { tiedOutside += 1 } else { tiedInside += 1 }
        end += 1
      }
      area += Double(tiedInside) * (Double(below) + 0.5 * Double(tiedOutside))
      below += tiedOutside
      index = end
    }
    return area / (Double(inside) * Double(outside))
  }

  /// The threshold to work with.
  ///
  /// - Parameter share: the smallest share of outside lines to refuse; the lowest threshold that does
  ///   is taken. Without it, right answers kept, wrong ones dropped and outside lines refused weigh
  ///   alike.
  public func threshold(refusingAtLeast share: Double? = nil) -> Double {
    let steps = [0] + Set(trials.map { $0.confidence.nextUp }).sorted()
    if let share {
      return steps.first { refused(at: $0).map { $0 >= share } ?? true } ?? 1
    }
    var best = (gain: -Double.infinity, threshold: 0.0)
    let sorted = trials.sorted { $0.confidence < $1.confidence }
    var gain = trials.reduce(0.0) { $0 + value($1) }
    var index = 0
    for step in steps {
      while index < sorted.count, sorted[index].confidence < step {
        gain -= value(sorted[index])
        index += 1
      }
      if gain > best.gain { best = (gain, step) }
    }
    return best.threshold
  }

  /// What accepting a line gains.
  private func value(_ trial: Trial) -> Double {
    if trial.isOutside { return -1 / Double(outside) }
    return (trial.isRight ? 1 : -1) / Double(inside)
  }
}
