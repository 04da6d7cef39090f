/// A few classes of a linear classifier that are trained together, each against all others.
final class LinearBlock {
  /// How many classes are trained together: enough for the processor's vectors, few enough to keep
  /// the weights in its cache.
  static let lanes = 32

  /// A line that moved its classes by less than this in one round rests in the next.
  private static let leastMove: Float = 1e-6

  private typealias Row = UnsafeMutablePointer<SIMD8<Float>>

  private let trainer: LinearTrainer
  private let first: Int
  private let rows: LinearTrainer.Rows
  private let labels: [Int32]
  /// The weights of each feature, and the bias after them, in rows of a number for each class.
  private let weights: Floats
  /// How much each line supports each class's border.
  private let supports: Floats
  private let change = Floats(LinearBlock.lanes)
  /// Lines that taught these classes nothing in one round: most are far from most classes.
  private var rests: [Bool]
  private var isLeftOut: [Bool]

  /// Prepares to train the classes from `first` on.
  init(_ trainer: LinearTrainer, from first: Int, _ rows: LinearTrainer.Rows, _ labels: [Int32]) {
    self.trainer = trainer
    self.first = first
    self.rows = rows
    self.labels = labels
    weights = Floats(Self.lanes * (trainer.weights.count + 1))
    supports = Floats(Self.lanes * rows.count)
    rests = Array(repeating: false, count: rows.count)
    isLeftOut = rests
  }

  /// Goes over the lines once.
  func learn(_ order: [Int32]) {
    let diagonal = 0.5 / trainer.cost
    each(of: order) { number, line in
      guard !isLeftOut[number] else { return }
      if rests[number] {
        rests[number] = false
        return
      }
      let inverse = 1 / (line.square + diagonal)
      let own = Int(labels[number]) - first
      let isOwn = (0..<Self.lanes).contains(own)
      let support = supports.row(number)
      let ownSupport = isOwn ? supports.base[number * Self.lanes + own] : 0
      let scores = scores(line)
      var moved: Float = 0
      for part in 0..<4 {
        let old = support[part]
        let gradient = -scores[part] - 1 + old * diagonal
        var new = old - gradient * inverse
        new.replace(with: 0, where: new .< 0)
        support[part] = new
        change.row(0)[part] = old - new
      }
      if isOwn {
        let diagonal = diagonal / trainer.ownLines
        let score = scores[own / 8][own % 8]
        let gradient = score - 1 + ownSupport * diagonal
        let new = max(0, ownSupport - gradient / (line.square + diagonal))
        supports.base[number * Self.lanes + own] = new
        change.base[own] = new - ownSupport
      }
      for lane in 0..<Self.lanes { moved += abs(change.base[lane]) }
      guard moved > Self.leastMove else {
        rests[number] = true
        return
      }
      add(line, times: change.row(0))
    }
  }

  /// Takes back what some lines taught, and leaves them out of the rounds to come; those that were
  /// left out before take part again.
  func leaveOut(_ lines: [Int32]) {
    isLeftOut = Array(repeating: false, count: isLeftOut.count)
    each(of: lines) { number, line in
      isLeftOut[number] = true
      rests[number] = false
      let support = supports.row(number)
      let own = Int(labels[number]) - first
      for part in 0..<4 {
        change.row(0)[part] = support[part]
        support[part] = SIMD8(repeating: 0)
      }
      if (0..<Self.lanes).contains(own) { change.base[own] = -change.base[own] }
      add(line, times: change.row(0))
    }
  }

  /// Writes the classes as they have been learnt.
  func write(to columns: LinearColumns) {
    columns.write(
      from: first, count: count, rows: weights.base, width: Self.lanes,
      bias: weights.base + trainer.weights.count * Self.lanes)
  }

  /// Writes the scores of a line for the classes, each to its own column.
  func score(_ vector: FeatureTable.Vector, into row: UnsafeMutablePointer<Float>?) {
    trainer.weights.withUnsafeBufferPointer { weights in
      vector.numbers.withUnsafeBufferPointer { numbers in
        let scores = scores(
          Line(
            numbers: numbers, weights: weights, split: vector.split, words: vector.wordScale,
            letters: vector.letterScale))
        for lane in 0..<count { row?[first + lane] = scores[lane / 8][lane % 8] }
      }
    }
  }

  /// How many of the block's classes there are.
  private var count: Int { min(Self.lanes, trainer.classes - first) }

  /// Does something while the mean of each class's lines, less the mean of all lines, counts too.
  func withMeans(_ body: () -> Void) {
    addMeans(times: trainer.mean)
    body()
    addMeans(times: -trainer.mean)
  }

  private func addMeans(times mean: Float) {
    let lanes = Self.lanes
    let lines = (0..<Int32(rows.count)).filter { !isLeftOut[Int($0)] }
    var counts = Array(repeating: Float(0), count: lanes)
    for line in lines {
      let own = Int(labels[Int(line)]) - first
      if (0..<lanes).contains(own) { counts[own] += 1 }
    }
    var totals = Array(repeating: Float(0), count: trainer.weights.count)
    each(of: lines) { number, line in
      let own = Int(labels[number]) - first
      // Two lines more than there are, so that a class of one is not its only example.
      let share = (0..<lanes).contains(own) ? mean / (counts[own] + 2) : 0
      for index in 0..<line.numbers.count {
        let feature = Int(line.numbers[index])
        let value = line.weights[feature] * (index < line.split ? line.words : line.letters)
        totals[feature] += value
        if share != 0 { weights.base[feature * lanes + own] += value * share }
      }
    }
    let share = mean / Float(max(1, lines.count))
    for feature in totals.indices {
      let row = weights.row(feature)
      for part in 0..<4 { row[part] -= share * totals[feature] }
    }
  }

  /// The scores of a line for every class.
  @inline(__always)
  private func scores(_ line: Line) -> [4 of SIMD8<Float>] {
    let bias = weights.row(trainer.weights.count)
    var (a, b, c, d) = (bias[0], bias[1], bias[2], bias[3])
    for index in 0..<line.numbers.count {
      let feature = Int(line.numbers[index])
      let value = line.weights[feature] * (index < line.split ? line.words : line.letters)
      let row = weights.row(feature)
      a += row[0] * value
      b += row[1] * value
      c += row[2] * value
      d += row[3] * value
    }
    return [a, b, c, d]
  }

  @inline(__always)
  private func add(_ line: Line, times change: Row) {
    let (a, b, c, d) = (change[0], change[1], change[2], change[3])
    for index in 0..<line.numbers.count {
      let feature = Int(line.numbers[index])
      let value = line.weights[feature] * (index < line.split ? line.words : line.letters)
      let row = weights.row(feature)
      row[0] += a * value
      row[1] += b * value
      row[2] += c * value
      row[3] += d * value
    }
    let bias = weights.row(trainer.weights.count)
    bias[0] += a
    bias[1] += b
    bias[2] += c
    bias[3] += d
  }

  /// One line: its features, where its letters begin, and what they are multiplied by.
  private struct Line {
    let numbers: UnsafeBufferPointer<UInt16>
    let weights: UnsafeBufferPointer<Float>
    let split: Int
    let words: Float
    let letters: Float

    /// The squared length, the constant feature included.
    var square: Float {
      1 + (words > 0 ? 1 : 0)
        + (letters > 0 ? FeatureTable.letters * FeatureTable.letters : 0)
    }
  }

  @inline(__always)
  private func each(of lines: [Int32], _ body: (Int, Line) -> Void) {
    trainer.weights.withUnsafeBufferPointer { weights in
      rows.numbers.withUnsafeBufferPointer { numbers in
        for number in lines {
          let row = Int(number)
          let start = Int(rows.starts[row])
          let (words, letters) = rows.scales[row]
          body(
            row,
            Line(
              numbers: UnsafeBufferPointer(rebasing: numbers[start..<Int(rows.starts[row + 1])]),
              weights: weights, split: Int(rows.splits[row]) - start, words: words,
              letters: letters))
        }
      }
    }
  }

  /// Zeroed floats in rows of a number for each class, which free themselves.
  private final class Floats {
    let base: UnsafeMutablePointer<Float>
    private let vectors: Row

    init(_ count: Int) {
      vectors = .allocate(capacity: (count + 7) / 8)
      vectors.initialize(repeating: SIMD8(repeating: 0), count: (count + 7) / 8)
      base = UnsafeMutableRawPointer(vectors).assumingMemoryBound(to: Float.self)
    }

    @inline(__always)
    func row(_ number: Int) -> Row { vectors + number * (LinearBlock.lanes / 8) }

    deinit { vectors.deallocate() }
  }
}
