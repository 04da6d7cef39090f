/// The words of one language that values are made of, built once.
struct Lexicon: Sendable {
  /// The languages that have a lexicon.
  enum Language: Hashable, Sendable {
    case english, spanish
  }

  /// The language.
  let language: Language
  /// Whether "3/4" is read with the day first.
  let dayFirst: Bool
  private(set) var words: [String: Lexeme] = [:]
  /// Phrases of several words by their first word, longest first.
  private(set) var phrases: [String: [Phrase]] = [:]
  /// Words and phrases that people say while they think.
  private(set) var fillers: Set<String> = []

  /// Several words that mean something together.
  struct Phrase: Sendable {
    let words: [String]
    let lexeme: Lexeme
    /// Whether the words are passed over.
    let isFiller: Bool
  }

  init(language: Language, dayFirst: Bool) {
    self.language = language
    self.dayFirst = dayFirst
  }

  /// The lexicon for a language tag; English for languages without one.
  static func lexicon(for locale: LanguageTag) -> Lexicon {
    locale.language == "es" ? spanish : english
  }

  private static let english = EnglishLexicon.make()
  private static let spanish = SpanishLexicon.make()

  /// Adds a meaning to words that are given with spaces between them; `_` joins a phrase's words.
  mutating func add(_ list: String, _ change: (inout Lexeme) -> Void) {
    for entry in list.split(separator: " ") {
      let parts = entry.split(separator: "_").map(String.init)
      guard let first = parts.first else { continue }
      if parts.count == 1 {
        change(&words[first, default: Lexeme()])
        continue
      }
      var lexeme = Lexeme()
      if let index = phrases[first]?.firstIndex(where: { $0.words == parts }) {
        lexeme = phrases[first]?[index].lexeme ?? lexeme
        phrases[first]?.remove(at: index)
      }
      change(&lexeme)
      insert(Phrase(words: parts, lexeme: lexeme, isFiller: false), under: first)
    }
  }

  /// Adds what a word does in a phrase.
  mutating func add(_ list: String, _ roles: Roles) {
    add(list) { $0.roles.formUnion(roles) }
  }

  /// Adds words that name the numbers from `first` on, `step` apart.
  mutating func cardinals(_ list: String, from first: Int, step: Int = 1) {
    var number = first
    for word in list.split(separator: " ") {
      for spelling in word.split(separator: "|") {
        add(String(spelling)) { $0.cardinal = number }
      }
      number += step
    }
  }

  /// Adds words that name the places from `first` on, `step` apart, and the fractions named by them.
  mutating func ordinals(_ list: String, from first: Int, step: Int = 1) {
    var place = first
    for word in list.split(separator: " ") {
      for spelling in word.split(separator: "|") {
        add(String(spelling)) { $0.ordinal = place }
      }
      place += step
    }
  }

  /// Adds words and phrases that are passed over.
  mutating func fillers(_ list: String) {
    for entry in list.split(separator: " ") {
      let parts = entry.split(separator: "_").map(String.init)
      if parts.count == 1 {
        fillers.insert(parts[0])
      } else {
        insert(Phrase(words: parts, lexeme: Lexeme(), isFiller: true), under: parts[0])
      }
    }
  }

  private mutating func insert(_ phrase: Phrase, under first: String) {
    phrases[first, default: []].append(phrase)
    phrases[first]?.sort { $0.words.count > $1.words.count }
  }
}
