import Dialog
import Language
import Recognition
import Testing

@testable import portal
@testable import portal_bench

/// The recogniser of the real phrase files, one a language, made once for all tests.
struct Ear {
  static let english = Ear(.english)
  static let spanish = Ear(LanguageTag(rawValue: "es-US"))

  private let recogniser: Recogniser
  private let context = RecognitionContext(
    reference: CivilDateTime(
      date: CivilDate(dayNumber: 20_520), time: CivilTime(minuteOfDay: 600)))

  private init(_ locale: LanguageTag) {
    let files = Resources.find().map(AuthoredFiles.init)
    recogniser = Recogniser(
      locale: locale, phrases: files?.phrases(in: locale) ?? [],
      slots: files?.library.slotSignatures ?? [])
  }

  static func of(_ tag: String) -> Ear { tag == "es-US" ? spanish : english }

  /// The sentences of a language with their meanings, one half of them or both.
  static func sentences(_ tag: String, halves: [String] = ["dev", "test"]) throws -> SentenceSet {
    try SentenceSet(
      folder: Program.package + "/Tests/PortalTests/Sentences", tag: tag, halves: halves)
  }

  func hear(_ guesses: [Guess]) -> Recognition { recogniser.recognise(guesses, in: context) }

  func hear(_ text: String) -> Recognition { hear([Guess(text)]) }

  /// Hears a line of somebody whose record has some things.
  func hear(_ text: String, things: [String: [NamedThing]]) -> Recognition {
    var context = context
    context.things = things
    return recogniser.recognise([Guess(text)], in: context)
  }

  func tally(_ set: SentenceSet) -> SentenceTally {
    SentenceTally(set, hear: { hear($0) })
  }
}
