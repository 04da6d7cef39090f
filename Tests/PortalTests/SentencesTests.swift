import Language
import Recognition
import Testing

@testable import portal_bench

/// Sentences of people, written without looking at the phrase files, against the real phrases.
@Suite struct SentencesTests {
  static let tags = ["en-US", "es-US"]

  @Test(arguments: tags) func mostSentencesAreDoneOrAskedAbout(_ tag: String) throws {
    let all = try Ear.sentences(tag).sentences
    #expect(all.count >= 1_500)
    #expect(all.filter(\.isOutside).count * 100 >= all.count * 32)
    let tally = Ear.of(tag).tally(try Ear.sentences(tag, halves: ["test"]))
    #expect(
      tally.understood >= 0.94, "\(tally.right) right, \(tally.asked) asked of \(tally.inside)")
    #expect(tally.mistaken <= 0.01, "\(tally.wrong)")
    #expect(tally.acted.count * 100 <= tally.outside * 3, "\(tally.acted)")
  }

  /// A filler, one slip and three slips of the finger cost little, the same slips at every run.
  @Test(arguments: tags) func slipsCostLittle(_ tag: String) throws {
    let ear = Ear.of(tag)
    let inside = try Ear.sentences(tag).inside
    let clean = ear.tally(inside).understood
    var slips = Slips(seed: 7)
    let filler = tag == "es-US" ? "eh" : "um"
    let filled = ear.tally(inside.said { filler + ", " + $0 }).understood
    let once = ear.tally(inside.said { slips.typed($0, slips: 1) }).understood
    let thrice = ear.tally(inside.said { slips.typed($0, slips: 3) }).understood
    #expect(clean - filled <= 0.003, "\(clean) became \(filled)")
    #expect(clean - once <= 0.015, "\(clean) became \(once)")
    #expect(clean - thrice <= 0.06, "\(clean) became \(thrice)")
  }

  @Test func accentsContractionsAndRunOnWordsDoNotMatter() {
    for (typed, meant) in [
      ("cuando es mi proxima cita", "¿cuándo es mi próxima cita?"),
      ("a que soy alergica", "¿a qué soy alérgica?"),
    ] {
      #expect(Ear.spanish.hear(typed).ranked.first == Ear.spanish.hear(meant).ranked.first)
    }
    for (typed, meant) in [
      ("whats my balance", "what is my balance"), ("when's my next visit", "when is my next visit"),
      ("showmy results", "show my results"), ("i cant sign in", "I cannot sign in"),
    ] {
      #expect(
        Ear.english.hear(typed).ranked.first?.intent
          == Ear.english.hear(meant).ranked.first?.intent)
    }
  }

  /// Words of no language are not mended into words of the portal.
  @Test(arguments: ["flurb", "foo", "xyzzy plugh", "flurb the wug 4 times"])
  func noiseIsNoQuestion(_ noise: String) {
    for ear in [Ear.english, Ear.spanish] {
      #expect(ear.hear(noise).decision == .reject, "\(noise)")
    }
  }

  @Test func severalGuessesAreWeighed() {
    let heard = Ear.english.hear([
      Guess("show my late test results", score: 0.3), Guess("show my latest results", score: 0.6),
      Guess("shower my latest insults", score: 0.1),
    ])
    #expect(heard.ranked.first?.intent == "results.latest")
  }

  @Test func emergenciesAreHeardAndOthersAreNot() {
    for line in [
      "I have chest pain", "my chest hurts", "he is not breathing", "I want to kill myself",
    ] {
      let heard = Ear.english.hear(line).ranked.first
      #expect(heard?.intent.hasPrefix("universal.emergency") == true, "\(line)")
    }
    for line in [
      "me duele el pecho", "no puedo respirar", "mi papá no responde", "me quiero morir",
    ] {
      let heard = Ear.spanish.hear(line).ranked.first
      #expect(heard?.intent.hasPrefix("universal.emergency") == true, "\(line)")
    }
    for (ear, line) in [
      (Ear.english, "my chest x-ray results"), (Ear.english, "pain medication refill"),
      (Ear.english, "refill my pain pills"), (Ear.spanish, "quiero cortarme el pelo"),
      (Ear.spanish, "los resultados de mi radiografía de pecho"),
    ] {
      if case .act(let hypothesis) = ear.hear(line).decision {
        #expect(!hypothesis.intent.hasPrefix("universal.emergency"), "\(line)")
      }
    }
  }

  @Test func severalFactsAreTakenFromOneSentence() {
    let heard = Ear.english.hear("move my Tuesday visit with Dr Lee to Friday afternoon")
    #expect(heard.ranked.first?.intent == "visits.reschedule")
    let words = heard.ranked.first?.slots.map(\.words).joined(separator: " ") ?? ""
    #expect(words.contains("Friday"))
    #expect(words.contains("afternoon"))
  }

  @Test func correctionsAndInterruptionsAreSeen() {
    for (ear, line, intent) in [
      (Ear.english, "my knee, but make it Thursday", "universal.amend"),
      (Ear.english, "wait, what do I owe", "universal.interrupt"),
      (Ear.english, "by the way, when is my next visit", "universal.interrupt"),
      (Ear.spanish, "la rodilla, pero que sea el jueves", "universal.amend"),
      (Ear.spanish, "espere, ¿cuánto debo?", "universal.interrupt"),
    ] {
      #expect(ear.hear(line).ranked.contains { $0.intent == intent && $0.isExact }, "\(line)")
    }
  }
}
