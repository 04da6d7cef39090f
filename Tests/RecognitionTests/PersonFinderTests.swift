import Testing

@testable import Recognition

/// Whose record a line is about, by whole words only.
@Suite struct PersonFinderTests {
  private let finder = PersonFinder([
    PhraseFile.parse(
      """
      toward for | of | about
      possessive s
      title doctor
      beside with
      person self = my | mine
      person mother = my (mother | mom) | mom
      person relative = my mother in law
      person she = her (results | visits)
      person stranger = Rosa
      intent a.b
      example my results for potassium
      """, file: "people.phrases"
    ).0
  ])

  private func people(_ line: String) -> [String] {
    finder.mentions(in: line, names: [(id: "p1", names: ["Maria", "Maria Vega"])]).map {
      $0.person + ($0.isOwner ? " owns" : "")
    }
  }

  @Test(arguments: [
    ("my mother's results", ["mother owns"]), ("mom's results", ["mother owns"]),
    ("results for my mom", ["mother owns"]), ("what is my mother taking", ["mother"]),
    ("my mother-in-law's visits", ["relative owns"]), ("my other results", ["self"]),
    ("my results", ["self"]), ("show results for Maria", ["p1 owns"]),
    ("Maria Vega’s results", ["p1 owns"]), ("her visits", ["she"]), ("I saw her", []),
    ("results for potassium", []), ("results for Potassium", []),
    ("results for Rosa", ["stranger owns"]), ("is Rosa due", ["stranger"]),
    ("a visit with Rosa", []), ("Doctor Rosa's times", []), ("Zofia's results", ["stranger owns"]),
    ("results for Zofia", ["stranger owns"]), ("is Zofia due", []), ("", []),
  ])
  func mentions(line: String, expected: [String]) {
    #expect(people(line) == expected)
  }

  @Test func aLineIsSaidWithoutThePerson() throws {
    let mention = try #require(finder.mentions(in: "results for my mom please", names: []).first)
    #expect(
      finder.paraphrases(of: "results for my mom please", without: mention) == ["results please"])
  }
}
