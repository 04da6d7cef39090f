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

    /// One line.
    subscript(line: Int) -> FeatureTable.Vector {
      let start = Int(starts[line])
      return FeatureTable.Vector(
        numbers: Array(numbers[start..<Int(starts[line + 1])]), split: Int(splits[line]) - start,
        wordScale: scales[line].words, letterScale: scales[line].letters)
    }

    /// Hands over each feature of a line.
    func each(of line: Int, _ body: (UInt16) -> Void) {
      for index in Int(starts[line])..<Int(starts[line + 1]) { body(numbers[index]) }
    }
  }

  let weights: [Float]
  let classes: Int
  /// How much an error costs against large weights.
  var cost: Float = 1
  var epochs = 7
  /// How often a rehearsal goes over the lines, which begins with what all of them taught.
  var rehearsalEpochs = 2
  /// How much more an error on a class's own lines costs: they are few among all others.
  var ownLines: Float = 4
  /// How much the mean of a class's lines counts beside what its errors taught.
  ///
  /// It steadies classes of few examples, and lines far from every class score low.
  var mean: Float = 1

  /// Lines that are left out of a rehearsal, and how they look to who never met them.
  struct Part: Sendable {
    let lines: [Int32]
    let vectors: [FeatureTable.Vector]
  }

  /// Trains on rows with their classes, deterministically; rows of class -1 belong to none.
  ///
  /// - Parameters:
  ///   - rows: the lines.
  ///   - labels: the class of each.
  ///   - parts: for each rehearsal, the lines that are left out of it.
  /// - Returns: the model that all lines taught, and the scores of the lines that were left out of
  ///   each rehearsal, a number for each class, line after line, part after part.
  func train(_ rows: Rows, labels: [Int32], leavingOut parts: [Part] = [])
    -> (model: LinearModel, rehearsed: [Float])
  {
    let blocks = (classes + LinearBlock.lanes - 1) / LinearBlock.lanes
    let orders = shuffled(rows.count)
    var rehearsed = Array(
      repeating: Float(0), count: parts.reduce(0) { $0 + $1.lines.count } * classes)
    let columns = LinearColumns(features: weights.count, classes: classes)
    rehearsed.withUnsafeMutableBufferPointer { buffer in
      // Each block writes columns of its own, so the order of the threads does not matter.
      nonisolated(unsafe) let columns = columns
      nonisolated(unsafe) let scores = buffer
      DispatchQueue.concurrentPerform(iterations: blocks) { number in
        let block = LinearBlock(self, from: number * LinearBlock.lanes, rows, labels)
        for order in orders.prefix(epochs) { block.learn(order) }
        block.withMeans { block.write(to: columns) }
        var line = 0
        for part in parts {
          block.leaveOut(part.lines)
          for order in orders.prefix(rehearsalEpochs) { block.learn(order) }
          block.withMeans {
            for vector in part.vectors {
              block.score(vector, into: scores.baseAddress.map { $0 + line * classes })
              line += 1
            }
          }
        }
      }
    }
    return (columns.model, rehearsed)
  }

  /// One order of the lines for each epoch, the same every time.
  private func shuffled(_ lines: Int) -> [[Int32]] {
    var state: UInt64 = 0x2545_f491_4f6c_dd1d
    var order = Array(0..<Int32(lines))
    return (0..<max(epochs, rehearsalEpochs)).map { _ in
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(index, Int(state % UInt64(index + 1)))
      }
      return order
    }
  }
}
