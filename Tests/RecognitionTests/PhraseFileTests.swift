import Language
import Testing

@testable import Recognition

@Suite("Phrase files")
struct PhraseFileTests {
  @Test("A file without mistakes gives no findings")
  func clean() {
    let (file, findings) = PhraseFile.parse(Sample.source, file: "sample.phrases")
    #expect(findings.isEmpty)
    #expect(file.intents.map(\.intent).count == 6)
    #expect(file.urgent == ["help.emergency"])
    #expect(file.sentences.filter { $0.intent == nil }.count == 6)
    #expect(file.names.map(\.id) == ["4548-4", "2093-3"])
  }

  @Test(
    "Each wrong line is found, with its number, and the others are kept",
    arguments: [
      "say hello", "example hello", "urgent", "outside ?", "intent", "intent two words",
      "rule please", "rule = x", "rule x =", "name test = A1c", "name test 1 =",
      "sample = x", "filler um | ", "same x", "speak hello",
      "intent a\nsay (a | b", "intent a\nsay a]", "intent a\nsay [ ]", "intent a\nsay a | ",
      "intent a\nsay {two words}", "intent a\nsay <>", "intent a\nsay", "intent a\nsay }",
      "intent a\nsay " + String(repeating: "[", count: 60) + "a"
        + String(repeating: "]", count: 60),
      "intent a\nsay " + String(repeating: "a ", count: 1_200),
    ])
  func wrong(lines: String) {
    let count = lines.split(separator: "\n").count
    let (file, findings) = PhraseFile.parse(
      "\(lines)\nintent last\nsay good", file: "wrong.phrases")
    #expect(findings.count == 1)
    #expect(findings.first?.line == count)
    #expect(findings.first?.file == "wrong.phrases")
    #expect(findings.first?.message.hasSuffix(".") == true)
    #expect(file.says.map(\.intent) == ["last"])
  }

  @Test("Comments, blank lines, tabs and Windows line ends are no trouble")
  func layout() {
    let source =
      "# a file\r\n\r\n  intent a # name\r\n\tsay one [two] # said\r\nexample a#b is 1\r\n"
    let (file, findings) = PhraseFile.parse(source, file: "layout.phrases")
    #expect(findings.isEmpty)
    #expect(file.says.map(\.text) == ["one [two]"])
    #expect(file.sentences.map(\.text) == ["a#b is 1"])
  }

  @Test("Templates with unknown slots or rules, or rules that use themselves, are left out")
  func unresolved() {
    let source = """
      rule loop = a <loop>
      intent a
      say one {nothing}
      say two <nothing>
      say three <loop>
      say four
      """
    let book = PhraseBook([PhraseFile.parse(source, file: "a.phrases").0], slots: [])
    #expect(book.findings.map(\.line) == [3, 4, 5])
    #expect(book.entries.map(\.text) == ["four"])
  }
}
