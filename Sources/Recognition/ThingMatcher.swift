import Language

/// Matches words to things by name and by date: "the one on Tuesday", "Dr Lee", "my lisinoprill".
public struct ThingMatcher: Sendable {
  private let lexicon: Lexicon
  private let known: [String: NameIndex]
  /// Finds who a line is about.
  public let people: PersonFinder

  /// Makes a matcher that knows a language's small words and names from its phrase files.
  public init(phrases: [PhraseFile] = []) {
    lexicon = Lexicon(phrases)
    known = ThingMatcher.names(phrases, lexicon: lexicon)
    people = PersonFinder(phrases)
  }

  /// The identifiers of the things that the words fit best, likeliest first.
  ///
  /// Several are returned when the words fit them equally; none when they fit nothing, or name a day
  /// or time at which nothing is. Ordinals ("the second one") are the caller's affair.
  ///
  /// - Parameters:
  ///   - words: what was said, whole or in part.
  ///   - things: what could be meant.
  ///   - type: the type of thing, whose names in the phrase files count too.
  ///   - reference: the local "now".
  ///   - locale: the language of the words.
  public func match(
    _ words: String, among things: [NamedThing], type: String? = nil, reference: CivilDateTime,
    locale: LanguageTag
  ) -> [String] {
    let finder = ThingFinder(
      things: things, known: nil, lexicon: lexicon, parser: ValueParser(locale: locale),
      reference: reference)
    let line = lexicon.line(words)
    let own = finder.matches(line)
    let named = type.flatMap { known[$0]?.mentions(in: line, lexicon: lexicon) } ?? []
    // Names from the phrase files win where they take up more of the line than the record's own:
    // "white blood cells" is no blood pressure, even when only that has a name with "blood" in it.
    let longest = named.map(\.words.count).max() ?? 0
    guard own.isEmpty || longest > finder.longestName(in: line) else { return own }
    let ids = Set(things.map(\.id))
    guard let best = named.flatMap(\.things.values).max() else { return [] }
    return named.flatMap(\.things).filter { ids.contains($0.key) && $0.value >= best - 0.1 }
      .map(\.key).sorted()
  }

  /// The names of things in phrase files, by type.
  static func names(_ phrases: [PhraseFile], lexicon: Lexicon) -> [String: NameIndex] {
    var result: [String: NameIndex] = [:]
    for name in phrases.flatMap(\.names) {
      result[name.type, default: NameIndex()].add(name.id, names: name.names, lexicon: lexicon)
    }
    return result
  }
}
