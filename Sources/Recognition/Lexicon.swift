/// The words of a language that recognition treats alike.
///
/// Fillers, politeness, small words and other spellings come from the `filler`, `polite`, `small` and
/// `same` lines of phrase files.
struct Lexicon: Sendable {
  /// Word sequences by the hash of their first word, longest first.
  private struct PhraseTable: Sendable {
    private(set) var byFirst: [UInt64: [[UInt64]]] = [:]

    mutating func insert(_ hashes: [UInt64]) {
      guard let first = hashes.first, byFirst[first]?.contains(hashes) != true else { return }
      byFirst[first, default: []].append(hashes)
      byFirst[first]?.sort { $0.count > $1.count }
    }

    /// The lengths of the sequences that begin at a word, longest first.
    func lengths(at position: Int, in hashes: [UInt64]) -> [Int] {
      guard let candidates = byFirst[hashes[position]] else { return [] }
      return candidates.compactMap { words in
        hashes[position...].starts(with: words) ? words.count : nil
      }
    }
  }

  private struct Rewriting: Sendable {
    let variant: [UInt64]
    let words: [[UInt8]]
  }

  private var fillers = PhraseTable()
  private var politeness = PhraseTable()
  private var smallWords: Set<UInt64> = []
  /// The words that templates are written in.
  private var plainWords: Set<UInt64> = []
  private var titleWords: Set<UInt64> = []
  private var kin: [UInt64: [(words: [UInt64], group: UInt64)]] = [:]
  private var rewritings: [UInt64: [Rewriting]] = [:]
  /// The other spellings, which are right as they are, too.
  private(set) var variants: [FoldedLine] = []

  /// An empty lexicon: nothing is stripped and nothing rewritten.
  init() {}

  /// Collects the word lists of phrase files.
  init(_ files: [PhraseFile]) {
    let lists = files.flatMap(\.wordLists)
    for list in lists where list.kind == .same {
      guard let canonical = list.words.first.map(FoldedLine.init) else { continue }
      let words = canonical.words.indices.map { Array(canonical.word($0)) }
      for variant in list.words.dropFirst() {
        let other = FoldedLine(variant)
        let hashes = other.hashes
        guard let first = hashes.first, hashes != canonical.hashes else { continue }
        variants.append(other)
        rewritings[first, default: []].append(Rewriting(variant: hashes, words: words))
        rewritings[first]?.sort { $0.variant.count > $1.variant.count }
      }
    }
    for list in lists where list.kind == .like {
      guard let name = list.words.first.map({ line($0).hashes }) else { continue }
      let group = name.reduce(0x6c) { FoldedLine.mix($0 ^ $1) }
      for words in list.words.map({ line($0).hashes }) {
        guard let first = words.first else { continue }
        kin[first, default: []].append((words, group))
      }
    }
    for list in lists {
      for phrase in list.words {
        let hashes = line(phrase).hashes
        switch list.kind {
        case .filler: fillers.insert(hashes)
        case .polite: politeness.insert(hashes)
        case .small: smallWords.formUnion(hashes)
        case .title: titleWords.formUnion(hashes)
        default: break
        }
      }
    }
    for file in files {
      let templates = file.says.map(\.template) + file.rules.map(\.template)
      for text in templates.flatMap(\.literals) { plainWords.formUnion(line(text).hashes) }
    }
  }

  /// Folds a line and writes its words in the lexicon's spelling.
  func line(_ text: String) -> FoldedLine { rewritten(FoldedLine(text)) }

  /// A folded line in the lexicon's spelling.
  func rewritten(_ plain: FoldedLine) -> FoldedLine {
    guard !rewritings.isEmpty, plain.hashes.contains(where: { rewritings[$0] != nil }) else {
      return plain
    }
    var words: [(bytes: [UInt8], origin: Range<Int>)] = []
    var position = 0
    while position < plain.words.count {
      let fitting = rewritings[plain.hashes[position]]?.first {
        plain.hashes[position...].starts(with: $0.variant)
      }
      if let fitting {
        let end = position + fitting.variant.count
        let origin = plain.origins[position].lowerBound..<plain.origins[end - 1].upperBound
        words += fitting.words.map { ($0, origin) }
        position = end
      } else {
        words.append((Array(plain.word(position)), plain.origins[position]))
        position += 1
      }
    }
    return FoldedLine(original: plain.original, words: words)
  }

  /// True for words such as "on" and "the", which may stand before a value or a name.
  func isSmall(_ hash: UInt64) -> Bool { smallWords.contains(hash) }

  /// True for words of the language itself, such as "when": they are no slips for a name like "Chen".
  func isPlain(_ hash: UInt64) -> Bool { plainWords.contains(hash) || smallWords.contains(hash) }

  /// True for words such as "doctor", which a template may hold before a name.
  func isTitle(_ hash: UInt64) -> Bool { titleWords.contains(hash) }

  /// The groups of words of nearly the same meaning that are met in a line, by position.
  func kin(in line: FoldedLine) -> [(position: Int, group: UInt64)] {
    guard !kin.isEmpty else { return [] }
    var found: [(position: Int, group: UInt64)] = []
    for position in line.words.indices {
      for (words, group) in kin[line.hashes[position]] ?? []
      where line.hashes[position...].starts(with: words) {
        found.append((position, group))
      }
    }
    return found
  }

  /// How many words a filler that begins at `position` has, for each such filler.
  func fillerLengths(at position: Int, in line: FoldedLine) -> [Int] {
    fillers.lengths(at: position, in: line.hashes)
  }

  /// How many words a filler or a polite phrase that begins at `position` has, for each.
  func politeLengths(at position: Int, in line: FoldedLine) -> [Int] {
    fillers.lengths(at: position, in: line.hashes)
      + politeness.lengths(at: position, in: line.hashes)
  }

  /// The line without fillers; a line of nothing else is kept.
  func withoutFillers(_ line: FoldedLine) -> FoldedLine {
    var kept: [Int] = []
    var position = 0
    while position < line.words.count {
      if let length = fillerLengths(at: position, in: line).first {
        position += length
      } else {
        kept.append(position)
        position += 1
      }
    }
    guard !kept.isEmpty, kept.count < line.words.count else { return line }
    return FoldedLine(
      original: line.original,
      words: kept.map { (Array(line.word($0)), line.origins[$0]) })
  }
}
