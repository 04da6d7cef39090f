import Dispatch

/// Trains one linear classifier a class, each against all others, by dual coordinate descent on the
/// squared hinge loss (Hsieh et al., ICML 2008), several classes at a time.
struct LinearTrainer {
  /// The lines, as sparse rows: where each begins, feature numbers, values.
  struct Rows: Sendable {
    var starts: [Int32] = [0]
    var numbers: [UInt32] = []
    var values: [Float] = []

    var count: Int { starts.count - 1 }

    mutating func append(_ entries: [FeatureTable.Entry]) {
      for entry in entries {
        numbers.append(UInt32(entry.number))
        values.append(entry.value)
      }
      starts.append(Int32(numbers.count))
    }
  }

  /// What training gives: weights by feature and class, and what each line would have scored had it
  /// not been among the examples.
  struct Result {
    /// Quantised weights: feature-major, one byte a class.
    var weights: [Int8]
    /// What one unit of each class's weights is worth.
    var scales: [Float]
    var biases: [Float]
    /// Scores with each line left out, line-major; the estimate takes the line's own dual variable
    /// out of its score.
    var heldOut: [Float]
  }

  /// How many classes are trained together: enough for the processor's vectors, few enough to keep
  /// the weights in its cache.
  private static let block = 32

  let features: Int
  let classes: Int
  /// How much an error costs against large weights.
  var cost: Float = 1
  var epochs = 6

  /// Trains on rows with their classes; rows of class -1 belong to none. Deterministic.
  func train(_ rows: Rows, labels: [Int32]) -> Result {
    var result = Result(
      weights: Array(repeating: 0, count: features * classes),
      scales: Array(repeating: 0, count: classes), biases: Array(repeating: 0, count: classes),
      heldOut: Array(repeating: 0, count: rows.count * classes))
    let blocks = (classes + Self.block - 1) / Self.block
    let order = shuffledOrders(rows.count)
    result.weights.withUnsafeMutableBufferPointer { weights in
      result.scales.withUnsafeMutableBufferPointer { scales in
        result.biases.withUnsafeMutableBufferPointer { biases in
          result.heldOut.withUnsafeMutableBufferPointer { heldOut in
            // Each block writes columns of its own, so the order of the threads does not matter.
            nonisolated(unsafe) let output = (
              weights: weights, scales: scales, biases: biases, heldOut: heldOut
            )
            DispatchQueue.concurrentPerform(iterations: blocks) { block in
              trainBlock(
                from: block * Self.block, rows, labels, order, weights: output.weights,
                scales: output.scales, biases: output.biases, heldOut: output.heldOut)
            }
          }
        }
      }
    }
    return result
  }

  /// One order of the rows for each epoch, the same every time.
  private func shuffledOrders(_ count: Int) -> [[Int32]] {
    var state: UInt64 = 0x2545_f491_4f6c_dd1d
    var order = (0..<Int32(count)).map { $0 }
    return (0..<epochs).map { _ in
      for index in stride(from: count - 1, to: 0, by: -1) {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(index, Int(state % UInt64(index + 1)))
      }
      return order
    }
  }

  private func trainBlock(
    from first: Int, _ rows: Rows, _ labels: [Int32], _ orders: [[Int32]],
    weights: UnsafeMutableBufferPointer<Int8>, scales: UnsafeMutableBufferPointer<Float>,
    biases: UnsafeMutableBufferPointer<Float>, heldOut: UnsafeMutableBufferPointer<Float>
  ) {
    let lanes = Self.block
    let width = min(lanes, classes - first)
    let w = Buffer(lanes * (features + 1))
    let alphas = Buffer(lanes * rows.count)
    let score = Buffer(lanes)
    let change = Buffer(lanes)
    let diagonal = 0.5 / cost
    rows.withRows { row in
      for order in orders {
        for number in order {
          let (entries, values, square) = row(Int(number))
          Self.add(entries, values, of: w, bias: features, to: score)
          let alpha = alphas.base + Int(number) * lanes
          let label = Int(labels[Int(number)]) - first
          let inverse = 1 / (square + diagonal)
          var moved: Float = 0
          for lane in 0..<lanes {
            let sign: Float = lane == label ? 1 : -1
            let gradient = sign * score.base[lane] - 1 + alpha[lane] * diagonal
            let new = max(0, alpha[lane] - gradient * inverse)
            let delta = (new - alpha[lane]) * sign
            alpha[lane] = new
            change.base[lane] = delta
            moved += abs(delta)
          }
          guard moved > 1e-6 else { continue }
          for index in 0..<entries.count {
            let target = w.base + Int(entries[index]) * lanes
            let value = values[index]
            for lane in 0..<lanes { target[lane] += change.base[lane] * value }
          }
          let bias = w.base + features * lanes
          for lane in 0..<lanes { bias[lane] += change.base[lane] }
        }
      }
      for number in 0..<rows.count {
        let (entries, values, square) = row(number)
        Self.add(entries, values, of: w, bias: features, to: score)
        let label = Int(labels[number]) - first
        for lane in 0..<width {
          let own = alphas.base[number * lanes + lane] * square * (lane == label ? 1 : -1)
          heldOut[number * classes + first + lane] = score.base[lane] - own
        }
      }
    }
    for lane in 0..<width {
      var largest: Float = 1e-6
      for feature in 0..<features { largest = max(largest, abs(w.base[feature * lanes + lane])) }
      let scale = largest / 127
      scales[first + lane] = scale
      biases[first + lane] = w.base[features * lanes + lane]
      for feature in 0..<features {
        weights[feature * classes + first + lane] =
          Int8((w.base[feature * lanes + lane] / scale).rounded())
      }
    }
  }

  /// The scores of one row for every lane.
  @inline(__always)
  private static func add(
    _ entries: UnsafeBufferPointer<UInt32>, _ values: UnsafeBufferPointer<Float>, of w: Buffer,
    bias: Int, to score: Buffer
  ) {
    let lanes = Self.block
    let from = w.base + bias * lanes
    var sum = UnsafeRawPointer(from).loadUnaligned(as: Lanes.self)
    for index in 0..<entries.count {
      let weights = UnsafeRawPointer(w.base + Int(entries[index]) * lanes)
      sum.add(weights.loadUnaligned(as: Lanes.self), times: values[index])
    }
    UnsafeMutableRawPointer(score.base).storeBytes(of: sum, as: Lanes.self)
  }

  /// A row of 32 numbers that stays in registers.
  private struct Lanes {
    var a: SIMD8<Float>
    var b: SIMD8<Float>
    var c: SIMD8<Float>
    var d: SIMD8<Float>

    @inline(__always)
    mutating func add(_ other: Lanes, times value: Float) {
      a += other.a * value
      b += other.b * value
      c += other.c * value
      d += other.d * value
    }
  }

  /// Zeroed floats that free themselves.
  private final class Buffer {
    let base: UnsafeMutablePointer<Float>

    init(_ count: Int) {
      base = .allocate(capacity: count)
      base.initialize(repeating: 0, count: count)
    }

    deinit { base.deallocate() }
  }
}

extension LinearTrainer.Rows {
  typealias Row = (
    entries: UnsafeBufferPointer<UInt32>, values: UnsafeBufferPointer<Float>, square: Float
  )

  /// Hands a function to the body that gives a row's features, values and squared length (the
  /// constant feature included).
  fileprivate func withRows(_ body: ((Int) -> Row) -> Void) {
    var squares: [Float] = []
    for row in 0..<count {
      var square: Float = 1
      for index in Int(starts[row])..<Int(starts[row + 1]) {
        square += values[index] * values[index]
      }
      squares.append(square)
    }
    numbers.withUnsafeBufferPointer { numbers in
      values.withUnsafeBufferPointer { values in
        body { row in
          let range = Int(starts[row])..<Int(starts[row + 1])
          return (
            UnsafeBufferPointer(rebasing: numbers[range]),
            UnsafeBufferPointer(rebasing: values[range]), squares[row]
          )
        }
      }
    }
  }
}
