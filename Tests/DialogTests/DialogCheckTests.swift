import Foundation
import Language
import Testing

@testable import Dialog

/// `portal check` on sound dialogs; `BrokenFilesTests` has the broken ones.
struct DialogCheckTests {
  @Test func theTownLibraryHasNoFindings() {
    #expect(Talk.findings == [])
    let check = DialogCheck(
      library: Talk.dialogs, catalogs: Talk.catalogs, services: TownLibrary().registry)
    // The engine says whom to call where no intent does.
    #expect(check.run().filter { $0.severity == .error && $0.code != .noPerson } == [])
  }

  @Test func theEnginesOwnMessagesMustBeThere() {
    let check = DialogCheck(
      library: DialogLibrary(), catalogs: [MessageCatalog(locale: .spanish)],
      services: ServiceRegistry())
    let missing = check.run().filter { $0.values["message"] == "dialog-silence-1" }
    #expect(missing.map(\.file) == ["Locales/es-US/dialog.ftl"])
    #expect(missing.map(\.code) == [.missingMessage])
  }

  /// A message that the engine says and no check asks for could be missing in one language unnoticed.
  @Test func everyMessageThatTheEngineSaysIsAskedFor() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Dialog").standardized
    var said: Set<String> = []
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      said.formUnion(text.matches(of: /"(dialog-[a-z0-9-]+)"/).map { String($0.1) })
    }
    #expect(said.count > 100)
    #expect(said.subtracting(EngineMessages.all).subtracting(["dialog-language"]) == [])
  }

  /// The nearest right name is part of the finding, for the sentence and for editors.
  @Test func theNearestNameIsSuggested() {
    let findings = BrokenFilesTests.Reading("unknown-service").findings
    #expect(findings.first { $0.code == .unknownService }?.values["nearest"] == "desk.ask")
  }

  /// Columns are counted in characters, not in bytes.
  @Test func syntaxErrorsOfMessagesHaveAColumn() {
    var catalog = MessageCatalog(locale: .spanish)
    let findings = catalog.add(source: "a = Sí.\nb = ¿Así { $x?\n", file: "a.ftl")
    #expect(findings.map(\.line) == [2])
    #expect(findings.first?.column == 10)
    #expect(findings.first?.place == "a.ftl:2:10")
  }
}
