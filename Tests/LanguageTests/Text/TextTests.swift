import Testing

@testable import Language

struct TextTests {
  @Test(arguments: [
    ("plain text\nkept", "plain text\nkept"),
    ("a\u{1B}[31mb\u{7}\u{8}\u{7F}\u{9B}c", "a[31mbc"),
    ("a\tb\rc\u{A0}d\u{2009}e\u{3000}f", "a b c d e f"),
    ("\u{201C}It\u{2019}s\u{201D} a \u{2018}test\u{2019}\u{2026}", "\"It's\" a 'test'..."),
    ("3\u{2013}4 \u{2014} \u{2212}5", "3-4 - -5"),
    ("a\u{200B}b\u{200E}\u{202E}c\u{2066}d\u{FEFF}e\u{AD}", "abcde"),
    ("¿Niño? ¡Sí! 1ª 37°", "¿Niño? ¡Sí! 1ª 37°"),
    ("ok \u{1F44D}\u{FE0F} \u{2713} \u{2500} \u{E000}", "ok    "),
    ("\u{2022} item 2×3", "- item 2x3"),
    ("日本 Ω", "日本 Ω"),
  ])
  func cleaning(text: String, expected: String) {
    #expect(PlainText.clean(text) == expected)
  }

  @Test func wrappingBreaksAtClauses() {
    let text =
      "Thursday, March 12, at 10 in the morning with Doctor Lee, and please bring the list of"
      + " medications."
    #expect(
      LineWrapper.wrap(text) == [
        "Thursday, March 12, at 10 in the morning with Doctor Lee,",
        "and please bring the list of medications.",
      ])
  }

  @Test func wrappingKeepsEveryWord() {
    var state: UInt64 = 7
    for _ in 0..<300 {
      var words: [String] = []
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let word = String(repeating: "é", count: Int(state >> 40) % 12 + 1)
        words.append(word + (state & 7 == 0 ? "," : ""))
      }
      let lines = LineWrapper.wrap(words.joined(separator: " "), columns: 40)
      #expect(lines.allSatisfy { $0.count <= 40 && !$0.isEmpty })
      #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    }
  }

  @Test func wrappingCutsOnlyWhatIsTooLong() {
    #expect(LineWrapper.wrap("one\n\ntwo") == ["one", "", "two"])
    let long = String(repeating: "a", count: 100)
    #expect(
      LineWrapper.wrap(long) == [
        String(repeating: "a", count: 79), String(repeating: "a", count: 21),
      ])
    #expect(LineWrapper.wrap("") == [""])
  }

  @Test func foldingKeepsOffsets() {
    let text = "¿Cuándo me toca, señor? Don’t 'know'. ÁÉÍÓÚÜÑ ÿß"
    let folded = FoldedText(text)
    #expect(
      folded.words.map(\.text) == [
        "cuando", "me", "toca", "senor", "don't", "know", "aeiouun", "yss",
      ])
    let bytes = Array(text.utf8)
    let cut = folded.words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(cut[0] == "Cuándo")
    #expect(cut[4] == "Don’t")
    #expect(cut[5] == "know")
    #expect(FoldedText.fold("Cita MÉDICA") == "cita medica")
    #expect(FoldedText("e\u{301}l").words.map(\.text) == ["el"])
  }
}
