import Foundation
import Language

/// Hearing what was spoken gives the value back, for all of them: tests take samples of the same.
enum RoundTripSweep {
  static func run() throws {
    guard let first = CivilDate(year: 1900, month: 1, day: 1)?.dayNumber,
      let last = CivilDate(year: 2100, month: 12, day: 31)?.dayNumber
    else { throw BenchFailure("The calendar has no such day.") }
    var wrong = 0
    wrong += sweep("dates", .date, first...last) { .date(CivilDate(dayNumber: $0)) }
    wrong += sweep("times", .time, 0...1_439) { .time(CivilTime(minuteOfDay: $0)) }
    wrong += sweep("places", .ordinal, 1...1_000, mediums: [.speech]) { .ordinal($0) }
    wrong += sweep("numbers", .number, 0...999_999) { .count($0) }
    wrong += sweep("amounts", .money, 0...999_999) { .money(Money(cents: $0)) }
    wrong += spellOut()
    guard wrong == 0 else { throw BenchFailure("\(wrong) values were not given back.") }
  }

  private static func sweep(
    _ name: String, _ kind: ValueKind, _ numbers: ClosedRange<Int>,
    mediums: [Medium] = [.screen, .speech], _ value: (Int) -> Value
  ) -> Int {
    guard let reference = CivilDateTime(iso: "2026-03-10T09:00") else { return numbers.count }
    var wrong = 0
    for locale in [LanguageTag.english, .spanish] {
      let formatter = ValueFormatter(locale: locale)
      let parser = ValueParser(locale: locale)
      for medium in mediums {
        for number in numbers {
          let value = value(number)
          let words = formatter.words(for: value, medium: medium)
          let heard = parser.values(of: kind, in: words, reference: reference).first
          guard heard.map({ plain($0.value) }) != plain(value) else { continue }
          wrong += 1
          if wrong <= 10 { Report.say("round-trip: \(locale) \(words) was heard otherwise.") }
        }
      }
    }
    Report.say(
      "round-trip: \(numbers.count) \(name) in 2 languages, \(mediums.count) ways: \(wrong) wrong.")
    return wrong
  }

  /// Numbers compare by size: 45 dollars are 45.00.
  private static func plain(_ value: Value) -> Value {
    switch value {
    case .number(let number): .number(number.normalized)
    case .money(let money):
      .money(Money(amount: money.amount.normalized, currency: money.currency))
    default: value
    }
  }

  /// Cardinals in words beside Foundation's.
  private static func spellOut() -> Int {
    var wrong = 0
    for locale in [LanguageTag.english, .spanish] {
      let words = NumberWords(locale: locale)
      let oracle = NumberFormatter()
      oracle.locale = Locale(identifier: locale.rawValue)
      oracle.numberStyle = .spellOut
      for number in 0...999_999 {
        // Foundation's words hold soft hyphens.
        let expected = oracle.string(from: NSNumber(value: number))?
          .replacing("\u{AD}", with: "")
        if words.cardinal(number) != expected {
          wrong += 1
          if wrong <= 10 {
            Report.say("round-trip: \(number) is \(words.cardinal(number)), not \(expected ?? "").")
          }
        }
      }
    }
    Report.say("round-trip: 1000000 cardinals in 2 languages beside Foundation: \(wrong) differ.")
    return wrong
  }
}
