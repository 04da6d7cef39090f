import Foundation
import Testing

@testable import Language

struct NumberWordsTests {
  /// Foundation's spell-out with its soft hyphens removed.
  private func oracle(_ number: Int, _ formatter: NumberFormatter) -> String? {
    formatter.string(from: NSNumber(value: number))?.replacing("\u{AD}", with: "")
  }

  @Test(arguments: [LanguageTag.english, .spanish])
  func cardinalsEqualFoundations(locale: LanguageTag) {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: locale.rawValue)
    formatter.numberStyle = .spellOut
    let words = NumberWords(locale: locale)
    var numbers = Array(0...2_200) + [999_999, 1_000_000, 1_000_001, 21_000_021, -1, -31]
    var state: UInt64 = 1
    for exponent in 0..<1_500 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      numbers.append(Int(state >> 5) % [10_000, 1_000_000, 1_000_000_000, Int(1e17)][exponent % 4])
    }
    for number in numbers {
      #expect(words.cardinal(number) == oracle(number, formatter))
    }
  }

  @Test(arguments: [
    (1, "first", "primero", "primera"), (2, "second", "segundo", "segunda"),
    (3, "third", "tercero", "tercera"), (12, "twelfth", "duodécimo", "duodécima"),
    (13, "thirteenth", "decimotercero", "decimotercera"),
    (20, "twentieth", "vigésimo", "vigésima"),
    (21, "twenty-first", "vigésimo primero", "vigésima primera"),
    (99, "ninety-ninth", "nonagésimo noveno", "nonagésima novena"),
    (100, "one hundredth", "centésimo", "centésima"),
    (121, "one hundred twenty-first", "centésimo vigésimo primero", "centésima vigésima primera"),
    (1_000, "one thousandth", "milésimo", "milésima"),
  ])
  func ordinals(place: Int, english: String, masculine: String, feminine: String) {
    #expect(NumberWords(locale: .english).ordinal(place) == english)
    #expect(NumberWords(locale: .spanish).ordinal(place) == masculine)
    #expect(NumberWords(locale: .spanish).ordinal(place, feminine: true) == feminine)
  }

  @Test func genderOfWhatIsCounted() {
    let words = NumberWords(spanish: true)
    #expect(words.cardinal(1, gender: .masculine) == "un")
    #expect(words.cardinal(21, gender: .masculine) == "veintiún")
    #expect(words.cardinal(31, gender: .feminine) == "treinta y una")
    #expect(words.cardinal(200, gender: .feminine) == "doscientas")
    #expect(words.cardinal(101, gender: .feminine) == "ciento una")
    #expect(words.cardinal(1_000_001, gender: .feminine) == "un millón una")
  }
}
