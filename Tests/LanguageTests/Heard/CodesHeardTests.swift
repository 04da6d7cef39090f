import Foundation
import Testing

@testable import Language

/// Telephone numbers, addresses, digits, codes and answers as people say them to a portal.
struct CodesHeardTests {
  struct Row: CustomTestStringConvertible {
    let kind: ValueKind
    let locale: LanguageTag
    let text: String
    let expected: String
    var testDescription: String { "\(kind.rawValue) \(locale) \(text)" }
  }

  static let reference = CivilDateTime(
    date: CivilDate(dayNumber: 20_522), time: CivilTime(minuteOfDay: 540))

  /// Written before the grammars, by ear, and not changed to suit them.
  static func rows() throws -> [Row] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("heard-codes.tsv")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .compactMap { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 4, let kind = ValueKind(rawValue: fields[0]) else { return nil }
        return Row(
          kind: kind, locale: LanguageTag(rawValue: fields[1]), text: fields[2],
          expected: fields[3])
      }
  }

  static func heard(_ kind: ValueKind, _ locale: LanguageTag, _ text: String) -> String {
    let values = ValueParser(locale: locale).values(of: kind, in: text, reference: reference)
    guard let first = values.first else { return "-" }
    return first.readings.map { value in
      switch value {
      case .boolean(let answer): return answer ? "true" : "false"
      case .digits(let text), .code(let text), .phone(let text), .email(let text): return text
      default: return "\(value)"
      }
    }.joined(separator: "|")
  }

  /// At least 97 in 100 of the blind set for either language, and no dropped digit.
  @Test func blindSet() throws {
    var wrong: [String] = []
    let rows = try CodesHeardTests.rows()
    #expect(rows.count >= 740)
    for row in rows {
      let heard = CodesHeardTests.heard(row.kind, row.locale, row.text)
      if heard != row.expected {
        wrong.append("\(row.kind) \(row.locale): \(row.text): \(heard), not \(row.expected)")
      }
    }
    #expect(wrong.count * 100 <= rows.count * 3, "\(wrong.joined(separator: "\n"))")
  }
}
