import Language
import Testing

@testable import Dialog

/// What keys mean where a value is asked, on Thursday, March 5, 2026.
@Suite struct KeyedValueTests {
  private static let today = CivilDate(dayNumber: 20_517)

  private func readings(
    _ keys: String, _ kind: ValueKind, _ locale: LanguageTag = .english,
    _ preference: TimePreference = .either
  ) -> [String] {
    KeyedValue.readings(
      of: kind, in: keys, locale: locale, today: Self.today, preference: preference
    ).map { value in
      switch value {
      case .date(let date): "\(date)"
      case .time(let time): "\(time.minuteOfDay / 60):\(time.minuteOfDay % 60)"
      case .money(let money): "\(money)"
      case .number(let number): "\(number)"
      case .digits(let digits): digits
      default: "?"
      }
    }
  }

  @Test(arguments: [
    ("03041952", "en-US", "1952-03-04"), ("03041952", "es-US", "1952-04-03"),
    // One of the two cannot be a month.
    ("23051966", "en-US", "1966-05-23"), ("05231966", "es-US", "1966-05-23"),
    ("02292024", "en-US", "2024-02-29"),
  ])
  func datesFollowTheLanguage(keys: String, locale: String, date: String) {
    #expect(readings(keys, .date, LanguageTag(rawValue: locale)) == [date])
  }

  @Test(arguments: [
    ("0304", TimePreference.past, "2026-03-04"), ("0304", .future, "2027-03-04"),
    ("0305", .past, "2026-03-05"), ("0305", .future, "2026-03-05"),
    ("1231", .either, "2025-12-31"), ("0229", .future, "2028-02-29"),
    ("0229", .past, "2024-02-29"),
  ])
  func aDateMayLeaveTheYearOut(keys: String, preference: TimePreference, date: String) {
    #expect(readings(keys, .date, .english, preference) == [date])
  }

  @Test(arguments: ["02302024", "13321990", "0304195", "03", "", "00001990", "1990*0304"])
  func otherKeysAreNoDate(keys: String) {
    #expect(readings(keys, .date).isEmpty)
  }

  @Test(arguments: [
    ("930", ["9:30", "21:30"]), ("1430", ["14:30"]), ("0930", ["9:30"]), ("1200", ["0:0", "12:0"]),
    ("2460", []), ("9", []), ("2500", []),
  ])
  func timesBeforeOrAfterNoonAreTwo(keys: String, times: [String]) {
    #expect(readings(keys, .time) == times)
  }

  @Test(arguments: [
    ("45*10", ["45.10 USD"]), ("45", ["45 USD"]), ("45*", []), ("*10", []), ("4*5*6", []),
    ("9999999999999", []),
  ])
  func aStarIsThePointOfMoney(keys: String, amounts: [String]) {
    #expect(readings(keys, .money) == amounts)
  }

  @Test func digitsStayAsTheyAre() {
    #expect(readings("0042", .digits) == ["0042"])
    #expect(readings("4*2", .digits).isEmpty)
    #expect(readings("12*5", .number) == ["12.5"])
  }
}
