import Testing

@testable import Records

struct PartialDateTests {
  @Test(arguments: [
    ("2012", DatePrecision.year), ("2012-05", .month), ("2012-05-04", .day),
    ("2012-05-04T10:20:30Z", .instant), ("2012-05-04T10:20:30.123+02:00", .instant),
    ("2012-05-04T10:20", .day), ("2000-02-29", .day),
  ])
  func datesAreAsExactAsTheirText(text: String, precision: DatePrecision) throws {
    let date = try #require(PartialDate(text))
    #expect(date.precision == precision && date.text == text && date.year == Int(text.prefix(4)))
  }

  @Test(arguments: [
    "", "12", "2012-5", "2012-13", "2012-00", "2012-02-30", "1900-02-29", "2012-05-04T",
    "2012-05-04T25:00:00Z", "2012-05-04T10:20:30+25:00", "2012-05-04 10:20:30Z", "yesterday",
    "2012-05-04T10:20:30Zx", "0000", "2012-05-04T10:20:30.Z",
  ])
  func otherTextsAreNoDates(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func momentsCountTheirOffset() throws {
    // date -u -d '2026-03-04T09:30:00-05:00' +%s
    #expect(Instant("2026-03-04T09:30:00-05:00")?.seconds == 1_772_634_600)
    #expect(Instant("1969-12-31T23:59:59Z")?.seconds == -1)
    #expect(Instant("2026-03-04") == nil)
    #expect(Instant(seconds: -1).text == "1969-12-31T23:59:59Z")
    #expect(Instant(seconds: 1_772_634_600).text == "2026-03-04T14:30:00Z")
    #expect(PartialDate(Instant(seconds: 0)).text == "1970-01-01T00:00:00Z")
  }

  @Test func daysCountBothWays() throws {
    for number in stride(from: -800_000, through: 800_000, by: 997) {
      #expect(GregorianDay(number: number).number == number)
    }
    #expect(GregorianDay(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(GregorianDay(number: 0).text == "1970-01-01")
  }

  @Test func lessExactDatesComeFirst() throws {
    let texts = ["2012", "2012-01", "2012-01-01", "2012-01-01T00:00:00Z", "2012-01-02", "2013"]
    let dates = texts.compactMap { PartialDate($0) }
    #expect(dates.shuffled().sorted().map(\.text) == texts)
  }
}
