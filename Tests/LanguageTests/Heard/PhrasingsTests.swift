import Testing

@testable import Language

/// The ways in which people name days, times, ranges and amounts, family by family.
///
/// What each row means was written down before the row was tried.
@Suite struct PhrasingsTests {
  @Test func firstReadings() throws {
    let path =
      "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/") + "/phrasings.tsv"
    let rows = try TestFile.lines(path).filter { !$0.hasPrefix("#") }
    let reference = try #require(CivilDateTime(iso: BlindValuesTests.now))
    var failures: [String] = []
    var wrong = 0
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 4, "not four fields: \(row)")
      let kind = try #require(ValueKind(rawValue: fields[1]))
      let heard = ValueParser(locale: LanguageTag(rawValue: fields[0]))
        .values(of: kind, in: fields[2], reference: reference).first
      let found = heard.map { number(TestFile.plain($0.value)) } ?? "-"
      guard !fields[3].split(separator: "||").map({ number(String($0)) }).contains(found) else {
        continue
      }
      if found != "-" { wrong += 1 }
      failures.append("\(fields[0]) \(kind) \"\(fields[2])\": \(found), not \(fields[3])")
    }
    #expect(rows.count >= 1_800)
    #expect(
      failures.count * 100 <= rows.count * 3 && wrong * 100 <= rows.count,
      "\(failures.count) of \(rows.count), \(wrong) wrong:\n\(failures.joined(separator: "\n"))")
  }

  /// Amounts compare by size: 45 is 45.00.
  private func number(_ text: String) -> String {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let decimal = DecimalNumber(String(first)) else { return text }
    return ([decimal.normalized.description] + parts.dropFirst().map(String.init))
      .joined(separator: " ")
  }
}
