import Language
import Testing

@testable import Recognition

@Suite("Anything at all")
struct FuzzTests {
  private struct Chance {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = FoldedLine.mix(state &+ 0x9e37_79b9_7f4a_7c15)
      return Int(state % UInt64(limit))
    }
  }

  @Test("Arbitrary bytes are lines like others")
  func bytes() {
    var chance = Chance(state: 1)
    for _ in 0..<300 {
      let bytes = (0..<chance.next(300)).map { _ in UInt8(chance.next(256)) }
      _ = Sample.hear(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("Arbitrary words of the portal are heard without a crash")
  func words() {
    var chance = Chance(state: 2)
    let words =
      Sample.source.split { $0.isWhitespace }.map(String.init) + ["Tuesday", "9", "é", "ß", "'"]
    for _ in 0..<300 {
      let line = (0..<chance.next(60)).map { _ in words[chance.next(words.count)] }
      _ = Sample.hear(line.joined(separator: chance.next(8) == 0 ? "" : " "))
    }
  }

  @Test("Arbitrary phrase files give findings, not crashes")
  func files() {
    var chance = Chance(state: 3)
    let pieces = [
      "intent ", "say ", "example ", "rule ", "name ", "outside ", "urgent", "filler ", "same ",
      "sample ", "[", "]", "(", ")", "{", "}", "<", ">", "|", "=", "#", " ", "a", "b", "\n", "\n",
      "\r\n", "\t", "é", "\u{0}", "\u{feff}",
    ]
    for _ in 0..<300 {
      let source = (0..<chance.next(120)).map { _ in pieces[chance.next(pieces.count)] }.joined()
      let (file, findings) = PhraseFile.parse(source, file: "fuzz.phrases")
      #expect(findings.allSatisfy { $0.line > 0 })
      let recogniser = Recogniser(locale: .english, phrases: [file], slots: [])
      _ = recogniser.recognise([Guess("a b a"), Guess("b", score: -.infinity)], in: Sample.context)
      _ = recogniser.grammar()
    }
  }

  @Test("Very long lines are read up to a bound")
  func long() {
    _ = Sample.hear(String(repeating: "cancel my visit with doctor lee ", count: 2_000))
    _ = Sample.hear(String(repeating: "x", count: 100_000))
    #expect(
      FoldedLine(String(repeating: "é", count: 100_000)).bytes.count <= FoldedLine.longest + 2)
  }

  @Test("Folding keeps the place of every word")
  func origins() {
    let line = FoldedLine("¿Cuándo  ES mi próxima cita, Dr. O'Neill?")
    #expect(line.folded == "cuando es mi proxima cita dr oneill")
    #expect(line.said(0..<2) == "Cuándo  ES")
    #expect(line.said(6..<7) == "O'Neill")
    #expect(line.words(touching: 0..<3) == 0..<1)
  }
}
