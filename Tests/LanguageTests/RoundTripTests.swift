import Testing

@testable import Language

/// Hearing what was spoken gives the value back, in both languages and for both media.
struct RoundTripTests {
  private static let reference = CivilDateTime(
    date: CivilDate(dayNumber: 20_522), time: CivilTime(minuteOfDay: 540))

  private func misheard(_ values: [Value], _ kind: ValueKind, _ mediums: [Medium]) -> [String] {
    var wrong: [String] = []
    for locale in [LanguageTag.english, .spanish] {
      let formatter = ValueFormatter(locale: locale)
      let parser = ValueParser(locale: locale)
      for medium in mediums {
        for value in values {
          let words = formatter.words(for: value, medium: medium)
          let heard = parser.values(of: kind, in: words, reference: RoundTripTests.reference)
          if heard.first.map({ plain($0.value) }) != plain(value) {
            wrong.append("\(words): \(heard.first?.readings.map(plain) ?? [])")
          }
        }
      }
    }
    return wrong
  }

  /// Numbers compare by size: 45 dollars are 45.00.
  private func plain(_ value: Value) -> Value {
    switch value {
    case .number(let number): return .number(number.normalized)
    case .money(let money):
      return .money(Money(amount: money.amount.normalized, currency: money.currency))
    default: return value
    }
  }

  private func sample(_ count: Int, below bound: Int) -> [Int] {
    var state: UInt64 = 2_026
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  @Test func days() {
    let first = CivilDate(year: 1900, month: 1, day: 1)?.dayNumber ?? 0
    let last = CivilDate(year: 2100, month: 12, day: 31)?.dayNumber ?? 0
    let days = stride(from: first, through: last, by: 41).map { CivilDate(dayNumber: $0) }
    #expect(misheard(days.map { .date($0) }, .date, [.screen, .speech]).prefix(10) == [])
  }

  @Test func everyMinute() {
    let times = (0..<1_440).map { Value.time(CivilTime(minuteOfDay: $0)) }
    #expect(misheard(times, .time, [.screen, .speech]).prefix(10) == [])
  }

  @Test func moments() {
    let moments = zip(sample(150, below: 73_000), sample(150, below: 1_440)).map { day, minute in
      Value.dateTime(
        CivilDateTime(
          date: CivilDate(dayNumber: day - 25_567), time: CivilTime(minuteOfDay: minute)))
    }
    #expect(misheard(moments, .datetime, [.screen, .speech]).prefix(10) == [])
  }

  @Test func numbersAndPlaces() {
    let numbers = Array(0...1_100) + sample(700, below: 1_000_000)
    #expect(misheard(numbers.map { .count($0) }, .number, [.screen, .speech]).prefix(10) == [])
    #expect(
      misheard((1...1_000).map { .ordinal($0) } + [.ordinal(-1)], .ordinal, [.speech])
        .prefix(10) == [])
  }

  @Test func cents() {
    let amounts = Array(0...310) + sample(700, below: 1_000_000)
    let money = amounts.map { Value.money(Money(cents: $0)) }
    #expect(misheard(money, .money, [.screen, .speech]).prefix(10) == [])
  }

  @Test func codes() {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    var codes: [String] = []
    var digits: [String] = []
    for seed in sample(400, below: 1 << 30) {
      var rest = seed
      var code = ""
      for _ in 0..<5 {
        code.append(letters[rest % 36])
        rest /= 36
      }
      codes.append(code)
      digits.append(String(seed))
    }
    #expect(misheard(codes.map { .code($0) }, .code, [.speech]).prefix(10) == [])
    #expect(misheard(digits.map { .digits($0) }, .digits, [.screen, .speech]).prefix(10) == [])
    let phones = sample(200, below: 10_000_000).map {
      "+1617" + String(10_000_000 + $0).dropFirst()
    }
    #expect(misheard(phones.map { .phone($0) }, .phone, [.screen, .speech]).prefix(10) == [])
    let emails = ["ana.ruiz@example.com", "j_lee42@mail.lakeside.org", "d-chen+clinic@gmail.com"]
    #expect(misheard(emails.map { .email($0) }, .email, [.screen, .speech]).prefix(10) == [])
    #expect(misheard([.boolean(true), .boolean(false)], .boolean, [.screen]).prefix(10) == [])
  }
}
