/// The words that answers are made of, for a speech recogniser that is to listen for them.
public struct AnswerWords: Sendable {
  /// Yes, no, and what people commonly say for them.
  public let consent: [String]
  /// The words of numbers, dates, times and amounts, each by itself.
  public let values: [String]

  /// Gathers the words of a language.
  public init(locale: LanguageTag) {
    let formatter = ValueFormatter(locale: locale)
    consent =
      formatter.spanish
      ? [
        "sí", "no", "claro", "claro que sí", "sí por favor", "correcto", "está bien", "no gracias",
        "así es", "de acuerdo", "ninguno", "ninguna", "no sé", "no estoy seguro", "no estoy segura",
      ]
      : [
        "yes", "no", "yeah", "yep", "nope", "yes please", "no thanks", "no thank you", "correct",
        "that's right", "okay", "sure", "none", "none of those", "I don't know", "I'm not sure",
      ]
    var values: [Value] = (0...100).map { .number(DecimalNumber($0)) }
    values += [200, 500, 1_000, 2_000].map { .number(DecimalNumber($0)) }
    values += (1...31).map { .ordinal($0) }
    // A year of days; years said in other words; and times of the clock.
    let first = CivilDate(year: 2_026, month: 1, day: 1)?.dayNumber ?? 0
    values += (0..<366).map { .date(CivilDate(dayNumber: first + $0)) }
    values += [1_905, 1_966, 2_005].compactMap { year in
      CivilDate(year: year, month: 1, day: 1).map { .date($0) }
    }
    values += stride(from: 0, to: 1_440, by: 15).map { .time(CivilTime(minuteOfDay: $0)) }
    var words = Set(
      values.flatMap { value in
        formatter.words(for: value, medium: .speech).lowercased()
          .split { !$0.isLetter }.map(String.init)
      })
    words.formUnion(
      formatter.spanish
        ? ["hoy", "mañana", "ayer", "dólares", "centavos", "coma", "punto"]
        : ["today", "tomorrow", "yesterday", "dollars", "cents", "point", "oh", "morning", "next"])
    self.values = words.sorted()
  }
}
