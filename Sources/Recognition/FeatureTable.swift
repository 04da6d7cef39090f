/// The features that a model knows, with their weights: an open-addressed table of 32-bit hashes.
struct FeatureTable: Sendable, Equatable {
  /// The slots of the table: a feature's key, 0 when the slot is free.
  private(set) var keys: [UInt32]
  /// The feature's number, by slot.
  private(set) var numbers: [UInt32]
  /// How much each feature says, by number: rare ones say more.
  private(set) var weights: [Float]
  /// The family of each feature, by number.
  private(set) var families: [UInt8]

  private let mask: Int

  /// One feature of a line.
  struct Entry {
    let number: Int
    let value: Float
  }

  /// Makes a table of features in the order given.
  init(_ features: [(hash: UInt64, weight: Float, family: Int)]) {
    var size = 16
    while size < features.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    weights = features.map(\.weight)
    families = features.map { UInt8($0.family) }
    mask = size - 1
    for (number, feature) in features.enumerated() {
      let key = FeatureTable.key(feature.hash)
      var slot = Int(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      numbers[slot] = UInt32(number)
    }
  }

  /// Makes a table from saved parts; nil when they do not fit together.
  init?(keys: [UInt32], numbers: [UInt32], weights: [Float], families: [UInt8]) {
    guard keys.count == numbers.count, weights.count == families.count, keys.count >= 16,
      keys.count & (keys.count - 1) == 0, keys.contains(0),
      weights.allSatisfy(\.isFinite),
      families.allSatisfy({ Int($0) < Features.Family.allCases.count }),
      numbers.allSatisfy({ Int($0) < max(1, weights.count) })
    else { return nil }
    self.keys = keys
    self.numbers = numbers
    self.weights = weights
    self.families = families
    mask = keys.count - 1
  }

  private static func key(_ hash: UInt64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: hash >> 16))
  }

  /// The number of a feature, or nil when the model does not know it.
  func number(of hash: UInt64) -> Int? {
    let key = FeatureTable.key(hash)
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(numbers[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// A line as the features that are known, each family of length one, and the share of word
  /// features that are known.
  func vector(_ line: FoldedLine) -> (entries: [Entry], known: Float) {
    let families = Features.extract(line)
    var entries: [Entry] = []
    entries.reserveCapacity(families.reduce(0) { $0 + $1.count })
    var known: Float = 0
    for (family, hashes) in families.enumerated() {
      let from = entries.count
      var square: Float = 0
      for hash in hashes {
        guard let number = number(of: hash) else { continue }
        let weight = weights[number]
        square += weight * weight
        entries.append(Entry(number: number, value: weight))
      }
      if family == Features.Family.words.rawValue, !hashes.isEmpty {
        known = Float(entries.count - from) / Float(hashes.count)
      }
      guard square > 0 else { continue }
      let scale = 1 / square.squareRoot()
      for index in from..<entries.count {
        entries[index] = Entry(
          number: entries[index].number, value: entries[index].value * scale)
      }
    }
    return (entries, known)
  }
}
