/// A linear classifier with quantised weights: one score a class, the sum of the weights of a line's
/// features.
struct LinearModel: Sendable, Equatable {
  /// The weights, feature-major, one byte a class.
  var weights: [Int8]
  /// What one unit of each class's weights is worth.
  var scales: [Float]
  /// The score of each class for a line without features.
  var biases: [Float]

  /// The raw score of each class.
  func scores(_ vector: FeatureTable.Vector, _ table: FeatureTable) -> [Float] {
    let classes = scales.count
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
}
