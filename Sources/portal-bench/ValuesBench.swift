import Language

/// Hearing values in lines, beside cutting the same lines into words; then lines made to take long.
enum ValuesBench {
  private static let english: [(ValueKind, String)] = [
    (.date, "can I come in next Tuesday or is that too soon"),
    (.date, "the day after tomorrow"),
    (.date, "March third nineteen fifty two"),
    (.time, "half past three in the afternoon would be good"),
    (.datetime, "move it to March 12 at 9:30 in the morning please"),
    (.daterange, "anything in the last two weeks"),
    (.timerange, "from nine to eleven in the morning"),
    (.number, "about twenty five"),
    (.ordinal, "the second one"),
    (.money, "forty five dollars and ten cents"),
    (.phone, "call me at 555 010 0199"),
    (.email, "ana dot ruiz at example dot com"),
    (.boolean, "yes please"),
    (.digits, "four nine two eight one seven"),
    (.code, "a as in alpha bravo seven niner"),
  ]
  private static let spanish: [(ValueKind, String)] = [
    (.date, "¿puedo ir el próximo martes o es muy pronto?"),
    (.date, "pasado mañana"),
    (.date, "el tres de marzo de mil novecientos cincuenta y dos"),
    (.time, "a las tres y media de la tarde estaría bien"),
    (.datetime, "cámbiela al 12 de marzo a las 9:30 de la mañana, por favor"),
    (.daterange, "algo de las últimas dos semanas"),
    (.timerange, "de nueve a once de la mañana"),
    (.number, "como veinticinco"),
    (.ordinal, "la segunda"),
    (.money, "cuarenta y cinco dólares con diez centavos"),
    (.phone, "llámeme al 555 010 0199"),
    (.email, "ana punto ruiz arroba example punto com"),
    (.boolean, "sí, por favor"),
    (.digits, "cuatro nueve dos ocho uno siete"),
    (.code, "a de Ana be de burro siete nueve"),
  ]

  static func run(isQuick: Bool) throws {
    guard let reference = CivilDateTime(iso: "2026-03-05T09:00") else {
      throw BenchFailure("The reference is no moment.")
    }
    // The first call builds the words of a language.
    for locale in [LanguageTag.english, .spanish] {
      let first = Stopwatch()
      _ = ValueParser(locale: locale).values(of: .date, in: "march 3", reference: reference)
      Report.say(
        "values: the first call in \(locale) takes \(Report.short(first.milliseconds)) "
          + "milliseconds.")
    }
    for (locale, lines) in [(LanguageTag.english, english), (.spanish, spanish)] {
      try hear(lines, locale: locale, reference: reference, rounds: isQuick ? 20 : 2_000)
    }
    try hearLongLines(reference: reference, isQuick: isQuick)
  }

  private static func hear(
    _ lines: [(ValueKind, String)], locale: LanguageTag, reference: CivilDateTime, rounds: Int
  ) throws {
    let parser = ValueParser(locale: locale)
    var found = 0
    var heard = Samples()
    for _ in 0..<rounds {
      for (kind, line) in lines {
        let hearing = Stopwatch()
        found += parser.values(of: kind, in: line, reference: reference).count
        heard.add(hearing.milliseconds * 1_000)
      }
    }
    var words = 0
    let cutting = Stopwatch()
    for _ in 0..<rounds {
      for (_, line) in lines { words += line.split(separator: " ").count }
    }
    let cut = cutting.milliseconds / Double(rounds * lines.count) * 1_000
    Report.say(
      "values: \(locale): \(Report.short(heard.median)) microseconds a value at the median, "
        + "\(Report.short(heard.percentile(0.99))) at the 99th percentile, "
        + "\(found / rounds) values in \(lines.count) lines.")
    Report.say(
      "values: \(locale): cutting a line into words takes \(Report.short(cut)) microseconds, "
        + "so the ratio is \(Report.short(heard.median / cut)).")
    guard words > 0, found > 0 else { throw BenchFailure("No value was heard.") }
  }

  // MARK: Lines made to take long

  /// What is repeated up to 500 characters.
  private static let pieces = [
    "one ", "twenty ", "seventy seven ", "hundred ", "thousand million ", "1 ", "12 ", "1/2/", "9:",
    "12:30 ", "march ", "monday ", "next ", "last week ", "from ", "from monday to ", "between ",
    "between one and ", "to ", "and ", "of the ", "half ", "half past ", "quarter to ", "first ",
    "third of ", "in two weeks ", "two days after ", "a week from ", "the ", "the day after ",
    "minus ", "point ", "dollars ", "$1 ", "one dollar and ", "half of a ", "oh ", "double ",
    "a as in ", "at ", "at a.", "dot ", "a dot ", "yes ", "no ", "not ", "1-", "1.", "(1) ", "+1 ",
    ", ", ". ", "- ", "' ", "¿", "a", "é", "日", "0", "x1", "uno ", "veinte ", "treinta y ", "mil ",
    "ciento ", "millones ", "de ", "del ", "de de ", "el ", "la semana de ", "el lunes ", "a las ",
    "las ", "y ", "y media ", "menos cuarto ", "hace dos ", "dentro de ", "entre el ", "desde ",
    "hasta ", "que viene ", "punto ", "arroba ", "doble ", "be de ", "sí ", "no sé ", "primer ",
    "um ", "este, ", "in the first half of ", "the last ", "a principios de ", "end of ",
    "one hundred and ", "two thousand and ", "twenty twenty ", "nineteen ",
  ]

  private static func hearLongLines(reference: CivilDateTime, isQuick: Bool) throws {
    var slowest = (milliseconds: 0.0, what: "")
    for locale in [LanguageTag.english, .spanish] {
      let parser = ValueParser(locale: locale)
      for piece in pieces {
        let line = String(String(repeating: piece, count: 500 / piece.count + 1).prefix(500))
        for kind in ValueKind.allCases {
          // The least of a few runs, since others use the machine too.
          var least = Double.infinity
          for _ in 0..<(isQuick ? 1 : 5) {
            let hearing = Stopwatch()
            _ = parser.values(of: kind, in: line, reference: reference)
            least = min(least, hearing.milliseconds)
          }
          if least > slowest.milliseconds {
            slowest = (least, "\(kind.rawValue) in \(locale) of \"\(piece)\" again and again")
          }
        }
      }
    }
    Report.say(
      "values: 500 characters take at most \(Report.short(slowest.milliseconds)) milliseconds: "
        + "\(slowest.what).")
    guard slowest.milliseconds > 0 else { throw BenchFailure("No long line was heard.") }
  }
}
