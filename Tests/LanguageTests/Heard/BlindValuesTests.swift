import Testing

@testable import Language

/// Utterances for a portal, written before the grammars that read them.
@Suite struct BlindValuesTests {
  /// The local "now" of every utterance: a Tuesday.
  static let now = "2026-03-10T09:00"

  @Test func portalUtterances() throws {
    let url =
      "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/") + "/blind-values.tsv"
    let rows = try TestFile.lines(url).filter { !$0.hasPrefix("#") }
    let reference = try #require(CivilDateTime(iso: BlindValuesTests.now))
    var right = 0
    var failures: [String] = []
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 5, "not five fields: \(row)")
      let kind = try #require(ValueKind(rawValue: fields[1]))
      let preference = try #require(TimePreference(rawValue: fields[2]))
      let heard = ValueParser(locale: LanguageTag(rawValue: fields[0]))
        .values(of: kind, in: fields[3], reference: reference, preference: preference).first
      let found = heard.map { $0.readings.map(TestFile.plain).joined(separator: "|") } ?? "-"
      if found == fields[4] {
        right += 1
      } else {
        failures.append("\(fields[0]) \(fields[1]) \"\(fields[3])\": \(found), not \(fields[4])")
      }
    }
    for failure in failures { print(failure) }
    #expect(rows.count >= 550)
    #expect(
      Double(right) >= 0.97 * Double(rows.count), "\(right) of \(rows.count) are right")
  }
}
