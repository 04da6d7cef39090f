import Testing

@testable import Language

/// The productions of the Fluent 1.0 grammar, each with what it comes to.
struct FluentSyntaxTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let source: String
    let expected: String
    var arguments: [String: Value] = [:]
    var testDescription: String { name }
  }

  /// Each source defines `key`.
  static let cases: [Case] = [
    Case(name: "a text", source: "key = Value", expected: "Value"),
    Case(name: "no blanks around the sign", source: "key=Value", expected: "Value"),
    Case(name: "spaces around", source: "key   =   Value   ", expected: "Value"),
    Case(name: "carriage returns", source: "key = A\r\n    B\r\n", expected: "A\nB"),
    Case(name: "a lone carriage return is text", source: "key = A\rB", expected: "A\rB"),
    Case(name: "a byte order mark", source: "\u{FEFF}key = A", expected: "A"),
    Case(name: "value on the next line", source: "key =\n    Value", expected: "Value"),
    Case(name: "value after blank lines", source: "key =\n\n\n    Value", expected: "Value"),
    Case(
      name: "common indent goes", source: "key =\n    One\n      two\n    three",
      expected: "One\n  two\nthree"),
    Case(
      name: "the first line does not count for the indent",
      source: "key = One\n    two\n    three", expected: "One\ntwo\nthree"),
    Case(
      name: "the smallest indent counts", source: "key =\n      One\n    two",
      expected: "  One\ntwo"),
    Case(
      name: "blank lines stay", source: "key =\n    One\n\n  \n    two", expected: "One\n\n\ntwo"),
    Case(name: "accents and astral letters", source: "key = ¿Sí? 𝒳", expected: "¿Sí? 𝒳"),
    Case(name: "an empty text in quotes", source: "key = { \"\" }", expected: ""),
    Case(name: "spaces kept by quotes", source: "key = {\"  \"}A", expected: "  A"),
    Case(
      name: "specials at a line's start by quotes",
      source: "key =\n    {\"[\"}a\n    {\"*\"}b\n    {\".\"}c\n    {\"}\"}d",
      expected: "[a\n*b\n.c\n}d"),
    Case(name: "escapes", source: #"key = {"\"\\\u0041\U01F602"}"#, expected: "\"\\A\u{1F602}"),
    Case(name: "no scalar", source: #"key = {"\uD83D"}"#, expected: "\u{FFFD}"),
    Case(name: "a backslash in text is a letter", source: #"key = \u0041"#, expected: #"\u0041"#),
    Case(name: "braces in quotes", source: #"key = {"{"} and {"}"}"#, expected: "{ and }"),
    Case(name: "a number", source: "key = { 42 }", expected: "42"),
    Case(name: "a number with places", source: "key = { -3.50 }", expected: "Minus 3.50"),
    Case(
      name: "a variable", source: "key = Hi { $name }.", expected: "Hi Ana.",
      arguments: ["name": .name("Ana")]),
    Case(name: "a nested placeable", source: "key = {{ \"A\" }}", expected: "A"),
    Case(name: "a placeable over lines", source: "key = {\n\"A\"\n}", expected: "A"),
    Case(name: "a block placeable at the margin", source: "key = A\n{ \"B\" }", expected: "A\nB"),
    Case(name: "a message", source: "other = Other\nkey = { other }", expected: "Other"),
    Case(
      name: "an attribute of a message",
      source: "other = X\n  .brief = Brief\nkey = { other.brief }",
      expected: "Brief"),
    Case(name: "a term", source: "-clinic = Lakeside\nkey = { -clinic }", expected: "Lakeside"),
    Case(
      name: "a term with arguments",
      source: "-clinic = { $case ->\n   *[short] Lakeside\n    [long] Lakeside Clinic\n }\n"
        + "key = { -clinic(case: \"long\") }", expected: "Lakeside Clinic"),
    Case(
      name: "a term sees no outer variable", source: "-t = { $name }\nkey = { -t }",
      expected: "{$name}", arguments: ["name": .name("Ana")]),
    Case(
      name: "a term ignores arguments by place", source: "-t = T\nkey = { -t(1, \"x\") }",
      expected: "T"),
    Case(
      name: "a term's attribute selects",
      source: "-clinica = Lakeside\n  .gender = feminine\nkey = { -clinica.gender ->\n"
        + "    [masculine] el\n   *[feminine] la\n }", expected: "la"),
    Case(
      name: "a term's attribute takes arguments",
      source: "-t = T\n  .kind = { $k }\nkey = { -t.kind(k: \"b\") ->\n   *[a] A\n    [b] B\n }",
      expected: "B"),
    Case(
      name: "a function", source: "key = { NUMBER(3.14159, maximumFractionDigits: 2) }",
      expected: "3.14"),
    Case(
      name: "blanks and a last comma in a call",
      source: "key = { NUMBER (\n  3 ,\n  minimumFractionDigits : 1 ,\n) }", expected: "3.0"),
    Case(
      name: "an attribute at the margin", source: "key = A\n.b = B", expected: "A"),
    Case(
      name: "the default variant", source: "key = { $n ->\n    [a] A\n   *[b] B\n}", expected: "B"),
    Case(
      name: "a variant over lines",
      source: "key = { \"a\" ->\n   *[a]\n        One\n        two\n    [b] B\n}",
      expected: "One\ntwo"),
    Case(
      name: "blanks in keys", source: "key = { 1 ->\n   *[ 1 ] One\n    [\n2\n] Two\n}",
      expected: "One"),
    Case(
      name: "text around a choice", source: "key = A { 1 ->\n   *[one] b\n} c", expected: "A b c"),
    Case(
      name: "a choice in a choice",
      source:
        "key = { 2 ->\n    [one] x\n   *[other] { \"b\" ->\n       *[a] A\n        [b] B\n    }\n}",
      expected: "B"),
    Case(
      name: "a choice in a nested placeable", source: "key = {{ 1 ->\n   *[one] A\n}}",
      expected: "A"
    ),
    Case(
      name: "a later entry ends a pattern", source: "key = A\nother = B\n    b", expected: "A"),
    Case(name: "a comment ends a pattern", source: "key = A\n# B", expected: "A"),
    Case(
      name: "names with digits, dashes, underscores", source: "a-1_B = X\nkey = { a-1_B }",
      expected: "X"),
  ]

  @Test(arguments: cases)
  func production(_ example: Case) {
    var catalog = MessageCatalog(locale: .english)
    let findings = catalog.add(source: example.source, file: "a.ftl")
    #expect(findings.isEmpty)
    #expect(catalog.text(for: Message("key", example.arguments)) == example.expected)
  }

  @Test func commentsAttachOnlyWhenTheyStandDirectlyAbove() {
    var catalog = MessageCatalog(locale: .english)
    let source = """
      ### The file

      ## A section

      # Alone

      # Near
      # and nearer
      key = A
      #
      other = B
      """
    #expect(catalog.add(source: source, file: "a.ftl").isEmpty)
    #expect(catalog.description(of: "key")?.comment == "Near\nand nearer")
    #expect(catalog.description(of: "other")?.comment == "")
    #expect(catalog.description(of: "key")?.line == 9)
    #expect(catalog.identifiers == ["key", "other"])
  }

  @Test func attributesAreVariants() {
    var catalog = MessageCatalog(locale: .english)
    let source =
      "key = Full text.\n    .brief = Brief.\n    .phone =\n        Press 1.\nonly =\n .a = A"
    #expect(catalog.add(source: source, file: "a.ftl").isEmpty)
    #expect(catalog.description(of: "key")?.variants == ["brief", "phone"])
    #expect(catalog.text(for: Message("key"), variant: "phone") == "Press 1.")
    #expect(catalog.text(for: Message("key"), variant: "none") == "Full text.")
    #expect(catalog.description(of: "only")?.hasValue == false)
    #expect(catalog.text(for: Message("only")) == nil)
    #expect(catalog.text(for: Message("only"), variant: "a") == "A")
    #expect(catalog.text(for: Message("missing")) == nil)
  }
}
