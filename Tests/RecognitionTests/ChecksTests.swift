import Language
import Testing

@testable import Recognition

@Suite("Checks and grammars")
struct ChecksTests {
  private func recogniser(_ source: String, slots: [SlotSignature] = []) -> Recogniser {
    Recogniser(
      locale: .english, phrases: [PhraseFile.parse(source, file: "a.phrases").0], slots: slots)
  }

  @Test("Phrases that two intents share are found at the second")
  func shared() {
    let found = recogniser(
      "intent a\nsay (show | list) [my] visits\nintent b\nsay [please] list my visits\nsay other"
    ).findings()
    #expect(found.map(\.line) == [4])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.message.contains("\"list my visits\" is a phrase of a too") == true)
  }

  @Test("Phrases that are shared on purpose are no finding, but stale words on purpose are")
  func sharedOnPurpose() {
    let found = recogniser(
      "intent a\nsay list my visits\nintent b\nsay list my visits\neither list my visits\n"
        + "either something else"
    ).findings()
    #expect(found.map(\.line) == [6])
  }

  @Test("Words that a dictionary lacks are left out of a grammar")
  func pronounced() {
    let text = recogniser("intent a\nsay show [all] (visits | appts)\nsay appts").grammar(
      pronounced: ["show", "visits"])
    #expect(text.contains("show (visits)"))
    #expect(!text.contains("appts"))
    #expect(!text.contains("all"))
  }

  @Test("Slots of one kind are alike, whatever their names")
  func sharedSlots() {
    let slots = [
      SlotSignature(intent: "a", slot: "day", kind: .value(.date)),
      SlotSignature(intent: "b", slot: "when", kind: .value(.date)),
    ]
    let found = recogniser("intent a\nsay go {day}\nintent b\nsay go {when}", slots: slots)
      .findings()
    #expect(found.map(\.line) == [4])
  }

  @Test("Intents without phrases and slots that do not exist are found")
  func missing() {
    let found = recogniser("intent a\nsay go {day}\nsay stay").findings(intents: ["a", "b"])
    #expect(found.count == 2)
    #expect(found.contains { $0.severity == .error && $0.line == 2 })
    #expect(found.contains { $0.message.contains("The intent b has no phrases") })
  }

  @Test("An example that is taken for another intent is found")
  func stray() {
    let found = recogniser("intent a\nsay show my bill\nintent b\nexample show my bill").findings()
    #expect(found.contains { $0.line == 4 && $0.message.contains("taken for a") })
  }

  @Test("The sample portal has no findings")
  func clean() {
    #expect(Sample.recogniser.findings().filter { $0.severity == .error }.isEmpty)
  }

  @Test("A grammar holds words only, without digits, and leaves out what has no words")
  func grammar() {
    let slots = [
      SlotSignature(intent: "a.b", slot: "test", kind: .item("test")),
      SlotSignature(intent: "a.b", slot: "note", kind: .text),
    ]
    let source = """
      name test 1 = A1c | cholesterol
      rule kindly = please | if you don't mind
      intent a.b
      say show [my] {test} [<kindly>]
      say write {note}
      say write [{note}] now
      intent help
      say call 911
      """
    let grammar = recogniser(source, slots: slots).grammar()
    #expect(
      grammar == """
        #JSGF V1.0 UTF-8;
        grammar portal;
        public <portal> = <a_b> | <help>;
        <a_b> =
            show [my] (a one c | cholesterol) [((please | if you don't mind))]
          | write now;
        <help> =
            call nine one one;

        """)
    #expect(recogniser(source, slots: slots).grammar(intents: ["help"]).contains("a_b") == false)
    #expect(recogniser("").grammar().contains("<VOID>"))
  }

  @Test("The same grammar in SRGS listens for answers too", arguments: GrammarForm.allCases)
  func answers(form: GrammarForm) {
    let source = "intent help\nsay help [me]"
    let text = recogniser(source).grammar(answers: true, form: form)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(form == .abnf ? 7 : 4))
        == (form == .abnf
          ? [
            "#ABNF 1.0 UTF-8;", "language en-US;", "mode voice;", "root $portal;",
            "public $portal = $help | $answers;", "$help =", "    help [me];",
          ]
          : [
            "#JSGF V1.0 UTF-8;", "grammar portal;", "public <portal> = <help> | <answers>;",
            "<help> =",
          ]))
    #expect(lines.contains("    yes") && lines.contains("  | that's right"))
    let values = lines.last ?? ""
    for word in ["march", "twenty", "third", "oh", "hundred", "thursday"] {
      #expect(values.contains(" \(word) "), "\(word)")
    }
    #expect(values.hasSuffix(form == .jsgf ? ")+;" : ")<1-24>;"))
  }

  @Test("An explanation names the template, or the words that weighed most")
  func explanation() {
    let exact = Sample.recogniser.explain("cancel my visit", in: Sample.context)
    #expect(exact.template?.file == "sample.phrases")
    #expect(exact.evidence.isEmpty)
    let learnt = Sample.recogniser.explain("my blood work turned out how", in: Sample.context)
    #expect(learnt.template == nil)
    #expect(!learnt.evidence.isEmpty)
  }
}
