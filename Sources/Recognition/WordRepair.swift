/// Mends slips of the finger: words that nobody taught, one or two letters from one that somebody did,
/// and words run together.
struct WordRepair: Sendable {
  private struct Known: Sendable {
    let bytes: [UInt8]
    var count: Int
  }

  private var known: [Known] = []
  private var byHash: [UInt64: Int32] = [:]
  /// Known words by the hashes of themselves with one letter left out, sorted for a binary search.
  private var deletions: [(hash: UInt64, word: Int32)] = []

  /// Collects the words of all lines that were taught.
  init(_ lines: [FoldedLine]) {
    for line in lines {
      for index in line.words.indices {
        if let number = byHash[line.hashes[index]] {
          known[Int(number)].count += 1
        } else {
          byHash[line.hashes[index]] = Int32(known.count)
          known.append(Known(bytes: Array(line.word(index)), count: 1))
        }
      }
    }
    for (number, word) in known.enumerated() where word.bytes.count >= 4 {
      for hash in WordRepair.shortened(word.bytes[...]) {
        deletions.append((hash, Int32(number)))
      }
    }
    deletions.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.word < $1.word }
  }

  private static func shortened(_ word: ArraySlice<UInt8>) -> [UInt64] {
    var hashes = [FoldedLine.hash(word)]
    for index in word.indices {
      hashes.append(FoldedLine.hash(word[..<index] + word[(index + 1)...]))
    }
    return hashes
  }

  /// True when a word was taught.
  func knows(_ hash: UInt64) -> Bool { byHash[hash] != nil }

  /// The line with its slips mended, or nil when there was nothing to mend.
  func mended(_ line: FoldedLine, keeping isKept: (Int) -> Bool = { _ in false }) -> FoldedLine? {
    var words: [(bytes: [UInt8], origin: Range<Int>)] = []
    var changed = false
    for index in line.words.indices {
      let word = line.word(index)
      if !knows(line.hashes[index]), !isKept(index), word.count >= 3,
        !word.contains(where: { (48...57).contains($0) })
      {
        if let better = nearest(word) {
          words.append((better, line.origins[index]))
          changed = true
          continue
        }
        if let (left, right) = split(word) {
          words.append((left, line.origins[index]))
          words.append((right, line.origins[index]))
          changed = true
          continue
        }
      }
      words.append((Array(word), line.origins[index]))
    }
    return changed ? FoldedLine(original: line.original, words: words) : nil
  }

  /// The taught word nearest to one that was not: fewest slips, then the commonest.
  private func nearest(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= 4, word.count <= 30 else { return nil }
    let limit = EditDistance.forgiven(length: word.count)
    var best: (distance: Int, count: Int, word: Int)?
    var tried: Set<Int32> = []
    for hash in WordRepair.shortened(word) {
      var low = 0
      var high = deletions.count
      while low < high {
        let middle = (low + high) / 2
        if deletions[middle].hash < hash { low = middle + 1 } else { high = middle }
      }
      while low < deletions.count, deletions[low].hash == hash {
        let number = deletions[low].word
        low += 1
        guard tried.insert(number).inserted else { continue }
        let candidate = known[Int(number)]
        // The first letter is seldom wrong; a word that differs there must be near otherwise.
        let distance = EditDistance.between(candidate.bytes[...], word, limit: limit)
        guard distance <= limit else { continue }
        let cost = distance * 2 + (candidate.bytes.first == word.first ? 0 : 1)
        let isBetter =
          best.map { cost != $0.distance ? cost < $0.distance : candidate.count > $0.count }
          ?? true
        if isBetter { best = (cost, candidate.count, Int(number)) }
      }
    }
    return best.map { known[$0.word].bytes }
  }

  /// Two taught words that were run together.
  private func split(_ word: ArraySlice<UInt8>) -> ([UInt8], [UInt8])? {
    guard word.count >= 5, word.count <= 30 else { return nil }
    var best: (count: Int, at: Int)?
    for at in (word.startIndex + 2)..<(word.endIndex - 1) {
      guard let left = byHash[FoldedLine.hash(word[..<at])],
        let right = byHash[FoldedLine.hash(word[at...])]
      else { continue }
      let count = min(known[Int(left)].count, known[Int(right)].count)
      if count > best?.count ?? 1 { best = (count, at) }
    }
    return best.map { (Array(word[..<$0.at]), Array(word[$0.at...])) }
  }
}
