/// Counts in how many lines each feature stands, without remembering those of a single line.
struct FeatureCensus {
  private static let bits = 1 << 23

  private var once: [UInt64]
  /// Hashes by their own first bits, with how often they came; one that never came is free.
  private var counts: [(hash: UInt64, lines: UInt32)] = Array(repeating: (0, 0), count: 1 << 12)
  private var used = 0
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
    let place = place(of: hash)
    if counts[place].lines > 0 {
      counts[place].lines += 1
      return
    }
    var lines: UInt32 = 1
    if least > 1 {
      // The first time leaves a mark; only who comes back is written down.
      let bit = Int(hash % UInt64(Self.bits))
      let mask: UInt64 = 1 << UInt64(bit % 64)
      guard once[bit / 64] & mask != 0 else {
        once[bit / 64] |= mask
        return
      }
      lines = 2
    }
    counts[place] = (hash, lines)
    used += 1
    if used * 4 > counts.count * 3 { grow() }
  }

  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash >> 20) & (counts.count - 1)
    while counts[place].lines > 0, counts[place].hash != hash {
      place = (place + 1) & (counts.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = counts
    counts = Array(repeating: (0, 0), count: old.count * 2)
    for entry in old where entry.lines > 0 { counts[place(of: entry.hash)] = entry }
  }

  /// The commonest features with the number of their lines, at most so many.
  func commonest(_ limit: Int) -> [(hash: UInt64, lines: UInt32)] {
    var kept = counts.filter { $0.lines >= least }
    kept.sort { $0.lines != $1.lines ? $0.lines > $1.lines : $0.hash < $1.hash }
    return Array(kept.prefix(limit))
  }
}
