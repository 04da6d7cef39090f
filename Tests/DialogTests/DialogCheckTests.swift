import Dialog
import Language
import Testing

/// `portal check`: each fault is found, with the file and the line to mend.
struct DialogCheckTests {
  struct Files {
    var dialog = """
      intent desk.ask
      slot book book required
      confirm always
      does desk.ask
      """
    var english = """
      desk-ask-name = ask
      desk-ask-ask-book = Which book?
      desk-ask-none-book = There are no books.
      desk-ask-confirm = Ask for { $book }?
      """
    var spanish = """
      desk-ask-name = pedir
      desk-ask-ask-book = ¿Qué libro?
      desk-ask-none-book = No hay libros.
      desk-ask-confirm = ¿Pido { $book }?
      """
  }

  private func findings(_ files: Files, mentions: @escaping (String) -> Bool = { _ in false })
    -> [Finding]
  {
    var library = DialogLibrary()
    var findings = library.add(source: files.dialog, file: "a.dialog")
    var english = MessageCatalog(locale: .english)
    findings += english.add(source: files.english, file: "en.ftl")
    var spanish = MessageCatalog(locale: .spanish)
    findings += spanish.add(source: files.spanish, file: "es.ftl")
    var services = ServiceRegistry()
    services.register("desk.ask", TownLibrary.Act { _ in .done() })
    services.register(items: "book", TownLibrary.Books(books: TownLibrary.books))
    findings += DialogCheck(
      library: library, catalogs: [english, spanish], services: services, mentions: mentions
    ).run()
    // The engine's own messages are not part of these small catalogs.
    return findings.filter { !$0.message.contains("which the engine says") }
  }

  @Test func aSoundDialogHasNoFindings() {
    #expect(findings(Files()) == [])
  }

  @Test func theTownLibraryHasNoFindings() {
    #expect(Talk.findings == [])
    let check = DialogCheck(
      library: Talk.dialogs, catalogs: Talk.catalogs, services: TownLibrary().registry)
    #expect(check.run() == [])
  }

  @Test func theEnginesOwnMessagesMustBeThere() {
    let check = DialogCheck(
      library: DialogLibrary(), catalogs: [MessageCatalog(locale: .spanish)],
      services: ServiceRegistry())
    let missing = check.run().filter { $0.message.contains("dialog-silence-1,") }
    #expect(missing.map(\.file) == ["Locales/es-US/dialog.ftl"])
  }

  /// A fault put into one file in place of a sound line, and where it must be found.
  struct Fault: Sendable, CustomTestStringConvertible {
    enum Place: Sendable { case dialog, english, spanish }
    let place: Place
    let old: String
    let new: String
    let file: String
    let line: Int
    let part: String

    var testDescription: String { "\(file):\(line) \(part)" }

    init(
      _ place: Place, _ old: String, _ new: String, _ file: String, _ line: Int, _ part: String
    ) {
      self.place = place
      self.old = old
      self.new = new
      self.file = file
      self.line = line
      self.part = part
    }
  }

  @Test(arguments: [
    Fault(.dialog, "does desk.ask", "does desk.aks", "a.dialog", 1, "did you mean desk.ask"),
    Fault(
      .dialog, "does desk.ask", "does desk.ask\nundo desk.back", "a.dialog", 1,
      "no service desk.back"),
    Fault(.dialog, "slot book book", "slot book boko", "a.dialog", 2, "did you mean book"),
    Fault(.dialog, "confirm always", "confrim always", "a.dialog", 3, "did you mean confirm"),
    Fault(.dialog, "slot book book required", "slot title text", "a.dialog", 2, "ask-title"),
    Fault(.dialog, "does desk.ask", "reply desk-said", "a.dialog", 1, "desk-said is missing"),
    Fault(
      .dialog, "confirm always",
      (1...5).map { "does desk.ask\nintent x.i\($0)\noffer" }
        .joined(separator: "\n"), "a.dialog", 16, "longer menu"),
    Fault(.english, "desk-ask-name = ask", "", "a.dialog", 1, "missing in Locales/en-US"),
    Fault(.spanish, "desk-ask-name = pedir", "", "a.dialog", 1, "missing in Locales/es-US"),
    Fault(
      .english, "desk-ask-name = ask", "desk-ask-name = ask\ndesk-ask-flurb = Flurb.", "en.ftl", 2,
      "missing in Locales/es-US"),
    Fault(
      .english, "desk-ask-name = ask", "desk-ask-name = ask\ndesk-ask-flurb = Flurb.", "en.ftl", 2,
      "Nothing says"),
    Fault(.english, "Ask for { $book }?", "Ask for { $book?", "en.ftl", 4, "brace"),
    Fault(.english, "Ask for { $book }?", "Ask for it?", "en.ftl", 4, "does not say book"),
    Fault(.english, "There are no books.", "No books < here.", "en.ftl", 3, "sign <"),
    Fault(
      .english, "There are no books.",
      "We are sorry that there are not any books here that you could ever ask us for now or on any "
        + "other day.", "en.ftl", 3, "words; say it in at most 20"),
    Fault(
      .english, "There are no books.",
      "Unfortunately, administrative authorization requirements necessitate additional verification."
        + " Institutional documentation availability determines circulation eligibility. "
        + "Alternatively, telephone representatives immediately notwithstanding complications. "
        + "Administrative personnel habitually recommend alternative documentation.",
      "en.ftl", 3, "reading grade"),
    Fault(
      .spanish, "No hay libros.",
      "La autorización administrativa necesita verificaciones adicionales extraordinarias. "
        + "La disponibilidad institucional determinará posteriormente la elegibilidad "
        + "correspondiente. Alternativamente, comuníquese telefónicamente inmediatamente. "
        + "Recomendamos documentación complementaria para procedimientos administrativos.",
      "es.ftl", 3, "reading grade"),
    Fault(
      .english, "There are no books.", "\n    There are no books\n    Ask later.", "en.ftl", 3,
      "without a full stop"),
  ])
  func findsEachFault(fault: Fault) {
    var files = Files()
    switch fault.place {
    case .dialog: files.dialog = files.dialog.replacing(fault.old, with: fault.new)
    case .english: files.english = files.english.replacing(fault.old, with: fault.new)
    case .spanish: files.spanish = files.spanish.replacing(fault.old, with: fault.new)
    }
    #expect(
      files.dialog + files.english + files.spanish != Files().dialog + Files().english
        + Files().spanish)
    let found = findings(files)
    #expect(
      found.contains {
        $0.file == fault.file && $0.line == fault.line && $0.message.contains(fault.part)
      }, "\(found.map(\.description).joined(separator: "\n"))")
  }
}
