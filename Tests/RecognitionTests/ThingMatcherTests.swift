import Language
import Testing

@testable import Recognition

@Suite("Things")
struct ThingMatcherTests {
  private static func moment(_ text: String) -> CivilDateTime? { CivilDateTime(iso: text) }

  /// Tuesday, March 10, 2026, is the day of the first.
  private let visits = [
    NamedThing(
      id: "v1", names: ["Dr Lee", "Doctor Maria Lee"], when: moment("2026-03-10T09:00:00")),
    NamedThing(
      id: "v2", names: ["Dr Lee", "Doctor Maria Lee"], when: moment("2026-03-12T14:30:00")),
    NamedThing(
      id: "v3", names: ["blood test", "Lakeside Laboratory"], when: moment("2026-03-12T08:00:00")),
  ]
  private let matcher = ThingMatcher(
    phrases: [PhraseFile.parse("small on | at | the | with | my | one", file: "s.phrases").0])

  private func match(_ words: String) throws -> [String] {
    let reference = try #require(Self.moment("2026-03-05T10:00:00"))
    return matcher.match(words, among: visits, reference: reference, locale: .english)
  }

  @Test(
    "Names, typos and dates name things; what fits several names them all",
    arguments: [
      ("the blood test", ["v3"]), ("blod tets", ["v3"]), ("bloodtest", ["v3"]),
      ("the lab", []), ("Lakeside", ["v3"]), ("with Dr Lee", ["v1", "v2"]),
      ("the one on Tuesday", ["v1"]), ("on Thursday", ["v2", "v3"]),
      ("Dr Lee on Thursday", ["v2"]), ("Tuesday at 9", ["v1"]),
      ("Dr Lee on Monday", []), ("something else", []), ("", []),
    ])
  func names(words: String, ids: [String]) throws {
    #expect(try match(words) == ids)
  }

  @Test(
    "A name that everybody uses beats a part of a name in the record, whether its thing is there",
    arguments: [
      ("white blood cells", ["wbc"]), ("my white blood cells", ["wbc"]), ("blood", ["bp"]),
      ("blood pressure", ["bp"]), ("red blood cells", []),
    ])
  func everydayNames(words: String, ids: [String]) throws {
    let matcher = ThingMatcher(phrases: [
      PhraseFile.parse(
        """
        small my
        name test wbc = white blood cells
        name test rbc = red blood cells
        """, file: "s.phrases"
      ).0
    ])
    let results = [
      NamedThing(id: "bp", names: ["blood pressure panel"]),
      NamedThing(id: "wbc", names: ["leukocytes"]),
    ]
    let reference = try #require(Self.moment("2026-03-05T10:00:00"))
    #expect(
      matcher.match(words, among: results, type: "test", reference: reference, locale: .english)
        == ids)
  }

  @Test(
    "A word that the language has is no misspelt name",
    arguments: [
      ("I feel dizzy when I stand up", []), ("send it to doctor chen", ["chen"]),
      ("chne", ["chen"]), ("then", ["chen"]),
    ])
  func wordsOfTheLanguage(words: String, ids: [String]) throws {
    let matcher = ThingMatcher(phrases: [
      PhraseFile.parse(
        """
        intent visits.next
        say when (is | was) [my] visit
        intent messages.send
        say write to [doctor]
        """, file: "s.phrases"
      ).0
    ])
    let people = [
      NamedThing(id: "chen", names: ["Doctor Chen"]), NamedThing(id: "lee", names: ["Doctor Lee"]),
    ]
    let reference = try #require(Self.moment("2026-03-05T10:00:00"))
    #expect(matcher.match(words, among: people, reference: reference, locale: .english) == ids)
  }
}
