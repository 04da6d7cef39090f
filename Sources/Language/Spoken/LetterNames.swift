/// How letters are called and spelled.
///
/// English words are the ICAO alphabet in everyday spelling; Spanish ones are those of telephone
/// operators in the Americas.
enum LetterNames {
  private static let english: [Character: String] = [
    "A": "Alpha", "B": "Bravo", "C": "Charlie", "D": "Delta", "E": "Echo", "F": "Foxtrot",
    "G": "Golf", "H": "Hotel", "I": "India", "J": "Juliet", "K": "Kilo", "L": "Lima", "M": "Mike",
    "N": "November", "O": "Oscar", "P": "Papa", "Q": "Quebec", "R": "Romeo", "S": "Sierra",
    "T": "Tango", "U": "Uniform", "V": "Victor", "W": "Whiskey", "X": "X-ray", "Y": "Yankee",
    "Z": "Zulu",
  ]

  private static let spanish: [Character: (name: String, word: String)] = [
    "A": ("a", "Ana"), "B": ("be", "bueno"), "C": ("ce", "casa"), "D": ("de", "dedo"),
    "E": ("e", "Elena"), "F": ("efe", "Francia"), "G": ("ge", "gato"), "H": ("hache", "hotel"),
    "I": ("i", "iglesia"), "J": ("jota", "Juan"), "K": ("ka", "kilo"), "L": ("ele", "Luis"),
    "M": ("eme", "María"), "N": ("ene", "Nora"), "Ñ": ("eñe", "ñoño"), "O": ("o", "Óscar"),
    "P": ("pe", "Pedro"), "Q": ("cu", "queso"), "R": ("erre", "Roma"), "S": ("ese", "sol"),
    "T": ("te", "Tomás"), "U": ("u", "uva"), "V": ("uve", "Víctor"),
    "W": ("doble u", "Wáshington"), "X": ("equis", "xilófono"), "Y": ("i griega", "yema"),
    "Z": ("zeta", "zapato"),
  ]

  /// The letter as it is called: "A" in English, "hache" in Spanish; others stand as they are.
  static func name(of character: Character, spanish isSpanish: Bool) -> String {
    let capital = character.uppercased().first ?? character
    guard isSpanish else { return String(capital) }
    return spanish[capital]?.name ?? String(capital)
  }

  /// "A as in Alpha", "A de Ana".
  static func spelled(_ character: Character, spanish isSpanish: Bool) -> String {
    let capital = character.uppercased().first ?? character
    if isSpanish {
      return spanish[capital].map { "\(capital) de \($0.word)" } ?? String(capital)
    }
    return english[capital].map { "\(capital) as in \($0)" } ?? String(capital)
  }
}
