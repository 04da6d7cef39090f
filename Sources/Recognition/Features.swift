/// What the classifier sees of a line: its words, pairs of words, and the letters inside words, each
/// as a hash.
struct Features {
  /// The families of features; each is normalised on its own.
  enum Family: Int, CaseIterable {
    case words, letters
  }

  /// The longest run of letters.
  private static let longest = 5

  /// The word features, each once.
  private(set) var words: [UInt64]
  /// The letter features, each once.
  private(set) var letters: [UInt64]

  /// Finds the features of a line.
  init(_ line: FoldedLine, lexicon: Lexicon) {
    words = Self.words(line, lexicon)
    letters = Self.letters(line)
    Self.keepUnique(&words)
    Self.keepUnique(&letters)
  }

  /// The features of one family.
  subscript(family: Family) -> [UInt64] {
    switch family {
    case .words: words
    case .letters: letters
    }
  }

  /// Words; neighbours; words with one between; groups of words of like meaning, with their
  /// neighbours and with each other.
  private static func words(_ line: FoldedLine, _ lexicon: Lexicon) -> [UInt64] {
    let count = line.words.count
    let hashes = line.words.indices.map { shape(line, $0) }
    var found: [UInt64] = []
    found.reserveCapacity(4 * count + 2)
    for index in 0..<count {
      found.append(FoldedLine.mix(hashes[index] ^ 0x01))
      found.append(pair(index > 0 ? hashes[index - 1] : 0x5e, hashes[index], 0x02))
      if index > 1 { found.append(pair(hashes[index - 2], hashes[index], 0x03)) }
    }
    if let last = hashes.last { found.append(pair(last, 0x24, 0x02)) }
    let kin = lexicon.kin(in: line).prefix(32)
    for (position, group) in kin {
      found.append(FoldedLine.mix(group ^ 0x05))
      if position > 0 { found.append(pair(hashes[position - 1], group, 0x06)) }
      if position + 1 < count { found.append(pair(group, hashes[position + 1], 0x06)) }
      for other in kin where other.position > position {
        found.append(pair(min(group, other.group), max(group, other.group), 0x07))
      }
    }
    return found
  }

  /// Runs of two to five letters within a word, its edges included.
  private static func letters(_ line: FoldedLine) -> [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(4 * line.bytes.count)
    line.bytes.withUnsafeBufferPointer { bytes in
      for word in line.words {
        let to = word.upperBound + 1
        for start in (word.lowerBound - 1)..<to {
          var hash: UInt64 = 0xcbf2_9ce4_8422_2325
          for end in start..<min(start + longest, to) {
            hash = (hash ^ UInt64(bytes[end])) &* 0x100_0000_01b3
            if end > start { found.append(FoldedLine.mix(hash ^ 0x10)) }
          }
        }
      }
    }
    return found
  }

  /// Numbers of as many digits are alike.
  private static func shape(_ line: FoldedLine, _ index: Int) -> UInt64 {
    let word = line.word(index)
    guard word.allSatisfy({ (48...57).contains($0) }) else { return line.hashes[index] }
    return 0x30 &+ UInt64(min(word.count, 6))
  }

  /// The feature of two words that follow each other; nil stands for the edge of the line.
  static func pair(_ left: UInt64?, _ right: UInt64?) -> UInt64 {
    pair(left ?? 0x5e, right ?? 0x24, 0x02)
  }

  private static func pair(_ left: UInt64, _ right: UInt64, _ salt: UInt64) -> UInt64 {
    FoldedLine.mix((left &* 0x9e37_79b9_7f4a_7c15) ^ right &+ salt)
  }

  /// Keeps the first of equal hashes.
  private static func keepUnique(_ hashes: inout [UInt64]) {
    var capacity = 16
    while capacity < 2 * hashes.count { capacity *= 2 }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { seen in
      // A free place holds 0, which no feature's hash is: one in 2^64 lines loses a feature by that.
      seen.initialize(repeating: 0)
      var kept = 0
      hashes.withUnsafeMutableBufferPointer { hashes in
        for index in hashes.indices {
          let hash = hashes[index]
          var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
          while seen[place] != 0, seen[place] != hash { place = (place + 1) & (capacity - 1) }
          guard seen[place] == 0 else { continue }
          seen[place] = hash
          hashes[kept] = hash
          kept += 1
        }
      }
      hashes.removeLast(hashes.count - kept)
    }
  }
}
