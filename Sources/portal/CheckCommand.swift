import Channels
import Dialog
import Language
import Recognition
import Store

/// `portal check`: what is wrong in the dialogs, phrases and messages, by file and line.
enum CheckCommand {
  /// Says what is wrong; the exit status is 1 when there is an error.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, Options.Table(values: ["--format"])) { options, words in
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let format = options.values["--format"] ?? "text"
      guard ["text", "json"].contains(format) else { throw UsageProblem.unexpectedWord(format) }
      let files = AuthoredFiles(resources)
      let findings = try self.findings(
        in: files, resources: resources, rehearsing: options.verbosity == .full)
      let notes = findings.map { FindingNote($0, in: files.catalogs[words.locale]) }
      let errors = findings.count { $0.severity == .error }
      let status: Int32 = errors > 0 ? 1 : 0
      if format == "json" {
        LineWriter.output.send(FindingNote.json(notes))
        return status
      }
      guard LineWriter.output.write(notes.map(\.text)) else { return 0 }
      if findings.isEmpty {
        words.say(
          "command-check-clean",
          [
            "intents": .count(files.library.intents.count), "locales": .count(files.catalogs.count),
          ])
      } else {
        words.say(
          "command-check-findings",
          ["errors": .count(errors), "warnings": .count(findings.count - errors)])
      }
      return status
    }
  }

  private static func findings(
    in files: AuthoredFiles, resources: Resources, rehearsing: Bool
  ) throws -> [Finding] {
    let sources = SourceMentions(folder: resources.root + "/Sources", catalogs: files.catalogs)
    let services = try TemporaryFolder.with { folder in
      try Portal.services(
        on: Store(directory: folder), wording: Wording(catalogs: files.catalogs)
      ).registry()
    }
    let folders = files.phraseFolders.map { ($0.locale, $0.read()) }
    let check = DialogCheck(
      library: files.library, catalogs: Array(files.catalogs.values), services: services,
      phrases: Dictionary(folders.map { ($0, $1.files) }, uniquingKeysWith: { first, _ in first }),
      mentions: { sources?.contains($0) ?? true })
    let all =
      files.findings + files.catalogs.values.flatMap { $0.check() } + check.run()
      + folders.flatMap { locale, read in
        read.findings
          + findings(in: read.files, of: locale, library: files.library, rehearsing: rehearsing)
      }
    return Array(Set(all)).sorted(by: Finding.isInOrder)
  }

  /// What is wrong in the phrases of one language, and where two intents share them.
  ///
  /// Rehearsing each example takes minutes, so that it is done only when everything is to be said.
  private static func findings(
    in files: [PhraseFile], of locale: LanguageTag, library: DialogLibrary, rehearsing: Bool
  ) -> [Finding] {
    let recogniser = Recogniser(
      locale: locale, phrases: files, slots: library.slotSignatures,
      cache: DataPath.model(of: locale))
    // Nobody asks for the greeting: it comes by itself.
    let asked = library.intents.filter { !$0.isGreeting }
    return recogniser.findings(intents: asked.map(\.name), rehearsing: rehearsing)
  }
}
