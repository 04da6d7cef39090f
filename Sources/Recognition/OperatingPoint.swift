/// From which confidence on to act, and from which on to ask; below, a line is none of our business.
struct OperatingPoint: Sendable, Equatable {
  /// The largest share of all lines on which a wrong act is accepted.
  static let wrongActs: Float = 0.003
  /// The largest share of outside lines on which an act is accepted.
  static let outsideActs: Float = 0.005
  /// The share of outside lines that must be refused outright; asking about the others does no harm.
  static let refused: Float = 0.6

  /// By how much more of the doubt that is left people's own sentences need.
  static let strangeness: Float = 0.25

  /// The confidence from which to act.
  let act: Float
  /// The confidence from which to ask.
  let ask: Float

  /// Sets the two confidences as they are.
  init(act: Float, ask: Float) {
    self.act = act
    self.ask = min(act, ask)
  }

  /// Chooses the two confidences on held-out lines.
  ///
  /// - Parameters:
  ///   - confidences: how sure each line was.
  ///   - right: whether acting on it would have been right.
  ///   - outside: whether it was none of our business.
  init(confidences: [Float], right: [Bool], outside: [Bool]) {
    let order = confidences.indices.sorted { confidences[$0] > confidences[$1] }
    var wrong = 0
    var strangers = 0
    let outsiders = Float(outside.reduce(0) { $0 + ($1 ? 1 : 0) })
    var act: Float = 0.5
    for index in order {
      if !right[index] { wrong += 1 }
      if outside[index] { strangers += 1 }
      if Float(wrong) > Self.wrongActs * Float(order.count)
        || Float(strangers) > Self.outsideActs * outsiders
      {
        act = confidences[index]
        break
      }
    }
    let strange = confidences.indices.filter { outside[$0] }.map { confidences[$0] }.sorted()
    let ask = strange.isEmpty ? 0.25 : strange[Int(Float(strange.count - 1) * Self.refused)]
    // What people say is less like the examples than these are like each other.
    act += Self.strangeness * (1 - act)
    self.init(act: min(0.95, max(0.5, act)), ask: min(0.2, max(0.15, ask)))
  }
}
