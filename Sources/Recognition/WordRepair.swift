/// Mends slips of the finger: words that nobody taught, one or two letters from one that somebody
/// did, words run together and words torn apart.
///
/// Of several words that may have been meant, the one that is common and goes with its neighbours is
/// taken, as a spelling corrector weighs a slip against what is usually said (Kernighan, Church and
/// Gale, COLING 1990).
struct WordRepair: Sendable {
  /// How well known features of lines are; 0 for those never met.
  typealias Familiarity = (_ feature: UInt64) -> Float

  /// What slips cost, in natural logarithms of their odds.
  private enum Cost {
    static let slip: Float = 3
    /// A letter that came twice.
    static let doubled: Float = 1.5
    static let otherFirstLetter: Float = 1.5
    static let farKey: Float = 0.7
    static let split: Float = 3.5
    static let joint: Float = 2
    static let unknown: Float = 9
  }

  /// What a word of the line may have been meant as: taught words, or none when it is left alone.
  private struct Candidate {
    var words: [Int]
    /// How many words of the line it stands for.
    var width = 1
    var score: Float
  }

  /// How many candidates of a word are weighed with their neighbours.
  private static let mostCandidates = 6
  /// How familiar two words must be for the one to tell the other: met in four lines or more.
  private static let often: Float = 1.6
  /// Words taught less often than this may be slips themselves.
  private static let rare = 3

  private struct Known: Sendable {
    let bytes: [UInt8]
    let hash: UInt64
    var count: Int
    /// True when an intent taught it, false when only lines outside the business did.
    var belongs: Bool
  }

  private var known: [Known] = []
  private var byHash: [UInt64: Int32] = [:]
  /// Known words by themselves and by themselves without one letter or two.
  private var shortened = ShortenedWords()

  /// An empty repair, which mends nothing.
  init() {}

  /// Learns the words of a line; `finish` must follow after the last one.
  ///
  /// - Parameter isOutside: whether the line is none of the business.
  mutating func learn(_ line: FoldedLine, isOutside: Bool = false) {
    for index in line.words.indices {
      learn(
        Array(line.word(index)), hash: line.hashes[index], count: 1, belongs: !isOutside)
    }
  }

  private mutating func learn(_ word: [UInt8], hash: UInt64, count: Int, belongs: Bool) {
    if let number = byHash[hash] {
      known[Int(number)].count += count
      if belongs { known[Int(number)].belongs = true }
    } else if word.count <= 40 {
      byHash[hash] = Int32(known.count)
      known.append(Known(bytes: word, hash: hash, count: count, belongs: belongs))
    }
  }

  /// Makes what was learnt ready to be searched.
  mutating func finish() {
    shortened = ShortenedWords(known.map(\.bytes))
  }

  /// The words with their counts, to be saved.
  var words: [(bytes: [UInt8], count: Int, belongs: Bool)] {
    known.map { ($0.bytes, $0.count, $0.belongs) }
  }

  /// Restores saved words.
  init(words: [(bytes: [UInt8], count: Int, belongs: Bool)]) {
    for word in words {
      learn(
        word.bytes, hash: FoldedLine.hash(word.bytes), count: word.count, belongs: word.belongs)
    }
    finish()
  }

  /// True when a word was taught.
  func knows(_ hash: UInt64) -> Bool { byHash[hash] != nil }

  /// True when a word was taught by an intent, not only by lines that are none of the business.
  func belongs(_ hash: UInt64) -> Bool { byHash[hash].map { known[Int($0)].belongs } ?? false }

  /// The line with its slips mended, or nil when there was nothing to mend.
  ///
  /// - Parameters:
  ///   - line: the line as it was typed.
  ///   - boldly: whether short words and doubled letters are guessed at, too.
  ///   - familiarity: how well known a pair of words is.
  func mended(_ line: FoldedLine, boldly: Bool = true, familiarity: Familiarity) -> FoldedLine? {
    guard !known.isEmpty, !line.hashes.allSatisfy(knows) else { return nil }
    let lattice = line.words.indices.map { candidates(line, at: $0, boldly, familiarity) }
    let best = path(through: lattice, familiarity)
    var words: [(bytes: [UInt8], origin: Range<Int>)] = []
    var changed = false
    var index = 0
    for choice in best {
      let origin =
        line.origins[index].lowerBound..<line.origins[index + choice.width - 1].upperBound
      if choice.words.isEmpty {
        words.append((Array(line.word(index)), origin))
      } else {
        for word in choice.words { words.append((known[word].bytes, origin)) }
        changed =
          changed || choice.words.count + choice.width > 2
          || known[choice.words[0]].hash != line.hashes[index]
      }
      index += choice.width
    }
    return changed ? FoldedLine(original: line.original, words: words) : nil
  }

  /// The likeliest way through the candidates (Viterbi), by how familiar neighbours are.
  private func path(through lattice: [[Candidate]], _ familiarity: Familiarity) -> [Candidate] {
    typealias Node = (score: Float, candidate: Candidate, before: (position: Int, node: Int)?)
    var ending: [[Node]] = Array(repeating: [], count: lattice.count + 1)
    for position in lattice.indices {
      for candidate in lattice[position] {
        var best: Node = (-.infinity, candidate, nil)
        if position == 0 {
          best.score = candidate.score + joint(nil, candidate, familiarity)
        }
        for (number, node) in ending[position].enumerated() {
          let score = node.score + candidate.score + joint(node.candidate, candidate, familiarity)
          if score > best.score { best = (score, candidate, (position, number)) }
        }
        guard best.score > -.infinity else { continue }
        ending[position + candidate.width].append(best)
      }
    }
    var choice: Node?
    for node in ending[lattice.count] {
      let last = node.candidate.words.last.map { known[$0].hash }
      let score = node.score + (last.map { familiarity(Features.pair($0, nil)) } ?? 0)
      if score > choice?.score ?? -.infinity { choice = (score, node.candidate, node.before) }
    }
    var result: [Candidate] = []
    while let node = choice {
      result.append(node.candidate)
      choice = node.before.map { ending[$0.position][$0.node] }
    }
    return result.reversed()
  }

  private func joint(_ left: Candidate?, _ right: Candidate, _ familiarity: Familiarity) -> Float {
    guard let first = right.words.first else { return 0 }
    guard let left else { return familiarity(Features.pair(nil, known[first].hash)) }
    guard let last = left.words.last else { return 0 }
    return familiarity(Features.pair(known[last].hash, known[first].hash))
  }

  /// What the word at a place may have been meant as, the likeliest by themselves first.
  private func candidates(
    _ line: FoldedLine, at index: Int, _ boldly: Bool, _ familiarity: Familiarity
  ) -> [Candidate] {
    let word = line.word(index)
    let own = byHash[line.hashes[index]]
    var found = [
      own.map { Candidate(words: [Int($0)], score: commonness(Int($0))) }
        ?? Candidate(words: [], score: -Cost.unknown)
    ]
    if let own, known[Int(own)].count >= Self.rare { return found }
    guard WordRepair.isMendable(word) else { return found }
    addAlike(word, among: boldly ? neighbours(of: line, at: index) : nil, to: &found, familiarity)
    if word.count >= 4, own == nil { addSplits(word, to: &found, familiarity) }
    if index + 1 < line.words.count, own == nil || !knows(line.hashes[index + 1]),
      let whole = byHash[FoldedLine.hash(word + line.word(index + 1))]
    {
      found.append(
        Candidate(words: [Int(whole)], width: 2, score: commonness(Int(whole)) - Cost.joint))
    }
    found.sort { $0.score > $1.score }
    return Array(found.prefix(Self.mostCandidates))
  }

  private static func isMendable(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 2 && word.count <= 24 && !word.contains { (48...57).contains($0) }
  }

  private func commonness(_ word: Int) -> Float {
    Logarithm.natural(Float(known[word].count))
  }

  /// The words beside a place, as they were typed; those at the edges are nil.
  private func neighbours(of line: FoldedLine, at index: Int) -> (left: UInt64?, right: UInt64?) {
    (
      index > 0 ? line.hashes[index - 1] : nil,
      index + 1 < line.hashes.count ? line.hashes[index + 1] : nil
    )
  }

  /// Adds the taught words that are one or two slips away, letters that came twice put aside.
  private func addAlike(
    _ word: ArraySlice<UInt8>, among neighbours: (left: UInt64?, right: UInt64?)?,
    to found: inout [Candidate], _ familiarity: Familiarity
  ) {
    var tried: Set<Int32> = []
    addAlike(word, cost: 0, among: neighbours, tried: &tried, to: &found, familiarity)
    var single: [UInt8] = []
    for byte in word where byte != single.last { single.append(byte) }
    guard neighbours != nil, single.count < word.count, single.count > 1 else { return }
    let cost = Cost.doubled * Float(word.count - single.count)
    if let same = byHash[FoldedLine.hash(single)], tried.insert(same).inserted {
      found.append(Candidate(words: [Int(same)], score: commonness(Int(same)) - cost))
    }
    // Two slips in what is left of a short word would make it anything: "foo" is not "of".
    guard single.count > 3 else { return }
    addAlike(single[...], cost: cost, among: neighbours, tried: &tried, to: &found, familiarity)
  }

  private func addAlike(
    _ word: ArraySlice<UInt8>, cost before: Float,
    among neighbours: (left: UInt64?, right: UInt64?)?, tried: inout Set<Int32>,
    to found: inout [Candidate], _ familiarity: Familiarity
  ) {
    // In short words one slip leaves too little to know them by: "foo" is not "for", "flurb" not
    // "flu". Three letters are mended by themselves only where two of them changed places; they, and
    // five with two slips, else only where the word beside them is often beside that word.
    // A third slip in a long word is guessed at only where people can be asked.
    let limit = word.count < 5 ? 1 : word.count < 9 || neighbours == nil ? 2 : 3
    shortened.each(like: word) { number in
      guard tried.insert(number).inserted else { return }
      let candidate = known[Int(number)].bytes[...]
      let distance = EditDistance.between(candidate, word, limit: limit)
      guard distance > 0, distance <= limit else { return }
      if word.count <= 3 && (candidate.count != word.count || candidate.sorted() != word.sorted())
        || distance == 2 && word.count == 5
      {
        let hash = known[Int(number)].hash
        guard let neighbours else { return }
        let left = neighbours.left.map { familiarity(Features.pair($0, hash)) } ?? 0
        let right = neighbours.right.map { familiarity(Features.pair(hash, $0)) } ?? 0
        guard max(left, right) >= Self.often else { return }
      }
      var cost = before + Cost.slip * Float(distance)
      if candidate.first != word.first { cost += Cost.otherFirstLetter }
      if Keyboard.isFarSubstitution(candidate, word) { cost += Cost.farKey }
      found.append(Candidate(words: [Int(number)], score: commonness(Int(number)) - cost))
    }
  }

  /// Adds the pairs of taught words that a word may be, run together.
  private func addSplits(
    _ word: ArraySlice<UInt8>, to found: inout [Candidate], _ familiarity: Familiarity
  ) {
    for at in (word.startIndex + 1)..<word.endIndex {
      guard let left = byHash[FoldedLine.hash(word[..<at])],
        let right = byHash[FoldedLine.hash(word[at...])]
      else { continue }
      let joint = familiarity(Features.pair(known[Int(left)].hash, known[Int(right)].hash))
      guard joint > 0 || min(at - word.startIndex, word.endIndex - at) > 2 else { continue }
      let rarer = min(commonness(Int(left)), commonness(Int(right)))
      found.append(
        Candidate(words: [Int(left), Int(right)], score: rarer + joint - Cost.split))
    }
  }
}
