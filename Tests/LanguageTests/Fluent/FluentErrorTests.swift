import Testing

@testable import Language

/// Broken entries: each is one finding on its line, and the entries around it are kept.
struct FluentErrorTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let source: String
    /// The line within `source`, counted from 1.
    var line = 1
    let says: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "no equals sign", source: "bad Value", says: "lacks an equals sign"),
    Case(name: "no value", source: "bad =", says: "no value"),
    Case(name: "spaces for a value", source: "bad =    ", says: "no value"),
    Case(name: "a term without value", source: "-bad =", says: "no value"),
    Case(name: "a term with attributes only", source: "-bad =\n  .a = A", says: "no value"),
    Case(name: "a digit first", source: "1bad = A", says: "begins no message"),
    Case(name: "an underscore first", source: "_bad = A", says: "begins no message"),
    Case(name: "an indented message", source: "  bad = A", says: "continues nothing"),
    Case(name: "a tab", source: "\tbad = A", says: "tab"),
    Case(name: "text at the margin", source: "bad =\nother = A", says: "no value"),
    Case(name: "an attribute alone", source: ".bad = A", says: "begins no message"),
    Case(
      name: "an attribute without sign", source: "bad = A\n  .b B", line: 2, says: "equals sign"),
    Case(name: "an attribute without text", source: "bad = A\n  .b =", line: 2, says: "no text"),
    Case(
      name: "an attribute without name", source: "bad = A\n  . = B", line: 2, says: "lacks a name"),
    Case(name: "a comment without space", source: "#bad", says: "space"),
    Case(name: "four number signs", source: "#### bad", says: "space"),
    Case(name: "an open brace", source: "bad = A { $x", says: "closes"),
    Case(
      name: "a brace left open on a later line", source: "bad = A\n  { $x\n", line: 2,
      says: "closes"),
    Case(name: "a closing brace alone", source: "bad = A } B", says: "opens nowhere"),
    Case(name: "empty braces", source: "bad = {}", says: "Braces hold"),
    Case(name: "a comma in braces", source: "bad = { , }", says: "Braces hold"),
    Case(name: "two expressions", source: "bad = { $a $b }", says: "closes"),
    Case(name: "a dollar alone", source: "bad = { $ }", says: "name of a variable"),
    Case(name: "a dash alone", source: "bad = { - }", says: "dash"),
    Case(name: "a dot alone", source: "bad = { a. }", says: "dot"),
    Case(name: "an open quote", source: "bad = { \"a }", says: "text in quotes"),
    Case(name: "a quote over lines", source: "bad = { \"a\n  b\" }", says: "text in quotes"),
    Case(name: "an unknown escape", source: #"bad = { "\n" }"#, says: "backslash"),
    Case(name: "a short escape", source: #"bad = { "\u04" }"#, says: "hexadecimal"),
    Case(name: "a long escape cut short", source: #"bad = { "\U0001F" }"#, says: "hexadecimal"),
    Case(name: "a number without places", source: "bad = { 1. }", says: "number"),
    Case(name: "a number without digits first", source: "bad = { .5 }", says: "Braces hold"),
    Case(
      name: "a number too long", source: "bad = { \(String(repeating: "9", count: 60)) }",
      says: "number"),
    Case(name: "a call of a message", source: "bad = { other() }", says: "capitals"),
    Case(name: "a call in mixed case", source: "bad = { Number(1) }", says: "capitals"),
    Case(name: "names before places", source: "bad = { NUMBER(a: 1, 2) }", says: "come before"),
    Case(name: "a name twice", source: "bad = { NUMBER(1, a: 1, a: 2) }", says: "twice"),
    Case(
      name: "a variable for a named argument", source: "bad = { NUMBER(1, a: $b) }",
      says: "takes a text"),
    Case(name: "no comma", source: "bad = { NUMBER(1 2) }", says: "commas"),
    Case(name: "two commas", source: "bad = { NUMBER(1,,2) }", says: "Braces hold"),
    Case(name: "an open call", source: "bad = { NUMBER(1", says: "commas"),
    Case(name: "an attribute of a term said", source: "bad = { -t.a }", says: "selected on"),
    Case(
      name: "a message selects", source: "bad = { other ->\n   *[a] A\n}", says: "cannot depend"),
    Case(
      name: "a message's attribute selects", source: "bad = { other.a ->\n   *[a] A\n}",
      says: "cannot depend"),
    Case(name: "a term selects", source: "bad = { -t ->\n   *[a] A\n}", says: "cannot depend"),
    Case(
      name: "a placeable selects", source: "bad = { { $a } ->\n   *[a] A\n}", says: "cannot depend"),
    Case(name: "no default", source: "bad = { $a ->\n    [a] A\n}", says: "default"),
    Case(
      name: "two defaults", source: "bad = { $a ->\n   *[a] A\n   *[b] B\n}", line: 3,
      says: "Two choices"),
    Case(name: "no variants", source: "bad = { $a -> }", says: "line of its own"),
    Case(
      name: "a variant on the arrow's line", source: "bad = { $a -> *[a] A\n}",
      says: "line of its own"),
    Case(
      name: "a brace on the variant's line", source: "bad = { $a ->\n   *[a] A }", line: 2,
      says: "line of its own"),
    Case(
      name: "a variant without text", source: "bad = { $a ->\n   *[a]\n}", line: 2, says: "no text"),
    Case(name: "an empty key", source: "bad = { $a ->\n   *[] A\n}", line: 2, says: "brackets"),
    Case(
      name: "two words in a key", source: "bad = { $a ->\n   *[a b] A\n}", line: 2, says: "brackets"
    ),
    Case(name: "a star and a space", source: "bad = { $a ->\n   * [a] A\n}", line: 2, says: "star"),
    Case(
      name: "too deep", source: "bad = " + String(repeating: "{", count: 5_000),
      says: "nested"),
  ]

  @Test(arguments: cases)
  func errorIsOneFinding(_ example: Case) {
    var catalog = MessageCatalog(locale: .english)
    let source = "before = B\n# c\n\(example.source)\n\nafter = A\n"
    let findings = catalog.add(source: source, file: "a.ftl")
    #expect(findings.count == 1, "\(findings)")
    #expect(findings.first?.line == example.line + 2)
    #expect(findings.first?.message.contains(example.says) == true, "\(findings)")
    #expect(findings.first?.severity == .error)
    #expect(catalog.text(for: Message("before")) == "B")
    #expect(catalog.text(for: Message("after")) == "A")
    #expect(catalog.text(for: Message("bad")) == nil)
  }

  @Test func theFirstOfTwoEntriesStays() {
    var catalog = MessageCatalog(locale: .english)
    let findings = catalog.add(source: "key = A\n-t = 1\nkey = B\n-t = 2", file: "a.ftl")
    #expect(findings.map(\.line) == [3, 4])
    #expect(catalog.add(source: "key = C", file: "b.ftl").map(\.line) == [1])
    #expect(catalog.text(for: Message("key")) == "A")
  }

  @Test func anyBytesAreRead() {
    let seeds = ["key = { $a ->\n   *[one] A\n}\n", "-t = T\n  .a = { -t(b: \"\\u0041\") }\n# c\n"]
    var state: UInt64 = 42
    for round in 0..<4_000 {
      var bytes = Array(seeds[round % 2].utf8)
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        bytes[place] = UInt8(truncatingIfNeeded: state >> 40)
      }
      var catalog = MessageCatalog(locale: .english)
      _ = catalog.add(source: String(decoding: bytes, as: UTF8.self), file: "a.ftl")
      for id in catalog.identifiers { _ = catalog.text(for: Message(id)) }
      _ = catalog.check()
    }
  }
}
