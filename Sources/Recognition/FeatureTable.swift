/// The features that a model knows, with their weights: an open-addressed table of 32-bit keys.
struct FeatureTable: Sendable, Equatable {
  /// The slots of the table: a feature's key, 0 when the slot is free.
  private(set) var keys: [UInt32]
  /// The feature's number, by slot.
  private(set) var numbers: [UInt16]
  /// How much each feature says, by number: rare ones say more.
  private(set) var weights: [Float]

  private let mask: Int

  /// How long the letters' part of a vector is; that of the words is of length one.
  static let letters: Float = 1.2

  /// The most features: their numbers have 16 bits.
  static let mostFeatures = 65_535

  /// A line as the known features of each family, in order, with the factor that makes the family's
  /// part of the vector of length one.
  struct Vector {
    var numbers: [UInt16] = []
    /// Where the letters begin.
    var split = 0
    var wordScale: Float = 0
    var letterScale: Float = 0
  }

  /// How much a feature says that stands in some of all lines: the inverse document frequency,
  /// flattened, since each line has a feature once and short lines need their common words, too.
  static func weight(lines: Float, of all: Float) -> Float {
    let frequency = Logarithm.natural((1 + all) / (1 + lines)) + 1
    return Logarithm.exponential(flatness * Logarithm.natural(frequency))
  }

  /// In how many of all lines a feature of some weight stood.
  static func lines(weight: Float, of all: Float) -> Float {
    let frequency = Logarithm.exponential(Logarithm.natural(max(weight, 1e-6)) / flatness)
    return all / Logarithm.exponential(frequency - 1)
  }

  private static let flatness: Float = 0.6

  /// Makes a table of features in the order given.
  init(_ features: [(hash: UInt64, weight: Float)]) {
    var size = 16
    while size < features.count * 3 / 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    weights = features.map(\.weight)
    mask = size - 1
    for (number, feature) in features.enumerated() {
      let key = FeatureTable.key(feature.hash)
      var slot = Int(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      numbers[slot] = UInt16(number)
    }
  }

  /// Makes a table from saved parts; nil when they do not fit together.
  init?(keys: [UInt32], numbers: [UInt16], weights: [Float]) {
    guard keys.count == numbers.count, keys.count >= 16, keys.count & (keys.count - 1) == 0,
      keys.contains(0), weights.allSatisfy(\.isFinite),
      numbers.allSatisfy({ Int($0) < max(1, weights.count) })
    else { return nil }
    self.keys = keys
    self.numbers = numbers
    self.weights = weights
    mask = keys.count - 1
  }

  private static func key(_ hash: UInt64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: hash >> 16))
  }

  /// The number of a feature, or nil when the model does not know it.
  func number(of hash: UInt64) -> UInt16? {
    let key = FeatureTable.key(hash)
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return numbers[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// A line's features as a vector.
  func vector(_ features: Features) -> Vector {
    var vector = Vector()
    guard !weights.isEmpty else { return vector }
    vector.numbers.reserveCapacity(features.words.count + features.letters.count)
    for hash in features.words {
      if let number = number(of: hash) { vector.numbers.append(number) }
    }
    vector.split = vector.numbers.count
    for hash in features.letters {
      if let number = number(of: hash) { vector.numbers.append(number) }
    }
    scale(&vector)
    return vector
  }

  /// A vector as it would be if only some of the features were known.
  func vector(_ whole: Vector, seen: [Bool]) -> Vector {
    var vector = Vector()
    let isSeen = { (number: UInt16) in seen[Int(number)] }
    vector.numbers = whole.numbers[..<whole.split].filter(isSeen)
    vector.split = vector.numbers.count
    vector.numbers += whole.numbers[whole.split...].filter(isSeen)
    scale(&vector)
    return vector
  }

  /// Makes each family's part of a vector as long as it shall be.
  private func scale(_ vector: inout Vector) {
    let length = { (numbers: ArraySlice<UInt16>) -> Float in
      let square = numbers.reduce(Float(0)) { sum, number in
        let weight = weights[Int(number)]
        return sum + weight * weight
      }
      return square > 0 ? 1 / square.squareRoot() : 0
    }
    vector.wordScale = length(vector.numbers[..<vector.split])
    vector.letterScale = Self.letters * length(vector.numbers[vector.split...])
  }
}
