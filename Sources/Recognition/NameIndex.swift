/// The names of things, ready to be found in a line in spite of typos and missing words.
struct NameIndex: Sendable {
  /// Where a line names things.
  struct Mention: Sendable {
    /// The words that name them.
    var words: Range<Int>
    /// The things, each with how well the words fit, 0 to 1.
    var things: [String: Double]
  }

  private struct Name: Sendable {
    let thing: Int
    let tokens: [Int]
    let length: Int
    /// The letters of all tokens, run together.
    let joined: [UInt8]
  }

  private struct Token: Sendable {
    let bytes: [UInt8]
    var names: [Int] = []
    var things = 0
  }

  /// The most slips in a name that was written as one word or heard as several.
  private static let mostSlips = 3

  private(set) var ids: [String] = []
  private var names: [Name] = []
  private var tokens: [Token] = []
  /// The signature and the length of each token, side by side: most are ruled out by them.
  private var signatures: [(signature: LetterSignature, length: Int32)] = []
  /// The names long enough to be told apart when they are written as one word, by their length.
  private var runs: [[(name: Int32, isOneWord: Bool, signature: LetterSignature)]] = []
  private var tokenByHash: [UInt64: Int] = [:]
  private var thingByID: [String: Int] = [:]

  /// True when there is nothing to name.
  var isEmpty: Bool { names.isEmpty }

  /// Adds a thing's names; small words and titles in them do not count.
  mutating func add(_ id: String, names added: [String], lexicon: Lexicon) {
    let thing = thingByID[id] ?? ids.count
    if thing == ids.count {
      ids.append(id)
      thingByID[id] = thing
    }
    for text in added {
      let line = lexicon.line(text)
      var numbers: [Int] = []
      var length = 0
      // A title is no part of a name that has others: Doctor Chen is not Doctor Lee.
      let isTitle = { (index: Int) in lexicon.isTitle(line.hashes[index]) }
      let isNamed = line.words.indices.contains {
        !lexicon.isSmall(line.hashes[$0]) && !isTitle($0)
      }
      for index in line.words.indices
      where !lexicon.isSmall(line.hashes[index]) && !(isNamed && isTitle(index)) {
        let hash = line.hashes[index]
        let token = tokenByHash[hash] ?? tokens.count
        if token == tokens.count {
          let bytes = Array(line.word(index))
          tokens.append(Token(bytes: bytes))
          signatures.append((LetterSignature(bytes[...]), Int32(bytes.count)))
          tokenByHash[hash] = token
        }
        if !tokens[token].names.contains(where: {
          // A word may stand twice in the name that is being added.
          $0 == names.count || names[$0].thing == thing
        }) {
          tokens[token].things += 1
        }
        tokens[token].names.append(names.count)
        numbers.append(token)
        length += tokens[token].bytes.count
      }
      guard !numbers.isEmpty else { continue }
      let joined = numbers.flatMap { tokens[$0].bytes }
      if length >= 6 {
        while runs.count <= length { runs.append([]) }
        runs[length].append((Int32(names.count), numbers.count == 1, LetterSignature(joined[...])))
      }
      names.append(
        Name(thing: thing, tokens: numbers, length: length, joined: joined))
    }
  }

  /// The tokens that a word of a line may be, with how alike they are.
  private func tokens(
    like word: ArraySlice<UInt8>, hash: UInt64, lexicon: Lexicon
  ) -> [(token: Int, likeness: Double)] {
    if let exact = tokenByHash[hash] { return [(exact, 1)] }
    guard !lexicon.isPlain(hash) else { return [] }
    let limit = EditDistance.forgiven(length: word.count)
    guard limit > 0, !word.contains(where: { (48...57).contains($0) }) else { return [] }
    let signature = LetterSignature(word)
    var found: [(token: Int, likeness: Double)] = []
    for number in signatures.indices {
      let length = Int(signatures[number].length)
      guard abs(length - word.count) <= limit, EditDistance.forgiven(length: length) > 0,
        signature.mayLie(within: limit, of: signatures[number].signature)
      else { continue }
      let distance = EditDistance.between(tokens[number].bytes[...], word, limit: limit)
      if distance <= limit {
        found.append((number, 1 - Double(distance) / Double(max(word.count, length))))
      }
    }
    return found
  }

  /// All places in a line that name things, in order, without overlaps.
  func mentions(in line: FoldedLine, lexicon: Lexicon) -> [Mention] {
    guard !isEmpty else { return [] }
    let count = line.words.count
    var like: [[(token: Int, likeness: Double)]] = []
    like.reserveCapacity(count)
    for index in 0..<count {
      like.append(
        lexicon.isSmall(line.hashes[index])
          ? [] : tokens(like: line.word(index), hash: line.hashes[index], lexicon: lexicon))
    }
    var candidates: [(mention: Mention, weight: Double)] = []
    for start in 0..<count where !like[start].isEmpty {
      var best: [Range<Int>: [String: Double]] = [:]
      var weights: [Range<Int>: Double] = [:]
      for name in Set(like[start].flatMap { tokens[$0.token].names }) {
        guard let (end, weight, fit) = extend(names[name], from: start, like: like, line, lexicon)
        else { continue }
        let id = ids[names[name].thing]
        best[start..<end, default: [:]][id] = max(best[start..<end]?[id] ?? 0, fit)
        weights[start..<end] = max(weights[start..<end] ?? 0, weight)
      }
      for (range, things) in best {
        candidates.append((Mention(words: range, things: things), weights[range] ?? 0))
      }
    }
    candidates.append(contentsOf: condensed(line, lexicon: lexicon, like: like))
    candidates.sort {
      if $0.weight != $1.weight { return $0.weight > $1.weight }
      let (left, right) = ($0.mention.words, $1.mention.words)
      return left.lowerBound != right.lowerBound
        ? left.lowerBound < right.lowerBound : left.count < right.count
    }
    var result: [Mention] = []
    for (mention, _) in candidates
    where !result.contains(where: { $0.words.overlaps(mention.words) }) {
      result.append(mention)
    }
    return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// How far the words from `start` on spell a name, or nil when too little of it is there.
  private func extend(
    _ name: Name, from start: Int, like: [[(token: Int, likeness: Double)]], _ line: FoldedLine,
    _ lexicon: Lexicon
  ) -> (end: Int, weight: Double, fit: Double)? {
    var left = name.tokens
    var weight = 0.0
    var distinct = false
    var end = start
    var position = start
    while position < like.count, !left.isEmpty {
      var fitting: (at: Int, likeness: Double)?
      for (token, likeness) in like[position] {
        if let at = left.firstIndex(of: token), likeness > fitting?.likeness ?? 0 {
          fitting = (at, likeness)
        }
      }
      if let fitting {
        let token = tokens[left.remove(at: fitting.at)]
        weight += Double(token.bytes.count) * fitting.likeness
        if token.bytes.count > 2, token.things * 3 <= max(3, ids.count) { distinct = true }
        end = position + 1
      } else if !lexicon.isSmall(line.hashes[position]) {
        break
      }
      position += 1
    }
    // "Doctor" may be the name of each doctor, but not in "Doctor Chen".
    if name.tokens.count == 1, end == start + 1, end < line.words.count,
      lexicon.isTitle(line.hashes[start]), !lexicon.isPlain(line.hashes[end])
    {
      return nil
    }
    let fit = weight / Double(name.length)
    guard fit >= 0.6 || (distinct && fit >= 0.2) else { return nil }
    return (end, weight, fit)
  }

  /// Names that were written as one word, or heard as several.
  private func condensed(
    _ line: FoldedLine, lexicon: Lexicon, like: [[(token: Int, likeness: Double)]]
  ) -> [(mention: Mention, weight: Double)] {
    var found: [(mention: Mention, weight: Double)] = []
    guard !runs.isEmpty else { return [] }
    for start in 0..<line.words.count
    where like[start].isEmpty && !lexicon.isSmall(line.hashes[start]) {
      var joined: [UInt8] = []
      var isPlain = true
      for end in start..<min(start + 4, line.words.count) {
        joined += line.word(end)
        // What is nothing but words of the language is what it says.
        isPlain = isPlain && lexicon.isPlain(line.hashes[end])
        if isPlain { continue }
        guard joined.count >= 5, joined.count <= 40, end > start || joined.count >= 8 else {
          continue
        }
        let limit = min(Self.mostSlips, max(1, joined.count / 5))
        guard joined.count < runs.count + limit else { break }
        let signature = LetterSignature(joined[...])
        for length in (joined.count - limit)...(joined.count + limit) where length < runs.count {
          for run in runs[length] where signature.mayLie(within: limit, of: run.signature) {
            guard end > start || !run.isOneWord else { continue }
            let distance = EditDistance.between(
              names[Int(run.name)].joined[...], joined[...], limit: limit)
            guard distance <= limit else { continue }
            let name = names[Int(run.name)]
            let fit = 1 - Double(distance) / Double(max(name.length, joined.count))
            found.append(
              (
                Mention(words: start..<(end + 1), things: [ids[name.thing]: fit]),
                fit * Double(name.length)
              ))
          }
        }
      }
    }
    return found
  }
}
