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

    /// Hands over each feature of a line.
    func each(of line: Int, _ body: (UInt16) -> Void) {
      for index in Int(starts[line])..<Int(starts[line + 1]) { body(numbers[index]) }
    }
  }

  /// How many classes are trained together: enough for the processor's vectors, few enough to keep
  /// the weights in its cache.
  private static let block = 32

  let weights: [Float]
  let classes: Int
  /// How much an error costs against large weights.
  var cost: Float = 1
  var epochs = 7
  /// How much more an error on a class's own lines costs: they are few among all others.
  var ownLines: Float = 4
  /// How much the mean of a class's lines counts beside what its errors taught.
  ///
  /// It steadies classes of few examples, and lines far from every class score low.
  var mean: Float = 1

  /// Trains on rows with their classes, deterministically; rows of class -1 belong to none.
  ///
  /// - Parameters:
  ///   - rows: the lines.
  ///   - labels: the class of each.
  ///   - lines: the rows to train on.
  func train(_ rows: Rows, labels: [Int32], on lines: [Int32]) -> LinearModel {
    var model = LinearModel(
      weights: Array(repeating: 0, count: weights.count * classes),
      scales: Array(repeating: 0, count: classes), biases: Array(repeating: 0, count: classes))
    let blocks = (classes + Self.block - 1) / Self.block
    let orders = shuffled(lines)
    model.weights.withUnsafeMutableBufferPointer { weights in
      model.scales.withUnsafeMutableBufferPointer { scales in
        model.biases.withUnsafeMutableBufferPointer { biases in
          // Each block writes columns of its own, so the order of the threads does not matter.
          nonisolated(unsafe) let output = Output(weights: weights, scales: scales, biases: biases)
          DispatchQueue.concurrentPerform(iterations: blocks) { block in
            trainBlock(from: block * Self.block, rows, labels, orders, into: output)
          }
        }
      }
    }
    return model
  }

  /// One order of the lines for each epoch, the same every time.
  private func shuffled(_ lines: [Int32]) -> [[Int32]] {
    var state: UInt64 = 0x2545_f491_4f6c_dd1d
    var order = lines
    return (0..<epochs).map { _ in
      for index in stride(from: order.count - 1, to: 0, by: -1) {
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
  }

  private func trainBlock(
    from first: Int, _ rows: Rows, _ labels: [Int32], _ orders: [[Int32]],
    into output: Output
  ) {
    let lanes = Self.block
    let width = min(lanes, classes - first)
    let features = weights.count
    let w = Buffer(lanes * (features + 1))
    let alphas = Buffer(lanes * rows.count)
    // Lines that taught these classes nothing in one round rest in the next: most are far from most
    // classes.
    var rests = Array(repeating: false, count: rows.count)
    let score = Buffer(lanes)
    let change = Buffer(lanes)
    let diagonal = 0.5 / cost
    let bias = w.base + features * lanes
    weights.withUnsafeBufferPointer { weights in
      rows.withRows { row in
        for order in orders {
          for number in order {
            if rests[Int(number)] {
              rests[Int(number)] = false
              continue
            }
            let line = row(Int(number))
            Self.score(line, weights, of: w, bias: bias, into: score)
            let alpha = alphas.base + Int(number) * lanes
            let label = Int(labels[Int(number)]) - first
            var moved: Float = 0
            for lane in 0..<lanes {
              let isOwn = lane == label
              let sign: Float = isOwn ? 1 : -1
              let diagonal = isOwn ? diagonal / ownLines : diagonal
              let inverse = 1 / (line.square + diagonal)
              let gradient = sign * score.base[lane] - 1 + alpha[lane] * diagonal
              let new = max(0, alpha[lane] - gradient * inverse)
              let delta = (new - alpha[lane]) * sign
              alpha[lane] = new
              change.base[lane] = delta
              moved += abs(delta)
            }
            guard moved > 1e-6 else {
              rests[Int(number)] = true
              continue
            }
            for index in 0..<line.numbers.count {
              let feature = Int(line.numbers[index])
              let value = weights[feature] * (index < line.split ? line.words : line.letters)
              let target = w.base + feature * lanes
              for lane in 0..<lanes { target[lane] += change.base[lane] * value }
            }
            for lane in 0..<lanes { bias[lane] += change.base[lane] }
          }
        }
      }
    }
    addMeans(to: w, from: first, rows, labels, lines: orders.first ?? [])
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

  /// Adds the mean of each class's lines, less the mean of all lines, to the weights.
  private func addMeans(
    to w: Buffer, from first: Int, _ rows: Rows, _ labels: [Int32], lines: [Int32]
  ) {
    let lanes = Self.block
    var counts = Array(repeating: Float(0), count: lanes)
    let lane = { (line: Int32) -> Int? in
      let lane = Int(labels[Int(line)]) - first
      return (0..<lanes).contains(lane) ? lane : nil
    }
    for line in lines { if let own = lane(line) { counts[own] += 1 } }
    var totals = Array(repeating: Float(0), count: weights.count)
    rows.withRows { row in
      for number in lines {
        let line = row(Int(number))
        let own = lane(number)
        for index in 0..<line.numbers.count {
          let feature = Int(line.numbers[index])
          let value = weights[feature] * (index < line.split ? line.words : line.letters)
          totals[feature] += value
          // Two lines more than there are, so that a class of one is not its only example.
          if let own { w.base[feature * lanes + own] += mean * value / (counts[own] + 2) }
        }
      }
    }
    let share = mean / Float(max(1, lines.count))
    for feature in totals.indices {
      let target = w.base + feature * lanes
      for lane in 0..<lanes { target[lane] -= share * totals[feature] }
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
          square: 1 + (words > 0 ? 1 : 0)
            + (letters > 0 ? FeatureTable.letters * FeatureTable.letters : 0))
      }
    }
  }
}
