/// Finds who a line is about: "my mother's results", "for Maria", "her next visit".
///
/// Only whole words count: "my other results" must never become a mother's.
public struct PersonFinder: Sendable {
  /// A person as a line mentions them.
  public struct Mention: Hashable, Sendable {
    /// Who it is: a name of a `person` line such as `mother`, or the identifier of a named person.
    public let person: String
    /// True for somebody by name, false for somebody by who they are.
    public let isName: Bool
    /// True where the line says that something is theirs: "Maria's", "for my mother".
    public let isOwner: Bool
    /// The words, as they were said.
    public let said: String
    /// Their places, counted from 0, with those that lead to the person: "for my mother".
    let words: Range<Int>
  }

  /// The name in phrase files of whoever is speaking: "my", "mine".
  public static let speaker = "self"
  /// The name in phrase files of people by name of whom nothing is known.
  public static let stranger = "stranger"

  /// The most ways of saying that one line of a phrase file may stand for.
  private static let mostWays = 4_000

  private struct Way: Sendable {
    let person: String
    let words: [String]
  }

  private struct Found {
    let person: String
    let length: Int
    let isPossessive: Bool
  }

  private let ways: [String: [Way]]
  private let toward: [[String]]
  private let endings: [String]
  private let staff: Set<String>
  private let pronouns: [String]
  private let taught: Set<String>

  /// Reads the `person`, `toward`, `possessive`, `title`, `beside` and `pronoun` lines of a language.
  init(_ files: [PhraseFile]) {
    let rules = files.flatMap(\.rules).reduce(into: [String: Template]()) {
      $0[$1.name] = $0[$1.name] ?? $1.template
    }
    var ways: [String: [Way]] = [:]
    for person in files.flatMap(\.people) {
      let all = TemplateSampler.all(person.template, rules: rules, limit: Self.mostWays) ?? []
      for pieces in all {
        let words = pieces.compactMap { if case .word(let word) = $0 { word } else { nil } }
        guard let first = words.first else { continue }
        ways[first, default: []].append(Way(person: person.name, words: words))
      }
    }
    self.ways = ways
    let lists = files.flatMap(\.wordLists)
    toward = lists.filter { $0.kind == .toward }.flatMap(\.words).map(TemplateParser.foldedWords)
    endings = lists.filter { $0.kind == .possessive }.flatMap(\.words)
    staff = Set(
      lists.filter { [.title, .beside].contains($0.kind) }.flatMap(\.words)
        .flatMap(TemplateParser.foldedWords))
    pronouns = lists.filter { $0.kind == .pronoun }.flatMap(\.words)
    taught = Self.taughtWords(files)
  }

  /// Everybody whom the line mentions, in order; the speaker is among them.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - names: people who may be named, by identifier.
  public func mentions(in text: String, names: [(id: String, names: [String])]) -> [Mention] {
    let line = FoldedLine(text)
    let words = line.words.indices.map { line.text($0) }
    let named = names.flatMap { person in
      person.names.map { Way(person: person.id, words: TemplateParser.foldedWords($0)) }
    }
    var found: [Mention] = []
    var place = 0
    while place < words.count {
      let relation = longest(ways[words[place]] ?? possessed(words[place]), in: words, at: place)
      let name = longest(named, in: words, at: place)
      let isName = (name?.length ?? 0) >= (relation?.length ?? 1)
      guard let best = isName ? name : relation ?? stranger(in: line, words, at: place) else {
        place += 1
        continue
      }
      let lead = lead(to: place, in: words)
      let mention = Mention(
        person: best.person, isName: isName, isOwner: best.isPossessive || lead > 0,
        said: line.said(place..<place + best.length),
        words: (place - lead)..<(place + best.length))
      // A name that belongs to nobody known may be a nurse's or a town's.
      let isStray =
        best.person == Self.stranger
        && (isStaff(words, place) || relation == nil && !mention.isOwner)
      if !isStray { found.append(mention) }
      place += best.length
    }
    return found
  }

  /// The line as others could say it who do not name the person: without the mention, or with a
  /// pronoun in its place.
  public func paraphrases(of text: String, without mention: Mention) -> [String] {
    let line = FoldedLine(text)
    let before = line.said(0..<mention.words.lowerBound)
    let after = line.said(mention.words.upperBound..<line.words.count)
    return ([""] + pronouns).map { stand in
      [before, stand, after].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Ways of one word that has a possessive ending here: "mom's".
  private func possessed(_ word: String) -> [Way] {
    endings.flatMap { ending in
      word.hasSuffix(ending) ? ways[String(word.dropLast(ending.count))] ?? [] : []
    }
  }

  private func longest(_ ways: [Way], in words: [String], at place: Int) -> Found? {
    var best: Found?
    for way in ways where !way.words.isEmpty && place + way.words.count <= words.count {
      let heard = words[place..<place + way.words.count]
      guard heard.dropLast().elementsEqual(way.words.dropLast()), let last = heard.last,
        let wanted = way.words.last, way.words.count > best?.length ?? 0
      else { continue }
      if last == wanted {
        best = Found(person: way.person, length: way.words.count, isPossessive: false)
      } else if endings.contains(where: { last == wanted + $0 }) {
        best = Found(person: way.person, length: way.words.count, isPossessive: true)
      }
    }
    return best
  }

  /// A word that nobody taught, written as a name: "Zofia's results".
  private func stranger(in line: FoldedLine, _ words: [String], at place: Int) -> Found? {
    let said = line.said(place..<place + 1)
    guard said.first?.isUppercase == true, !taught.contains(words[place]) else { return nil }
    let isPossessive = endings.contains { ending in
      ["'", "\u{2019}"].contains { said.lowercased().hasSuffix($0 + ending) }
    }
    let stem = isPossessive ? String(words[place].dropLast()) : words[place]
    guard !taught.contains(stem) else { return nil }
    return Found(person: Self.stranger, length: 1, isPossessive: isPossessive)
  }

  /// How many words before a place lead to a person: "for", "on behalf of".
  private func lead(to place: Int, in words: [String]) -> Int {
    toward.filter { place >= $0.count && words[(place - $0.count)..<place].elementsEqual($0) }
      .map(\.count).max() ?? 0
  }

  private func isStaff(_ words: [String], _ place: Int) -> Bool {
    place > 0 && staff.contains(words[place - 1])
  }

  /// The words of all templates, examples and names, which are no unknown person's name.
  private static func taughtWords(_ files: [PhraseFile]) -> Set<String> {
    var taught: Set<String> = []
    for file in files {
      let texts =
        file.says.flatMap(\.template.literals) + file.rules.flatMap(\.template.literals)
        + file.sentences.map(\.text) + file.names.flatMap(\.names) + file.samples.flatMap(\.names)
      for text in texts { taught.formUnion(TemplateParser.foldedWords(text)) }
    }
    return taught
  }
}
