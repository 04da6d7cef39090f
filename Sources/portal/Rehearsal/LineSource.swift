import Dialog
import Language

/// Lines that people might say, drawn at random from the phrases of a language: whole requests,
/// answers, universals and noise.
struct LineSource {
  private let phrases: [String]
  private let answers: [String]

  /// Reads what the phrase files of a language have.
  init(locale: LanguageTag, folder: String) {
    var phrases: [String] = []
    for name in TextFile.names(in: folder, suffix: ".phrases") {
      for line in (TextFile.text(folder + "/" + name) ?? "").split(whereSeparator: \.isNewline) {
        let parts = line.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, ["say", "example", "outside"].contains(parts[0]) else { continue }
        phrases.append(String(parts[1]))
      }
    }
    self.phrases = phrases
    answers = locale.language == "es" ? Self.spanish : Self.english
  }

  /// Short answers, choices, corrections and words that end or turn a conversation.
  private static let english = [
    "yes", "no", "yes please", "no, thursday", "1", "2", "3", "the second one", "the first one",
    "the last one", "any of them", "more", "next", "previous", "back", "stop", "undo", "repeat",
    "help", "where am I", "start over", "what can I say", "change the date", "change the doctor",
    "next week", "in the morning", "tuesday at 10", "march 12", "Dr Lee", "doctor Chen", "my knee",
    "my knee, but make it thursday", "I don't know", "skip", "wait", "number four", "read it",
    "shorter", "longer", "person", "0", "492817", "flurb the wug", "it didn't come", "continue",
    "I have chest pain", "español", "thanks", "what do I owe", "when is my next visit", "history",
    "lisinopril", "A1c", "nobody knows what this is", "!!!", "maybe", "jonelle.kohler",
  ]
  private static let spanish = [
    "sí", "no", "sí, por favor", "no, el jueves", "1", "2", "3", "la segunda", "la primera",
    "la última", "cualquiera", "más", "siguiente", "anterior", "atrás", "alto", "deshacer",
    "repita", "ayuda", "dónde estoy", "empezar de nuevo", "qué puedo decir", "cambiar la fecha",
    "cambiar la doctora", "la próxima semana", "en la mañana", "el martes a las 10",
    "12 de marzo", "la doctora Lee", "el doctor Chen", "la rodilla", "la rodilla, pero el jueves",
    "no sé", "espere", "la número cuatro", "léalo", "más corto", "más largo", "una persona", "0",
    "492817", "flurb el wug", "no me llegó", "continuar", "me duele el pecho", "English",
    "gracias", "cuánto debo", "cuándo es mi próxima cita", "historial", "metformina", "colesterol",
    "nadie sabe qué es esto", "!!!", "tal vez", "leonor.vega",
  ]

  /// The next line.
  func next(_ dice: inout Dice) -> String {
    guard !phrases.isEmpty, dice.roll(3) != 0 else { return dice.pick(answers) ?? "" }
    return plain(dice.pick(phrases) ?? "", &dice)
  }

  /// A template said plainly: one of each choice, options now and then, an answer for each slot.
  func plain(_ template: String, _ dice: inout Dice) -> String {
    var result = ""
    var rest = template[...]
    while let character = rest.popFirst() {
      switch character {
      case "{", "<":
        let end = rest.firstIndex { $0 == "}" || $0 == ">" } ?? rest.endIndex
        rest = rest[end...].dropFirst()
        if character == "{" { result += dice.pick(answers) ?? "" }
      case "[", "(":
        let inner = Self.group(&rest)
        if character == "(" || dice.roll(2) == 0 {
          result += plain(dice.pick(Self.choices(inner)) ?? "", &dice)
        }
      default: result.append(character)
      }
    }
    return result
  }

  /// What stands before the bracket that closes a group; the rest goes on after it.
  private static func group(_ rest: inout Substring) -> String {
    var depth = 1
    var inner = ""
    while let character = rest.popFirst() {
      if "[(".contains(character) { depth += 1 }
      if "])".contains(character) { depth -= 1 }
      if depth == 0 { break }
      inner.append(character)
    }
    return inner
  }

  /// The choices of a group, split at the bars that stand in no group within.
  private static func choices(_ inner: String) -> [String] {
    var depth = 0
    var result = [""]
    for character in inner {
      if "[(".contains(character) { depth += 1 }
      if "])".contains(character) { depth -= 1 }
      if character == "|", depth == 0 {
        result.append("")
      } else {
        result[result.count - 1].append(character)
      }
    }
    return result
  }
}
