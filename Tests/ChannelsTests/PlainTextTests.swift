import Testing

@testable import Channels

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Plain words.", "Plain words."),
    ("Dr. Pe\u{1B}[31mña\u{7}", "Dr. Pe[31mña"),
    ("a\u{202E}b\u{200B}c\u{AD}d", "abcd"),
    ("one\u{A0}two\tthree", "one two three"),
    ("a\r\u{85}\u{9B}b", "ab"),
  ])
  func onlyTextGetsOut(text: String, clean: String) {
    #expect(PlainText.clean(text) == clean)
  }

  @Test func linesAreWrappedBetweenWords() {
    let words = String(repeating: "palabra más ", count: 20)
    let lines = PlainText.wrap(words, columns: 40)
    #expect(lines.allSatisfy { $0.count <= 40 && !$0.hasSuffix(" ") })
    #expect(lines.joined(separator: " ") + " " == words)
    let long = String(repeating: "x", count: 100)
    #expect(PlainText.wrap("a " + long + " b", columns: 79) == ["a", long, "b"])
    #expect(PlainText.wrap("") == [""])
  }
}
