import Testing

@testable import Language

/// The functions of the catalogs, on a screen and for a voice.
struct FluentFunctionTests {
  private static let when = Value.dateTime(
    CivilDateTime(
      date: ValueFormatterTests.day("2026-03-12"), time: ValueFormatterTests.time("10:00")))
  private static let today = Value.date(ValueFormatterTests.day("2026-03-10"))

  @Test(arguments: [
    (
      "{ $when }", "Thursday, March 12, 2026, at 10 in the morning",
      "Jueves 12 de marzo de 2026 a las 10 de la mañana"
    ),
    (
      "{ DATETIME($when, dateStyle: \"full\") }", "Thursday, March 12, 2026",
      "Jueves 12 de marzo de 2026"
    ),
    ("{ DATETIME($when, dateStyle: \"long\") }", "March 12, 2026", "12 de marzo de 2026"),
    ("{ DATETIME($when, dateStyle: \"medium\") }", "Thursday, March 12", "Jueves 12 de marzo"),
    (
      "{ DATETIME($when, dateStyle: \"medium\", timeStyle: \"short\") }",
      "Thursday, March 12, at 10 in the morning", "Jueves 12 de marzo a las 10 de la mañana"
    ),
    ("{ DATETIME($when, dateStyle: \"short\") }", "March 12", "12 de marzo"),
    ("{ DATETIME($when, timeStyle: \"short\") }", "10 in the morning", "Las 10 de la mañana"),
    ("{ DATETIME($when, weekday: \"long\") }", "Thursday", "Jueves"),
    ("{ DATETIME($when, month: \"long\") }", "March", "Marzo"),
    ("{ DATETIME($when, month: \"long\", year: \"numeric\") }", "March 2026", "Marzo de 2026"),
    (
      "{ RELATIVE($when, $today) }", "In 2 days at 10 in the morning",
      "Pasado mañana a las 10 de la mañana"
    ),
    ("{ NUMBER($n) }", "1,234.5", "1,234.5"),
    ("{ NUMBER($n, maximumFractionDigits: 0, useGrouping: \"false\") }", "1235", "1235"),
    ("{ NUMBER($n, minimumFractionDigits: 2) }", "1,234.50", "1,234.50"),
    ("{ ORDINAL(3) }", "Third", "Tercero"),
    ("{ ORDINAL(3, gender: \"feminine\") }", "Third", "Tercera"),
    ("la { ORDINAL(3, gender: \"feminine\") }", "la third", "la tercera"),
    ("el { ORDINAL(3, gender: \"masculine\") }", "el third", "el tercer"),
    ("{ SPELL(\"ab7\") }", "A B 7", "A B 7"),
    ("{ SPELL(\"a7\", style: \"words\") }", "A as in Alpha, 7", "A de Ana, 7"),
    ("{ PHONE(\"6175550123\") }", "617 555 0123", "617 555 0123"),
    ("{ DIGITS(\"492817\") }", "492 817", "492 817"),
    ("{ WORDS(21, gender: \"feminine\") }", "Twenty one", "Veintiuna"),
    (
      "ends in { WORDS($n) }", "ends in one thousand two hundred thirty four point five",
      "ends in mil doscientos treinta y cuatro punto cinco"
    ),
  ])
  func functions(pattern: String, english: String, spanish: String) {
    for (locale, expected) in [(LanguageTag.english, english), (.spanish, spanish)] {
      var catalog = MessageCatalog(locale: locale)
      #expect(catalog.add(source: "key = \(pattern)", file: "a.ftl").isEmpty)
      #expect(catalog.check().isEmpty)
      let message = Message(
        "key",
        [
          "when": FluentFunctionTests.when, "today": FluentFunctionTests.today,
          "n": .number(ValueFormatterTests.number("1234.5")),
        ])
      #expect(catalog.text(for: message) == expected)
    }
  }

  @Test func speechIsAllWords() {
    var catalog = MessageCatalog(locale: .english)
    _ = catalog.add(
      source: "key = Due { DATETIME($when, dateStyle: \"medium\") }: { $n }.", file: "a")
    let message = Message("key", ["when": FluentFunctionTests.when, "n": .count(2)])
    #expect(catalog.text(for: message, medium: .speech) == "Due Thursday, March twelfth: two.")
  }
}

/// Numbers agree with the noun that follows them, in speech.
struct SpanishAgreementTests {
  @Test(arguments: [
    ("citas", 1, "una citas."), ("resultados", 1, "un resultados."),
    ("citas", 200, "doscientas citas."),
    ("mensajes", 21, "veintiún mensajes."), ("mediciones", 31, "treinta y una mediciones."),
    ("días", 1, "un días."), ("veces", 21, "veintiuna veces."), ("de 3", 1, "uno de 3."),
  ])
  func agreement(noun: String, count: Int, expected: String) {
    var catalog = MessageCatalog(locale: .spanish)
    #expect(catalog.add(source: "key = Hay { $n } \(noun).", file: "a.ftl").isEmpty)
    let message = Message("key", ["n": .count(count)])
    #expect(catalog.text(for: message, medium: .speech) == "Hay " + expected)
    #expect(catalog.text(for: message, medium: .screen) == "Hay \(count) \(noun).")
  }
}
