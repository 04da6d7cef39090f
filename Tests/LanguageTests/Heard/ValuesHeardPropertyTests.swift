import Testing

@testable import Language

/// Whole families of values, heard in the ways in which people say or type them.
@Suite struct ValuesHeardPropertyTests {
  private let reference = CivilDateTime(
    date: CivilDate(dayNumber: 20_522), time: CivilTime(minuteOfDay: 540))
  private let english = ValueParser(locale: .english)
  private let spanish = ValueParser(locale: .spanish)

  private func first(
    _ parser: ValueParser, _ kind: ValueKind, _ text: String, _ preference: TimePreference = .either
  ) -> HeardValue? {
    parser.values(of: kind, in: text, reference: reference, preference: preference).first
  }

  @Test func birthDatesKeepTheirYear() {
    let start = CivilDate(year: 1921, month: 4, day: 1)?.dayNumber ?? 0
    for number in stride(from: start, to: 20_500, by: 11) {
      let day = CivilDate(dayNumber: number)
      let month = day.month - 1
      let year = Spelling.englishYear(day.year)
      let texts = [
        "\(Spelling.englishMonths[month]) \(Spelling.englishDays[day.day - 1]) \(year)",
        "the \(Spelling.englishDays[day.day - 1]) of \(Spelling.englishMonths[month]) \(year)",
        "\(Spelling.englishMonths[month]) \(day.day), \(day.year)",
        "\(day.month)/\(day.day)/\(day.year)",
        padded(day.month) + padded(day.day) + "\(day.year)",
        day.description,
      ]
      for text in texts {
        #expect(first(english, .date, text, .past)?.readings == [.date(day)], "\(text)")
      }
      let spoken = Spelling.spanish(day.day)
      let name = Spelling.spanishMonths[month]
      for text in [
        "\(spoken) de \(name) de \(Spelling.spanish(day.year))",
        "el \(day.day) de \(name) del \(day.year)", day.description,
      ] {
        #expect(first(spanish, .date, text, .past)?.readings == [.date(day)], "\(text)")
      }
      let digits = padded(day.day) + "/" + padded(day.month) + "/\(day.year)"
      #expect(first(spanish, .date, digits, .past)?.value == .date(day), "\(digits)")
    }
  }

  @Test func everyMinuteOfTheDay() {
    for minute in 0..<1_440 {
      let time = CivilTime(minuteOfDay: minute)
      let hour = (time.hour + 11) % 12 + 1
      let half = time.hour < 12 ? "am" : "pm"
      let text = "\(hour):\(padded(time.minute)) \(half)"
      #expect(first(english, .time, text)?.readings == [.time(time)], "\(text)")
      #expect(first(spanish, .time, "a las \(text)")?.readings == [.time(time)], "\(text)")
      let spoken = "las \(Spelling.spanish(time.hour)) y \(Spelling.spanish(time.minute)) horas"
      if time.hour > 12, time.minute >= 10 {
        #expect(first(spanish, .time, spoken)?.readings == [.time(time)], "\(spoken)")
      }
      if time.minute > 0 {
        let minutes =
          time.minute < 10
          ? "oh \(Spelling.english(time.minute))" : Spelling.english(time.minute)
        let words = "\(Spelling.english(hour)) \(minutes) \(time.hour < 12 ? "a m" : "p.m.")"
        #expect(first(english, .time, words)?.readings == [.time(time)], "\(words)")
      }
    }
  }

  @Test func numbersInWordsAndDigits() {
    for number in Array(0...1_200) + Array(stride(from: 1_201, to: 999_999, by: 617)) {
      let value = Value.number(DecimalNumber(number))
      #expect(first(english, .number, Spelling.english(number))?.value == value, "\(number)")
      #expect(first(spanish, .number, Spelling.spanish(number))?.value == value, "\(number)")
      #expect(first(english, .number, "\(number)")?.value == value)
      #expect(first(spanish, .number, "\(number)")?.value == value)
    }
  }

  @Test func everyCent() {
    for cents in stride(from: 101, to: 99_999, by: 37) where cents % 100 > 0 && cents / 100 > 1 {
      let value = Value.money(Money(cents: cents))
      let (dollars, rest) = (cents / 100, cents % 100)
      for text in [
        "$\(dollars).\(padded(rest))", "\(dollars) dollars and \(rest) cents",
        "\(Spelling.english(dollars)) dollars and \(Spelling.english(rest)) cents",
      ] {
        #expect(first(english, .money, text)?.value == value, "\(text)")
      }
      for text in [
        "$\(dollars).\(padded(rest))", "\(dollars) dólares con \(rest) centavos",
        "\(Spelling.spanish(dollars)) dólares con \(Spelling.spanish(rest)) centavos",
      ] {
        #expect(first(spanish, .money, text)?.value == value, "\(text)")
      }
    }
  }

  @Test func rangesLieInTheLine() {
    for (parser, text, kind) in [
      (english, "I was born, um, on march third nineteen fifty two, doctor", ValueKind.date),
      (spanish, "nací, este, el 3 de marzo del 52, señora", .date),
      (english, "ábc 3:30 pm ñ", .time), (spanish, "¿a las tres y media de la tarde?", .time),
    ] {
      let heard = first(parser, kind, text, .past)
      #expect(heard != nil, "\(text)")
      guard let heard else { continue }
      #expect(heard.range.lowerBound >= 0 && heard.range.upperBound <= text.utf8.count)
      #expect(!heard.range.isEmpty)
    }
    let heard = first(english, .date, "call on 4/15/26.")
    #expect(heard?.range == 8..<15)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
