/// What the classifier sees of a line: its words, pairs of words, and the letters inside words, each
/// as a hash.
enum Features {
  /// The families of features; each is weighed and normalised on its own.
  enum Family: Int, CaseIterable {
    case words, letters
  }

  /// The longest run of letters.
  private static let longest = 5

  /// The features of a line, each once, for each family.
  static func extract(_ line: FoldedLine) -> [[UInt64]] {
    [words(line), letters(line)]
  }

  private static func words(_ line: FoldedLine) -> [UInt64] {
    let count = line.words.count
    var found: [UInt64] = []
    found.reserveCapacity(4 * count + 2)
    let hashes = line.words.indices.map { shape(line, $0) }
    for index in 0..<count {
      found.append(FoldedLine.mix(hashes[index] ^ 0x01))
      let before = index > 0 ? hashes[index - 1] : 0x5e
      found.append(pair(before, hashes[index], 0x02))
      if index > 1 { found.append(pair(hashes[index - 2], hashes[index], 0x03)) }
    }
    if let last = hashes.last { found.append(pair(last, 0x24, 0x02)) }
    return unique(&found)
  }

  private static func letters(_ line: FoldedLine) -> [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(4 * line.bytes.count)
    line.bytes.withUnsafeBufferPointer { bytes in
      for word in line.words {
        let from = word.lowerBound - 1
        let to = word.upperBound + 1
        for start in from..<to {
          var hash: UInt64 = 0xcbf2_9ce4_8422_2325
          for end in start..<min(start + longest, to) {
            hash = (hash ^ UInt64(bytes[end])) &* 0x100_0000_01b3
            if end > start { found.append(FoldedLine.mix(hash ^ 0x10)) }
          }
        }
      }
    }
    return unique(&found)
  }

  /// Numbers of as many digits are alike.
  private static func shape(_ line: FoldedLine, _ index: Int) -> UInt64 {
    let word = line.word(index)
    guard word.allSatisfy({ (48...57).contains($0) }) else { return line.hashes[index] }
    return 0x30 &+ UInt64(min(word.count, 6))
  }

  private static func pair(_ left: UInt64, _ right: UInt64, _ salt: UInt64) -> UInt64 {
    FoldedLine.mix((left &* 0x9e37_79b9_7f4a_7c15) ^ right &+ salt)
  }

  private static func unique(_ hashes: inout [UInt64]) -> [UInt64] {
    hashes.sort()
    var result: [UInt64] = []
    result.reserveCapacity(hashes.count)
    for hash in hashes where hash != result.last { result.append(hash) }
    return result
  }
}
