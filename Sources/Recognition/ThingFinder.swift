import Language

/// Finds the things that a line names, by their names and by when they are.
struct ThingFinder {
  private let things: [NamedThing]
  private let index: NameIndex
  private let known: NameIndex?
  private let lexicon: Lexicon
  private let parser: ValueParser
  private let reference: CivilDateTime

  /// Indexes the things; `known` holds names that do not depend on the person.
  init(
    things: [NamedThing], known: NameIndex?, lexicon: Lexicon, parser: ValueParser,
    reference: CivilDateTime
  ) {
    self.things = things
    self.known = known
    self.lexicon = lexicon
    self.parser = parser
    self.reference = reference
    var index = NameIndex()
    for thing in things { index.add(thing.id, names: thing.names, lexicon: lexicon) }
    self.index = index
  }

  /// All mentions in a line: names, days and times, and neighbours that mean the same thing.
  func candidates(in line: FoldedLine) -> [LineReader.Candidate] {
    var mentions = names(in: line)
    mentions += times(in: line).filter { !$0.things.isEmpty }
    mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
    var merged: [NameIndex.Mention] = []
    for mention in mentions {
      if let last = merged.last, let both = join(last, mention, in: line) {
        merged[merged.count - 1] = both
      } else {
        merged.append(mention)
      }
    }
    // "Move my visit with Dr Lee to next week": the visit may be next week, and its new day, too.
    let parts = mentions.filter { part in !merged.contains { $0.words == part.words } }
    return merged.map { candidate($0) } + parts.map { candidate($0, isPart: true) }
  }

  private func candidate(_ mention: NameIndex.Mention, isPart: Bool = false)
    -> LineReader.Candidate
  {
    LineReader.Candidate(
      words: mention.words, content: .things(best(mention.things)),
      quality: min(1, mention.things.values.max() ?? 0), isPart: isPart)
  }

  /// The things that the words of a whole line fit best, likeliest first; none when a day or time is
  /// said at which nothing is.
  func matches(_ line: FoldedLine) -> [String] {
    var scores: [String: Double] = [:]
    for mention in names(in: line) {
      for (id, fit) in mention.things { scores[id, default: 0] += fit }
    }
    let times = times(in: line)
    if !times.isEmpty, things.contains(where: { $0.when != nil }) {
      let fitting = times.reduce(into: [String: Double]()) { all, mention in
        for (id, fit) in mention.things { all[id, default: 0] += fit }
      }
      if scores.isEmpty {
        scores = fitting
      } else {
        scores = scores.filter { fitting[$0.key] != nil }
        for (id, fit) in fitting where scores[id] != nil { scores[id, default: 0] += fit }
      }
    }
    return best(scores)
  }

  /// How many words of a line the longest name takes up.
  func longestName(in line: FoldedLine) -> Int { names(in: line).map(\.words.count).max() ?? 0 }

  private func names(in line: FoldedLine) -> [NameIndex.Mention] {
    let own = index.mentions(in: line, lexicon: lexicon)
    guard let known else { return own }
    var all = own
    for mention in known.mentions(in: line, lexicon: lexicon) {
      if let at = all.firstIndex(where: { $0.words.overlaps(mention.words) }) {
        if mention.words.count > all[at].words.count {
          all[at] = mention
        } else if mention.words == all[at].words {
          all[at].things.merge(mention.things) { max($0, $1) }
        }
      } else {
        all.append(mention)
      }
    }
    return all
  }

  /// The days and times said in a line, with the things that are then.
  private func times(in line: FoldedLine) -> [NameIndex.Mention] {
    guard things.contains(where: { $0.when != nil }) else { return [] }
    var mentions: [NameIndex.Mention] = []
    let kinds: [ValueKind] = [.datetime, .daterange, .timerange, .date, .time]
    let days = parser.values(of: .date, in: line.original, reference: reference)
    for kind in kinds {
      for heard in parser.values(of: kind, in: line.original, reference: reference) {
        let words = line.words(touching: heard.range)
        guard !words.isEmpty else { continue }
        // "Move the visit on Tuesday to Friday" names the day of the visit and the new one.
        if kind == .daterange, days.filter({ heard.range.contains($0.range.lowerBound) }).count > 1
        {
          continue
        }
        var fitting: [String: Double] = [:]
        for thing in TimeFit.fitting(things, heard.readings) { fitting[thing.id] = 1 }
        let mention = NameIndex.Mention(words: words, things: fitting)
        if let at = mentions.firstIndex(where: { $0.words.overlaps(words) }) {
          // The longest words that fit something say it best: "Tuesday at nine" over "Tuesday".
          let better =
            mentions[at].things.isEmpty
            ? !fitting.isEmpty : !fitting.isEmpty && words.count > mentions[at].words.count
          if better { mentions[at] = mention }
        } else {
          mentions.append(mention)
        }
      }
    }
    return mentions
  }

  /// Two mentions that stand together and have things in common are one.
  private func join(
    _ left: NameIndex.Mention, _ right: NameIndex.Mention, in line: FoldedLine
  ) -> NameIndex.Mention? {
    guard right.words.lowerBound >= left.words.upperBound,
      right.words.lowerBound - left.words.upperBound <= 3
    else { return nil }
    var things: [String: Double] = [:]
    for (id, fit) in left.things {
      if let other = right.things[id] { things[id] = fit + other }
    }
    guard !things.isEmpty else { return nil }
    return NameIndex.Mention(
      words: left.words.lowerBound..<right.words.upperBound, things: things)
  }

  /// The things that fit best, likeliest first; near ties stay together.
  private func best(_ scores: [String: Double]) -> [String] {
    guard let top = scores.values.max() else { return [] }
    return scores.filter { $0.value >= top - 0.1 }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map(\.key)
  }
}
