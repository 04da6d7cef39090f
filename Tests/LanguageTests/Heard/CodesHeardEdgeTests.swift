import Testing

@testable import Language

/// Where values stand, what is no value, and any bytes at all.
struct CodesHeardEdgeTests {
  private func heard(_ kind: ValueKind, _ text: String, _ locale: LanguageTag = .english) -> String
  {
    CodesHeardTests.heard(kind, locale, text)
  }

  @Test func rangesAreThoseOfTheLine() {
    let text = "Sí, mi número es el 617-555-0123, gracias"
    let values = ValueParser(locale: .spanish).values(
      of: .phone, in: text, reference: CodesHeardTests.reference)
    let bytes = Array(text.utf8)
    #expect(values.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["617-555-0123"])
  }

  @Test func correctionsReplaceDigits() {
    #expect(heard(.digits, "four four, no wait, four five") == "45")
    #expect(heard(.digits, "one two three four, sorry, five") == "1235")
    #expect(heard(.digits, "uno dos tres, perdón, cuatro", .spanish) == "124")
  }

  @Test func spelledLettersThatSoundAlike() {
    #expect(heard(.code, "be de vaca a", .spanish) == "VA")
    #expect(heard(.code, "p as in boy seven") == "B7")
    #expect(heard(.code, "k de queso ele", .spanish) == "QL")
    #expect(heard(.code, "a seven oh b") == "A70B|A7OB")
    #expect(heard(.code, "s o t o") == "SOTO")
  }

  @Test func spellingWithinAddresses() {
    #expect(heard(.email, "m as in mary dot lee at gmail dot com") == "m.lee@gmail.com")
    #expect(heard(.email, "ana de leon arroba gmail punto com", .spanish) == "anadeleon@gmail.com")
    #expect(heard(.email, "de punto lee arroba gmail punto com", .spanish) == "d.lee@gmail.com")
  }

  @Test func lettersWithTheirWords() {
    #expect(heard(.code, "A apple B boy") == "AB")
    #expect(heard(.code, "a alpha b bravo 7") == "AB7")
    #expect(heard(.code, "w w 2") == "WW2")
    #expect(heard(.digits, "one two for seven") == "1247")
  }

  @Test(arguments: [LanguageTag.english, .spanish])
  func groupsOfACode(locale: LanguageTag) {
    #expect(heard(.code, "2ck b9v 17n ke3 kyn", locale) == "2CKB9V17NKE3KYN")
    #expect(heard(.code, "be3-9ce-one-4te-777", locale) == "BE39CEONE4TE777")
    #expect(heard(.code, "the cat ate 5 eels", locale) == "-")
  }

  @Test(arguments: [
    (ValueKind.phone, "911-67-0060"), (.phone, "0.000000012"), (.phone, "2009/2010"),
    (.phone, "0 0 0 0 0 0 0"), (.phone, "card 4111 1111 1111 1111"), (.phone, "16-04-2010"),
    (.email, "meet me at noon"), (.email, "a@b"), (.email, "@"), (.email, "at dot com"),
    (.code, "yes"), (.code, "see you"), (.digits, "that one is good"), (.boolean, "I have no idea"),
    (.boolean, "what if I have no insurance"), (.boolean, ""), (.boolean, "?!"),
  ])
  func nothingIsHeard(kind: ValueKind, text: String) {
    #expect(heard(kind, text) == "-")
  }

  @Test(arguments: [
    ("Yes. I said no", "true"), ("no. I said the fourth of July", "false"),
    ("I said NO not yes!", "false"), ("agree, it is not ok", "false"), ("not wrong", "false"),
  ])
  func theFirstClearAnswerDecides(text: String, expected: String) {
    #expect(heard(.boolean, text) == expected)
  }

  @Test func anyBytes() {
    let words = [
      "oh", "double", "triple", "seven", "forty", "hundred", "thousand", "mil", "cien", "y", "at",
      "dot", "arroba", "punto", "guion", "bajo", "a", "de", "as", "in", "x", "ray", "@", ".", "+",
      "(", ")", "-", ",", "617", "5", "no", "sí", "wait", "sorry", "ext", "ñ", "\u{301}", "\u{0}",
      "😀", "all", "one", "word", "e", "d", "u",
    ]
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<6_000 {
      var text = ""
      for _ in 0..<next(14) { text += words[next(words.count)] + (next(3) == 0 ? "" : " ") }
      for locale in [LanguageTag.english, .spanish] {
        for kind: ValueKind in [.phone, .email, .boolean, .digits, .code] {
          for value in ValueParser(locale: locale).values(
            of: kind, in: text, reference: CodesHeardTests.reference)
          {
            #expect(value.range.upperBound <= text.utf8.count)
          }
        }
      }
    }
  }
}
