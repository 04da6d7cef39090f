import Dispatch

/// Trains one linear classifier a class, each against all others, by dual coordinate descent on the
/// squared hinge loss (Hsieh et al., ICML 2008), several classes at a time.
struct LinearTrainer {
  /// The lines, as sparse rows of feature numbers.
  struct Rows: Sendable {
    private(set) var starts: [Int32] = [0]
    private(set) var splits: [Int32] = []
    private(set) var scales: [(words: Float, letters: Float)] = []
    private(set) var numbers: [UInt16] = []

    var count: Int { splits.count }

    mutating func append(_ vector: FeatureTable.Vector) {
      splits.append(Int32(numbers.count + vector.split))
      scales.append((vector.wordScale, vector.letterScale))
      numbers += vector.numbers
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
    /// The scores of the lines in `proof` as if each had not been among the examples, line-major.
    ///
    /// The estimate takes the line's own dual variable out of its score.
    var heldOut: [Float]
  }

  /// How many classes are trained together: enough for the processor's vectors, few enough to keep
  /// the weights in its cache.
  private static let block = 32

  let weights: [Float]
  let classes: Int
  /// How much an error costs against large weights.
  var cost: Float = 1
  var epochs = 6

  /// Trains on rows with their classes, deterministically; rows of class -1 belong to none.
  ///
  /// - Parameters:
  ///   - rows: the lines.
  ///   - labels: the class of each.
  ///   - proof: the lines whose held-out scores are wanted.
  func train(_ rows: Rows, labels: [Int32], proof: [Int]) -> Result {
    let features = weights.count
    var result = Result(
      weights: Array(repeating: 0, count: features * classes),
      scales: Array(repeating: 0, count: classes), biases: Array(repeating: 0, count: classes),
      heldOut: Array(repeating: 0, count: proof.count * classes))
    let blocks = (classes + Self.block - 1) / Self.block
    let order = shuffledOrders(rows.count)
    result.weights.withUnsafeMutableBufferPointer { weights in
      result.scales.withUnsafeMutableBufferPointer { scales in
        result.biases.withUnsafeMutableBufferPointer { biases in
          result.heldOut.withUnsafeMutableBufferPointer { heldOut in
            // Each block writes columns of its own, so the order of the threads does not matter.
            nonisolated(unsafe) let output = Output(
              weights: weights, scales: scales, biases: biases, heldOut: heldOut)
            DispatchQueue.concurrentPerform(iterations: blocks) { block in
              trainBlock(
                from: block * Self.block, rows, labels, order, proof, into: output)
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

  /// Where the blocks write what they have learnt.
  private struct Output {
    let weights: UnsafeMutableBufferPointer<Int8>
    let scales: UnsafeMutableBufferPointer<Float>
    let biases: UnsafeMutableBufferPointer<Float>
    let heldOut: UnsafeMutableBufferPointer<Float>
  }

  private func trainBlock(
    from first: Int, _ rows: Rows, _ labels: [Int32], _ orders: [[Int32]], _ proof: [Int],
    into output: Output
  ) {
    let lanes = Self.block
    let width = min(lanes, classes - first)
    let features = weights.count
    let w = Buffer(lanes * (features + 1))
    let alphas = Buffer(lanes * rows.count)
    let score = Buffer(lanes)
    let change = Buffer(lanes)
    let diagonal = 0.5 / cost
    let bias = w.base + features * lanes
    weights.withUnsafeBufferPointer { weights in
      rows.withRows { row in
        for order in orders {
          for number in order {
            let line = row(Int(number))
            Self.score(line, weights, of: w, bias: bias, into: score)
            let alpha = alphas.base + Int(number) * lanes
            let label = Int(labels[Int(number)]) - first
            let inverse = 1 / (line.square + diagonal)
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
            for index in 0..<line.numbers.count {
              let feature = Int(line.numbers[index])
              let value = weights[feature] * (index < line.split ? line.words : line.letters)
              let target = w.base + feature * lanes
              for lane in 0..<lanes { target[lane] += change.base[lane] * value }
            }
            for lane in 0..<lanes { bias[lane] += change.base[lane] }
          }
        }
        for (place, number) in proof.enumerated() {
          let line = row(number)
          Self.score(line, weights, of: w, bias: bias, into: score)
          let label = Int(labels[number]) - first
          for lane in 0..<width {
            let own = alphas.base[number * lanes + lane] * line.square * (lane == label ? 1 : -1)
            output.heldOut[place * classes + first + lane] = score.base[lane] - own
          }
        }
      }
    }
    for lane in 0..<width {
      var largest: Float = 1e-6
      for feature in 0..<features { largest = max(largest, abs(w.base[feature * lanes + lane])) }
      let scale = largest / 127
      output.scales[first + lane] = scale
      output.biases[first + lane] = bias[lane]
      for feature in 0..<features {
        output.weights[feature * classes + first + lane] =
          Int8((w.base[feature * lanes + lane] / scale).rounded())
      }
    }
  }

  /// The scores of one line for every lane.
  @inline(__always)
  private static func score(
    _ line: Rows.Line, _ weights: UnsafeBufferPointer<Float>, of w: Buffer,
    bias: UnsafeMutablePointer<Float>, into score: Buffer
  ) {
    let lanes = Self.block
    var sum = UnsafeRawPointer(bias).loadUnaligned(as: Lanes.self)
    for index in 0..<line.numbers.count {
      let feature = Int(line.numbers[index])
      let value = weights[feature] * (index < line.split ? line.words : line.letters)
      let row = UnsafeRawPointer(w.base + feature * lanes)
      sum.add(row.loadUnaligned(as: Lanes.self), times: value)
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
  /// One line: its features, where its letters begin, and what they are multiplied by.
  fileprivate struct Line {
    let numbers: UnsafeBufferPointer<UInt16>
    let split: Int
    let words: Float
    let letters: Float
    /// The squared length, the constant feature included.
    let square: Float
  }

  /// Hands a function to the body that gives a line by its number.
  fileprivate func withRows(_ body: ((Int) -> Line) -> Void) {
    numbers.withUnsafeBufferPointer { numbers in
      body { row in
        let start = Int(starts[row])
        let (words, letters) = scales[row]
        return Line(
          numbers: UnsafeBufferPointer(rebasing: numbers[start..<Int(starts[row + 1])]),
          split: Int(splits[row]) - start, words: words, letters: letters,
          square: 1 + (words > 0 ? 1 : 0) + (letters > 0 ? 1 : 0))
      }
    }
  }
}
