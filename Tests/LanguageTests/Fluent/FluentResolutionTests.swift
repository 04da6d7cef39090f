import Testing

@testable import Language

/// How messages become words: plurals, missing references, values and capitals.
struct FluentResolutionTests {
  private func catalog(_ source: String, _ locale: LanguageTag = .english) -> MessageCatalog {
    var catalog = MessageCatalog(locale: locale)
    #expect(catalog.add(source: source, file: "a.ftl").isEmpty)
    return catalog
  }

  @Test(arguments: [
    (0, "0 results"), (1, "1 result"), (2, "2 results"), (7, "seven exactly"), (11, "11 results"),
  ])
  func englishPlurals(count: Int, expected: String) {
    let source = """
      key = { $n ->
          [7] seven exactly
          [one] { $n } result
         *[other] { $n } results
      }
      """
    #expect(catalog(source).text(for: Message("key", ["n": .count(count)])) == expected)
  }

  @Test(arguments: [
    (0, "o"), (1, "uno"), (2, "o"), (1_000_000, "m"), (3_000_000, "m"), (1_500_000, "o"),
  ])
  func spanishPlurals(count: Int, expected: String) {
    let source = "key = { $n ->\n    [one] uno\n    [many] m\n   *[other] o\n}"
    #expect(catalog(source, .spanish).text(for: Message("key", ["n": .count(count)])) == expected)
  }

  @Test(arguments: [
    (1, "one"), (2, "two"), (3, "few"), (4, "other"), (11, "other"), (12, "other"), (13, "other"),
    (21, "one"), (22, "two"), (103, "few"), (111, "other"),
  ])
  func englishOrdinals(place: Int, expected: String) {
    let variants = "    [one] one\n    [two] two\n    [few] few\n   *[other] other\n}"
    let bundle = catalog(
      "key = { NUMBER($n, type: \"ordinal\") ->\n\(variants)\nplace = { $n ->\n\(variants)")
    #expect(bundle.text(for: Message("key", ["n": .count(place)])) == expected)
    #expect(bundle.text(for: Message("place", ["n": .ordinal(place)])) == expected)
  }

  @Test func pluralsThatALanguageHasNotAreFound() {
    func said(_ key: String, _ locale: LanguageTag) -> [String] {
      catalog("key = { $n ->\n    [\(key)] a\n   *[other] b\n}", locale).check().map(\.message)
    }
    #expect(said("one", .english).isEmpty)
    #expect(said("few", .english).isEmpty)
    #expect(said("many", .spanish).isEmpty)
    #expect(said("zero", .english).first?.contains("zero") == true)
    #expect(said("many", .english).first?.contains("many") == true)
    #expect(said("few", .spanish).first?.contains("few") == true)
    // Words that are no plurals may be anything.
    let words = "key = { $n ->\n    [zero] a\n    [cold] c\n   *[other] b\n}"
    #expect(catalog(words, .spanish).check().isEmpty)
  }

  @Test func negativeAndLargeAmountsHavePlurals() {
    let source = "key = { $n ->\n    [one] one\n   *[other] other\n}"
    for locale in [LanguageTag.english, .spanish] {
      #expect(catalog(source, locale).text(for: Message("key", ["n": .count(-1)])) == "one")
      #expect(catalog(source, locale).text(for: Message("key", ["n": .count(21)])) == "other")
    }
  }

  @Test func valuesOfTheWrongKindAreSaidAsTheyAre() {
    let bundle = catalog(
      "key = { DATETIME($x, dateStyle: \"long\") } { NUMBER($x) } { ORDINAL($x) } { PHONE($y) }")
    let text = bundle.text(for: Message("key", ["x": .text("soon"), "y": .boolean(true)]))
    #expect(text == "soon {NUMBER()} {ORDINAL()} {PHONE()}")
  }

  @Test func aLaterAttributeOfTheSameNameCounts() {
    let bundle = catalog("key = A\n    .brief = one\n    .brief = two")
    #expect(bundle.text(for: Message("key"), variant: "brief") == "two")
    #expect(bundle.description(of: "key")?.variants == ["brief"])
  }

  @Test func visibleFractionDigitsCount() {
    let source = "key = { $n ->\n    [one] one\n   *[other] other\n}"
    let one = Value.number(DecimalNumber(coefficient: 10, scale: 1))
    #expect(catalog(source).text(for: Message("key", ["n": one])) == "other")
    #expect(catalog(source, .spanish).text(for: Message("key", ["n": one])) == "one")
    let exact = "key = { $n ->\n    [1] exact\n   *[other] other\n}"
    #expect(catalog(exact).text(for: Message("key", ["n": one])) == "exact")
  }

  @Test func wordsSelect() {
    let source = "key = { $x ->\n    [high] High\n    [true] Yes\n    [2] two\n   *[none] None\n}"
    let bundle = catalog(source)
    #expect(bundle.text(for: Message("key", ["x": .text("high")])) == "High")
    #expect(bundle.text(for: Message("key", ["x": .boolean(true)])) == "Yes")
    #expect(bundle.text(for: Message("key", ["x": .message(Message("high"))])) == "High")
    #expect(bundle.text(for: Message("key", ["x": .list([.text("a"), .text("b")])])) == "two")
    #expect(bundle.text(for: Message("key", ["x": .text("one")])) == "None")
    #expect(bundle.text(for: Message("key")) == "None")
  }

  @Test func whatIsMissingIsShown() {
    let bundle = catalog("key = { $a } { b } { b.c } { -d } { NONE(1) } { NUMBER($a) } { key.e }")
    #expect(
      bundle.text(for: Message("key"))
        == "{$a} {b} {b.c} {-d} {NONE()} {$a} {key.e}")
    #expect(
      bundle.text(for: Message("key", ["a": .message(Message("f"))]))?.hasPrefix("{f}") == true)
  }

  @Test func cyclesEnd() {
    let bundle = catalog("a = A { b }\nb = B { a }\nc = { c }\n-t = { -t }\nd = { -t }")
    #expect(bundle.text(for: Message("a")) == "A B {a}")
    #expect(bundle.text(for: Message("c")) == "{c}")
    #expect(bundle.text(for: Message("d")) == "{-t}")
    #expect(bundle.check().count == 4)
  }

  @Test func expansionIsBounded() {
    var source = "m0 = x\n"
    for level in 1...20 {
      source += "m\(level) = \(String(repeating: "{ m\(level - 1) }", count: 10))\n"
    }
    let text = catalog(source).text(for: Message("m20"))
    #expect((text?.utf8.count ?? .max) < 10_000)
  }

  @Test func messagesAndItemsWithinValues() {
    let source = """
      visit = visit with { $who }
          .brief = { $who }
      high = high
      key = Your { $item } is { $verdict }.
      start = { $verdict }. { $item }.
      """
    let bundle = catalog(source)
    let item = Item(kind: "visit", id: "1", label: Message("visit", ["who": .name("Doctor Lee")]))
    let values: [String: Value] = ["item": .item(item), "verdict": .message(Message("high"))]
    #expect(bundle.text(for: Message("key", values)) == "Your visit with Doctor Lee is high.")
    #expect(bundle.text(for: Message("start", values)) == "High. Visit with Doctor Lee.")
    #expect(bundle.text(for: Message("start", values), variant: "brief") == "High. Doctor Lee.")
  }

  @Test func listsAreJoined() {
    let source = "key = { $l }.\nor = { LIST($l, type: \"or\") }.\nn = { COUNT($l) }."
    func say(_ key: String, _ members: [String], _ locale: LanguageTag) -> String? {
      let list = Value.list(members.map { .name($0) })
      return catalog(source, locale).text(for: Message(key, ["l": list]))
    }
    #expect(say("key", [], .english) == ".")
    #expect(say("key", ["A"], .english) == "A.")
    #expect(say("key", ["A", "B"], .english) == "A and B.")
    #expect(say("key", ["A", "B", "C"], .english) == "A, B, and C.")
    #expect(say("or", ["A", "B", "C"], .english) == "A, B, or C.")
    #expect(say("key", ["A", "B", "C"], .spanish) == "A, B y C.")
    #expect(say("key", ["Ana", "Inés"], .spanish) == "Ana e Inés.")
    #expect(say("or", ["siete", "ocho"], .spanish) == "siete u ocho.")
    #expect(say("n", ["A", "B"], .spanish) == "2.")
  }

  @Test func namesAndTextsStandAsTheyAre() {
    let bundle = catalog("key = { $x } is here.")
    #expect(bundle.text(for: Message("key", ["x": .name("ana")])) == "ana is here.")
    #expect(bundle.text(for: Message("key", ["x": .text("{ $x }")])) == "{ $x } is here.")
  }

  @Test func descriptionsAndChecks() {
    let bundle = catalog(
      """
      inner = { $b } { -t(c: "x") }
      key = { $a ->
          [one] { inner }
         *[other] { NUMBER($n) }
      }
          .brief = { $d }
      bad = { none } { NUMBER($n, size: 1) } { SHOUT($n) }
      -t = { $c }
      """)
    #expect(bundle.description(of: "key")?.arguments == ["a", "b", "d", "n"])
    #expect(bundle.description(of: "key")?.messages == ["inner"])
    let said = bundle.check().map(\.message)
    #expect(said.count == 3, "\(said)")
    #expect(bundle.wordings(of: "key") == ["{$b} {$c}", "{$n}"])
    #expect(bundle.wordings(of: "key", variant: "brief") == ["{$d}"])
  }
}
