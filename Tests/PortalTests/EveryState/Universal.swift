import Dialog
import Language

/// Something that can be said in every state, and what must come of it there.
struct Universal: Sendable {
  /// What becomes of the question that stands open.
  enum Effect: Sendable {
    /// It is asked again, or waits, as it was.
    case stays
    /// As `stays`, once this is said too: after an emergency, or in the other language.
    case comesBack(saying: String)
    /// One step less, or out of the form.
    case stepsBack
    /// Out of the form.
    case leaves
    /// Out of everything.
    case leavesAll
  }

  let line: String
  let effect: Effect

  /// The universals as they are said in a language.
  static func all(in locale: LanguageTag) -> [Universal] {
    locale.language == "es" ? spanish : english
  }

  private static func staying(_ lines: [String]) -> [Universal] {
    lines.map { Universal(line: $0, effect: .stays) }
  }

  private static let english =
    staying([
      "help", "what can I say", "repeat", "slower", "faster", "spell that", "simpler", "shorter",
      "longer", "where am I", "history", "undo", "person", "0", "wait", "thanks",
    ]) + [
      Universal(line: "I have chest pain", effect: .comesBack(saying: "continue")),
      Universal(line: "I want to hurt myself", effect: .comesBack(saying: "continue")),
      Universal(line: "español", effect: .comesBack(saying: "English")),
      Universal(line: "back", effect: .stepsBack), Universal(line: "stop", effect: .leaves),
      Universal(line: "start over", effect: .leavesAll),
    ]

  private static let spanish =
    staying([
      "ayuda", "qué puedo decir", "repita", "más lento", "más rápido", "deletréelo", "más sencillo",
      "más corto", "más largo", "dónde estoy", "historial", "deshacer", "una persona", "0",
      "espere", "gracias",
    ]) + [
      Universal(line: "me duele el pecho", effect: .comesBack(saying: "continuar")),
      Universal(line: "quiero hacerme daño", effect: .comesBack(saying: "continuar")),
      Universal(line: "English", effect: .comesBack(saying: "español")),
      Universal(line: "atrás", effect: .stepsBack), Universal(line: "alto", effect: .leaves),
      Universal(line: "empezar de nuevo", effect: .leavesAll),
    ]
}
