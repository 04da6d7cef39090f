import Dialog
import Language
import Recognition
import Testing

@testable import portal

/// The recogniser of the real phrase files, one a language, made once for all tests.
struct Ear {
  static let english = Ear(.english)
  static let spanish = Ear(LanguageTag(rawValue: "es-US"))

  /// What became of sentences with known meanings.
  struct Tally {
    var inside = 0
    var right = 0
    var asked = 0
    var wrong: [String] = []
    var outside = 0
    var acted: [String] = []

    /// The share of sentences inside the business that were done or asked about.
    var understood: Double { Double(right + asked) / Double(max(1, inside)) }
    /// The share of sentences inside the business on which something else was done.
    var mistaken: Double { Double(wrong.count) / Double(max(1, inside)) }
  }

  private let recogniser: Recogniser
  private let context = RecognitionContext(
    reference: CivilDateTime(
      date: CivilDate(dayNumber: 20_520), time: CivilTime(minuteOfDay: 600)))
  /// Intents that do something only beside a question or a list.
  private let dependent: Set<String>

  private init(_ locale: LanguageTag) {
    let files = Resources.find().map(AuthoredFiles.init)
    recogniser = Recogniser(
      locale: locale, phrases: files?.phrases(in: locale) ?? [],
      slots: files?.library.slotSignatures ?? [])
    dependent = Set(
      ["choose", "that", "change", "amend", "interrupt", "correct", "as-answer", "as-request"]
        .map { "universal." + $0 })
  }

  static func of(_ tag: String) -> Ear { tag == "es-US" ? spanish : english }

  /// The sentences of a language with their meanings, one half of them or both.
  static func sentences(_ tag: String, halves: [String] = ["dev", "test"]) -> [(
    intents: Set<String>, text: String
  )] {
    halves.flatMap { half in
      let path = Program.package + "/Tests/PortalTests/Sentences/\(tag).\(half).tsv"
      return (TextFile.text(path) ?? "").split(separator: "\n").compactMap {
        line -> (intents: Set<String>, text: String)? in
        let fields = line.split(separator: "\t", maxSplits: 1)
        guard fields.count == 2 else { return nil }
        return (Set(fields[0].split(separator: "|").map(String.init)), String(fields[1]))
      }
    }
  }

  func hear(_ guesses: [Guess]) -> Recognition { recogniser.recognise(guesses, in: context) }

  func hear(_ text: String) -> Recognition { hear([Guess(text)]) }

  func tally(_ sentences: [(intents: Set<String>, text: String)]) -> Tally {
    var tally = Tally()
    for (intents, text) in sentences {
      let isOutside = intents.contains("oos")
      if isOutside { tally.outside += 1 } else { tally.inside += 1 }
      switch hear(text).decision {
      case .act(let hypothesis):
        if isOutside {
          if !dependent.contains(hypothesis.intent) { tally.acted.append(text) }
        } else if intents.contains(hypothesis.intent) {
          tally.right += 1
        } else {
          tally.wrong.append("\(hypothesis.intent): \(text)")
        }
      case .ask(let hypotheses):
        if !isOutside, hypotheses.contains(where: { intents.contains($0.intent) }) {
          tally.asked += 1
        }
      case .reject:
        break
      }
    }
    return tally
  }
}
