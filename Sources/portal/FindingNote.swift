import Foundation
import Language

/// A finding in the words of the person's language, for people and for editors.
struct FindingNote: Encodable {
  let file: String
  let line: Int
  let column: Int?
  let severity: Finding.Severity
  let code: FindingCode
  /// What is wrong, one sentence.
  let sentence: String
  /// What to do about it, one sentence.
  let mend: String

  /// Puts a finding into words; a catalog that has none for it leaves the finding's own.
  init(_ finding: Finding, in catalog: MessageCatalog?) {
    file = finding.file
    line = finding.line
    column = finding.column
    severity = finding.severity
    code = finding.code
    let message = Message(
      "check-\(finding.code.rawValue)", finding.values.mapValues { .text($0) })
    sentence = catalog?.text(for: message) ?? finding.message
    mend = catalog?.text(for: message, variant: "mend") ?? ""
  }

  /// `file:line:column: severity: code: sentence mend`, as compilers and editors expect it.
  var text: String {
    let place = "\(file):\(line)" + (column.map { ":\($0)" } ?? "")
    return "\(place): \(severity.rawValue): \(code.rawValue): \(sentence) \(mend)"
  }

  /// One JSON array with an object a finding.
  static func json(_ notes: [FindingNote]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(notes)) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
