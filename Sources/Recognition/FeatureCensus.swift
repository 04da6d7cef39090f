/// Counts in how many lines each feature stands, without remembering those of a single line.
struct FeatureCensus {
  private static let bits = 1 << 23

  private var once: [UInt64]
  private var counts: [UInt64: UInt32] = [:]
  private let least: UInt32

  /// Counts the features of all lines.
  ///
  /// - Parameters:
  ///   - count: how many lines there are.
  ///   - features: the features of a line, by its number.
  init(lines count: Int, features: (Int) -> Features) {
    // Few lines have few features in common: each feature counts then.
    least = count > 500 ? 2 : 1
    once = least > 1 ? Array(repeating: 0, count: Self.bits / 64) : []
    for line in 0..<count {
      let features = features(line)
      for family in Features.Family.allCases {
        for hash in features[family] { add(hash) }
      }
    }
    once = []
  }

  private mutating func add(_ hash: UInt64) {
    if least > 1, counts[hash] == nil {
      // The first time leaves a mark; only who comes back is written down.
      let bit = Int(hash % UInt64(Self.bits))
      let mask: UInt64 = 1 << UInt64(bit % 64)
      guard once[bit / 64] & mask != 0 else {
        once[bit / 64] |= mask
        return
      }
      counts[hash] = 1
    }
    counts[hash, default: 0] += 1
  }

  /// The commonest features with the number of their lines, at most so many.
  func commonest(_ limit: Int) -> [(hash: UInt64, lines: UInt32)] {
    var kept: [(hash: UInt64, lines: UInt32)] = []
    for (hash, count) in counts where count >= least {
      kept.append((hash, count))
    }
    kept.sort { $0.lines != $1.lines ? $0.lines > $1.lines : $0.hash < $1.hash }
    return Array(kept.prefix(limit))
  }
}
