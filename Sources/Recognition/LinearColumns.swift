/// The columns of a linear model, which several threads write at a time, each its own.
final class LinearColumns {
  private let features: Int
  private let classes: Int
  private let weights: UnsafeMutablePointer<Int8>
  private let scales: UnsafeMutablePointer<Float>
  private let biases: UnsafeMutablePointer<Float>

  /// Columns of zeros.
  init(features: Int, classes: Int) {
    self.features = features
    self.classes = classes
    weights = .allocate(capacity: features * classes)
    weights.initialize(repeating: 0, count: features * classes)
    scales = .allocate(capacity: classes)
    scales.initialize(repeating: 0, count: classes)
    biases = .allocate(capacity: classes)
    biases.initialize(repeating: 0, count: classes)
  }

  deinit {
    weights.deallocate()
    scales.deallocate()
    biases.deallocate()
  }

  /// Writes some classes: weights of one byte, and what one unit of them is worth.
  ///
  /// - Parameters:
  ///   - first: the first of the classes.
  ///   - count: how many they are.
  ///   - rows: a row of numbers for each feature, one for each class.
  ///   - width: how far the rows are apart.
  ///   - bias: the score of each class for a line without features.
  func write(
    from first: Int, count: Int, rows: UnsafePointer<Float>, width: Int, bias: UnsafePointer<Float>
  ) {
    var largest = Array(repeating: Float(1e-6), count: count)
    for feature in 0..<features {
      let row = rows + feature * width
      for lane in 0..<count { largest[lane] = max(largest[lane], abs(row[lane])) }
    }
    for lane in 0..<count {
      scales[first + lane] = largest[lane] / 127
      biases[first + lane] = bias[lane]
    }
    let units = largest.map { 127 / $0 }
    for feature in 0..<features {
      let row = rows + feature * width
      let target = weights + feature * classes + first
      for lane in 0..<count {
        // Rounded to the nearest, without a call for each number.
        let value = row[lane] * units[lane] + 128.5
        target[lane] = Int8(truncatingIfNeeded: Int32(value) - 128)
      }
    }
  }

  /// What was written.
  var model: LinearModel {
    LinearModel(
      weights: Array(UnsafeBufferPointer(start: weights, count: features * classes)),
      scales: Array(UnsafeBufferPointer(start: scales, count: classes)),
      biases: Array(UnsafeBufferPointer(start: biases, count: classes)))
  }
}
