import Language
import Testing

@testable import Recognition

@Suite("Templates")
struct TemplateTests {
  /// Whether one template, without slots, matches a whole line.
  private func matches(_ template: String, _ line: String, rules: String = "") -> Bool {
    let source = "\(rules)\nfiller um\npolite please\nintent a\nsay \(template)"
    let book = PhraseBook([PhraseFile.parse(source, file: "a.phrases").0], slots: [])
    var steps = 0
    return !book.automaton(urgent: false)
      .match(book.lexicon.line(line), lexicon: book.lexicon, steps: &steps) { _, _ in [] }
      .isEmpty
  }

  @Test(
    "Each construct matches what it says and nothing else",
    arguments: [
      (
        "show results", ["show results", "Show, RESULTS!", "um show um results please"],
        ["show", "results", "show results now", "show the results"]
      ),
      ("show [my] results", ["show results", "show my results"], ["show my my results", "my"]),
      ("(show | list) results", ["show results", "list results"], ["show list results"]),
      ("[(a | b)] c", ["c", "a c", "b c"], ["a", "a b c"]),
      ("a ([b] c | d [e])", ["a c", "a b c", "a d", "a d e"], ["a", "a b", "a e", "a c e"]),
      ("[a] [b] [c] d", ["d", "a d", "b d", "a c d", "a b c d"], ["a b c", "b a d"]),
      ("((a) (b | (c)))", ["a b", "a c"], ["a", "b"]),
      ("café ñandú", ["cafe nandu", "CAFÉ ÑANDÚ", "cafe\u{301} n\u{303}andu\u{301}"], ["caf"]),
      ("I can't come", ["I can't come", "i cant come", "I can\u{2019}t come"], ["I can come"]),
    ])
  func constructs(template: String, right: [String], wrong: [String]) {
    for line in right { #expect(matches(template, line), "\(template) should match \(line)") }
    for line in wrong { #expect(!matches(template, line), "\(template) takes \(line)") }
  }

  @Test("Shared rules are used by name, and rules may use rules")
  func rules() {
    let rules = "rule when = today | <later>\nrule later = tomorrow | [the] next day"
    #expect(matches("come <when>", "come the next day", rules: rules))
    #expect(matches("come [<when>]", "come", rules: rules))
    #expect(!matches("come <when>", "come", rules: rules))
  }

  @Test("Work grows with the length of the line, not with the number of ways to match it")
  func linear() {
    // A backtracking matcher takes 2 to the power of 30 steps to refuse this.
    let template =
      String(repeating: "[a] ", count: 30) + String(repeating: "(a | [a] a) ", count: 10)
    let source = "intent a\nsay \(template) b"
    let book = PhraseBook([PhraseFile.parse(source, file: "a.phrases").0], slots: [])
    let automaton = book.automaton(urgent: false)
    func steps(_ words: Int) -> Int {
      var steps = 0
      let line = FoldedLine(String(repeating: "a ", count: words))
      #expect(
        automaton.match(line, lexicon: book.lexicon, steps: &steps) { _, _ in [] }.isEmpty)
      return steps
    }
    for words in [10, 20, 40] {
      #expect(steps(words) <= automaton.stateCount * (words + 1))
    }
  }

  @Test("Text slots do not multiply the work")
  func linearText() {
    let source = "intent a\nsay x {one} y {two} z {three} end"
    let slots = ["one", "two", "three"].map {
      SlotSignature(intent: "a", slot: $0, kind: .text)
    }
    let book = PhraseBook([PhraseFile.parse(source, file: "a.phrases").0], slots: slots)
    let automaton = book.automaton(urgent: false)
    var steps = 0
    let line = FoldedLine("x " + String(repeating: "y z ", count: 300))
    _ = automaton.match(line, lexicon: book.lexicon, steps: &steps) { _, _ in [] }
    #expect(steps <= automaton.stateCount * (line.words.count + 1))
  }

  @Test("Too deep or too long templates are refused in a sentence")
  func bounds() {
    let deep = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
    let long = String(repeating: "a ", count: 2_000)
    #expect(throws: TemplateParser.Mistake.self) { try TemplateParser.parse(deep) }
    #expect(throws: TemplateParser.Mistake.self) { try TemplateParser.parse(long) }
  }
}
