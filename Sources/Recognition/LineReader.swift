import Language

/// Reads the slots of one line: values and names are looked for once, when a slot first asks.
final class LineReader {
  /// Something in the line that can fill a slot.
  struct Candidate {
    /// The words it stands in.
    let words: Range<Int>
    /// What it is.
    let content: RecognisedSlot.Content
    /// How sure the reading is, 0 to 1.
    let quality: Double
    /// True for a part of another candidate: only a template can say that it stands alone.
    var isPart = false
  }

  let line: FoldedLine
  private let material: LineMaterial
  private let lexicon: Lexicon
  private let closed: Set<String>
  private let timed: Set<String>
  private let isTaught: (UInt64) -> Bool
  private var values: [String: [Candidate]] = [:]
  private var items: [String: [Candidate]] = [:]
  private(set) var contents: [RecognisedSlot.Content] = []
  /// How sure the reading of each of the contents is, 0 to 1.
  private(set) var qualities: [Double] = []
  private var spans: [Int: [(from: Int, span: TemplateAutomaton.Span)]] = [:]

  /// Prepares to read a line.
  ///
  /// - Parameters:
  ///   - line: the folded line.
  ///   - material: what can be found in it.
  ///   - closed: the types of things that no other words can name.
  ///   - timed: the types of things that a time of day names, too.
  ///   - isTaught: whether a word stands in the phrase files; others may be names.
  init(
    _ line: FoldedLine, material: LineMaterial, lexicon: Lexicon, closed: Set<String> = [],
    timed: Set<String> = [],
    isTaught: @escaping (UInt64) -> Bool = { _ in false }
  ) {
    self.isTaught = isTaught
    self.line = line
    self.material = material
    self.lexicon = lexicon
    self.closed = closed
    self.timed = timed
  }

  /// The spans that can fill a template's slot from a word on.
  func spans(for slot: SlotSignature, number: Int, from: Int) -> [TemplateAutomaton.Span] {
    if spans[number] == nil {
      var all: [(from: Int, span: TemplateAutomaton.Span)] = []
      for candidate in candidates(for: slot) {
        contents.append(candidate.content)
        qualities.append(candidate.quality)
        for start in starts(of: candidate.words) {
          all.append(
            (start, .init(end: candidate.words.upperBound, content: contents.count - 1)))
        }
      }
      if case .item(let type) = slot.kind, timed.contains(type) {
        // "Tomorrow at ten", where nothing is at ten or where it is not known yet what is. "Mañana" may
        // be the day or the part of it: the time may begin after it.
        for candidate in values(of: .time, .either) {
          let end = candidate.words.upperBound
          for start in Set(starts(of: candidate.words) + candidate.words).sorted()
          where !all.contains(where: { $0.from == start && $0.span.end == end }) {
            contents.append(candidate.content)
            qualities.append(candidate.quality)
            all.append((start, .init(end: end, content: contents.count - 1)))
          }
        }
      }
      spans[number] = all
    }
    var result = spans[number]?.filter { $0.from == from }.map(\.span) ?? []
    // Before sign-in nothing can be named yet: the words are kept and named later. A whole line is
    // no name by itself, or every word would be one.
    if case .item(let type) = slot.kind, !material.knowsThings(of: type), !closed.contains(type) {
      for end in (from + 1)...min(from + 4, line.words.count)
      where end - from < line.words.count && !isTaught(line.hashes[end - 1])
        && !result.contains(where: { $0.end == end })
      {
        contents.append(.text(line.said(from..<end)))
        qualities.append(1)
        result.append(.init(end: end, content: contents.count - 1))
      }
    }
    return result
  }

  /// A value may be said with small words before it, and a template may hold those words itself.
  private func starts(of words: Range<Int>) -> [Int] {
    var result = [words.lowerBound]
    var start = words.lowerBound
    while start > 0, words.lowerBound - start < 3,
      lexicon.isSmall(line.hashes[start - 1]) || lexicon.isTitle(line.hashes[start - 1])
    {
      start -= 1
      result.append(start)
    }
    start = words.lowerBound
    while start + 1 < words.upperBound,
      lexicon.isSmall(line.hashes[start]) || lexicon.isTitle(line.hashes[start])
    {
      start += 1
      result.append(start)
    }
    return result
  }

  /// Everything in the line that can fill a slot, in order.
  func candidates(for slot: SlotSignature) -> [Candidate] {
    switch slot.kind {
    case .value(let kind): values(of: kind, slot.preference)
    case .item(let type): items(of: type)
    case .text, .secret: []
    }
  }

  /// The word before some words, if there is one.
  func wordBefore(_ words: Range<Int>) -> UInt64? {
    words.lowerBound > 0 ? line.hashes[words.lowerBound - 1] : nil
  }

  private func values(of kind: ValueKind, _ preference: TimePreference) -> [Candidate] {
    let key = kind.rawValue + preference.rawValue
    if let read = values[key] { return read }
    let read = material.values(of: kind, preference).compactMap { value -> Candidate? in
      let words = line.words(touching: value.range)
      guard !words.isEmpty else { return nil }
      return Candidate(words: words, content: .value(value), quality: value.confidence)
    }
    values[key] = read
    return read
  }

  private func items(of type: String) -> [Candidate] {
    if let read = items[type] { return read }
    let read = material.finder(of: type).candidates(in: line)
    items[type] = read
    return read
  }
}
