import Dialog
import Language
import Testing

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
