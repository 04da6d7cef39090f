import Glibc
import Testing

@testable import Services

@Suite("Everyday names and the messages that say them")
struct TerminologyTests {
  static let locales = ["en-US", "es-US"]

  /// The message identifiers of a locale's terminology, read line by line.
  static func identifiers(of locale: String) throws -> Set<String> {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(root)/Locales/\(locale)/terminology.ftl", "r"))
    defer { fclose(file) }
    var found: Set<String> = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard let end = text.firstIndex(of: "="), text.first?.isLetter == true else { continue }
      found.insert(text[..<end].split(separator: " ").joined())
    }
    return found
  }

  @Test("Each code with a name has its message in every locale", arguments: locales)
  func complete(locale: String) throws {
    let found = try Self.identifiers(of: locale)
    let tables: [(String, CodeTable)] = [
      ("test", Terminology.tests), ("test-meaning", Terminology.explained),
      ("vaccine", Terminology.vaccines), ("condition", Terminology.conditions),
      ("allergy", Terminology.allergies), ("encounter", Terminology.encounters),
      ("plan", Terminology.plans),
    ]
    var expected: Set<String> = []
    for (prefix, table) in tables {
      expected.formUnion(table.names.map { "\(prefix)-\($0)" })
    }
    expected.formUnion(MedicationName.drugs.map { "drug-\(MedicationName.key(of: $0))" })
    #expect(expected.subtracting(found).sorted() == [])
    let others = found.subtracting(expected).filter {
      !$0.hasPrefix("term-") && !$0.hasPrefix("form-")
    }
    #expect(others.sorted() == [])
  }

  @Test("A code stands in one group only")
  func groups() {
    #expect(Terminology.tests.canonical("2345-7") == "2339-0")
    #expect(Terminology.tests.members(of: "4548-4") == ["17856-6", "4548-4"])
    #expect(Terminology.tests.canonical("0-0") == nil)
  }
}
