/// How people call letters when they spell.
struct LetterWords {
  /// Names of letters that mean nothing else: "aitch", "zee", "hache", "equis".
  let names: [String: String]
  /// Names that are also everyday words: "see", "you", "de", "te".
  let weakNames: [String: String]
  /// Names of two words by the first: "double you", "i griega".
  let pairs: [String: [String: String]]
  /// Words that stand for their first letter: "alpha", "bravo", "alfa".
  let alphabet: [String: String]
  /// "A as in apple", "a de Ana": the words between the letter and its word, longest first.
  let comparisons: [[String]]
  /// Words after a letter that only describe it: "grande", "chica".
  let qualifiers: Set<String>
  /// Words between letters that say nothing: "capital", "dash", "mayúscula".
  let skipped: Set<String>
  /// Single letters that are words of their own.
  let weakLetters: Set<String>

  static func words(spanish isSpanish: Bool) -> LetterWords { isSpanish ? spanish : english }

  private static let icao: [String: String] = {
    var words: [String: String] = [:]
    let list =
      "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett juliette kilo lima"
      + " mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray"
      + " yankee zulu"
    for word in list.split(separator: " ") { words[String(word)] = word.prefix(1).uppercased() }
    return words
  }()

  private static let english = LetterWords(
    names: [
      "ay": "A", "bee": "B", "cee": "C", "dee": "D", "ee": "E", "ef": "F", "eff": "F", "gee": "G",
      "jee": "G", "aitch": "H", "haitch": "H", "jay": "J", "kay": "K", "el": "L", "ell": "L",
      "em": "M", "en": "N", "pee": "P", "cue": "Q", "queue": "Q", "ar": "R", "arr": "R", "ess": "S",
      "tee": "T", "vee": "V", "ex": "X", "wye": "Y", "zee": "Z", "zed": "Z", "dub": "W",
    ],
    weakNames: [
      "be": "B", "see": "C", "sea": "C", "eye": "I", "aye": "I", "oh": "O", "pea": "P", "are": "R",
      "tea": "T", "you": "U", "why": "Y",
    ],
    pairs: ["double": ["you": "W", "u": "W"], "x": ["ray": "X"]],
    alphabet: icao,
    comparisons: [
      ["as", "in", "the", "letter"], ["as", "in"], ["is", "in"], ["as", "an"], ["is", "for"],
      ["for"], ["like", "in"], ["like"], ["as"],
    ],
    qualifiers: [],
    skipped: [
      "capital", "uppercase", "lowercase", "upper", "lower", "case", "letter", "dash", "hyphen",
      "space", "then", "number",
    ],
    weakLetters: ["a", "i", "o"])

  private static let spanish = LetterWords(
    names: [
      "efe": "F", "ge": "G", "hache": "H", "jota": "J", "ka": "K", "ele": "L", "eme": "M",
      "ene": "N", "pe": "P", "cu": "Q", "qu": "Q", "erre": "R", "ere": "R", "ese": "S", "uve": "V",
      "equis": "X", "ye": "Y", "zeta": "Z", "ceta": "Z", "seta": "Z", "elle": "LL", "eñe": "Ñ",
      "che": "CH", "be": "B",
    ],
    weakNames: ["ce": "C", "de": "D", "te": "T", "ve": "V", "ca": "K", "se": "C"],
    pairs: [
      "doble": ["u": "W", "ve": "W", "uve": "W", "v": "W"], "i": ["griega": "Y", "latina": "I"],
      "y": ["griega": "Y"], "u": ["doble": "W"], "uve": ["doble": "W"], "ve": ["doble": "W"],
      "ere": ["erre": "RR"],
    ],
    // The alphabet of radio operators as Spanish speakers say it.
    alphabet: icao.merging(
      [
        "noviembre": "N", "eco": "E", "julieta": "J", "uniforme": "U", "yanqui": "Y", "oscar": "O",
      ], uniquingKeysWith: { first, _ in first }),
    comparisons: [["como", "en"], ["como", "de"], ["como"], ["de"]],
    qualifiers: [
      "grande", "larga", "alta", "chica", "corta", "baja", "pequena", "labial", "mayuscula",
      "minuscula", "latina",
    ],
    skipped: ["mayuscula", "minuscula", "letra", "guion", "espacio", "luego", "numero", "raya"],
    weakLetters: ["a", "e", "o", "u", "y"])
}
