import Dialog
import Records
import Testing

@testable import Services

@Suite("How a value has changed")
struct ResultTrendTests {
  /// A history, the latest first, of values with their days.
  private func change(_ values: [(String, String)], today: String? = nil) -> ResultTrend? {
    let history = values.enumerated().map { index, value in
      Observation(
        id: ObservationID("o\(index)"), patient: "p", status: .final,
        code: CodedConcept(codings: [Coding(system: CodeSystem.loinc, code: "4548-4")]),
        effective: PartialDate(value.0), value: .quantity(VerdictTests.quantity(value.1)),
        referenceRanges: [VerdictTests.range("4.0", "5.6")])
    }
    return ResultTrend(
      history, speech: RecordSpeech(zone: .utc), today: today.flatMap { CivilDate(iso: $0) })
  }

  @Test("Direction, run and range, without a word on better or worse")
  func falling() throws {
    let trend = try #require(
      change([
        ("2026-03-03", "6.8"), ("2025-12-02", "7.2"), ("2025-09-01", "7.5"), ("2025-06-01", "7.9"),
      ]))
    #expect(trend.direction == "down")
    #expect(
      trend.sentences.map(\.id) == [
        "results-trend-down", "results-trend-run-down", "results-trend-count",
        "results-trend-now-above",
      ])
    #expect(trend.sentences[1].arguments["count"] == .count(3))
  }

  @Test("The highest and the lowest are told when they are neither end")
  func extremes() throws {
    let trend = try #require(
      change([("2026-03-03", "6.0"), ("2025-12-02", "9.1"), ("2025-09-01", "6.1")]))
    #expect(
      trend.sentences.map(\.id) == [
        "results-trend-same", "results-trend-highest", "results-trend-count",
        "results-trend-now-above",
      ])
  }

  @Test("A value of years ago is not how things are now")
  func old() throws {
    let values = [("2021-03-15", "6.8"), ("2020-12-02", "7.9")]
    let past = try #require(change(values, today: "2026-03-05"))
    #expect(
      past.sentences.map(\.id) == ["results-trend-down.past", "results-trend-now-above.past"])
    let current = try #require(change(values, today: "2021-06-01"))
    #expect(current.sentences.map(\.id) == ["results-trend-down", "results-trend-now-above"])
  }

  @Test("Three years are looked back on, further only when there is no more")
  func window() throws {
    let recent = try #require(
      change([("2026-03-03", "6.8"), ("2025-03-03", "7.9"), ("2011-01-01", "5.0")]))
    #expect(recent.points.count == 2)
    let lone = try #require(change([("2026-03-03", "6.8"), ("2011-01-01", "5.0")]))
    #expect(lone.points.count == 2)
  }

  @Test("One value is no trend")
  func one() {
    #expect(change([("2026-03-03", "6.8")]) == nil)
    #expect(change([]) == nil)
    #expect(change([("2026-03-03", "6.8"), ("2025", "7.0")]) == nil)
  }
}
