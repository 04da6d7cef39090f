import Channels
import Dialog
import Language
import Recognition
import Store

/// `portal check`: what is wrong in the dialogs, phrases and messages, by file and line.
enum CheckCommand {
  /// Says what is wrong; the exit status is 1 when there is an error.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments) { options, words in
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let files = AuthoredFiles(resources)
      let findings = try self.findings(
        in: files, resources: resources, rehearsing: options.verbosity == .full)
      guard LineWriter.output.write(findings.map(\.description)) else { return 0 }
      let errors = findings.count { $0.severity == .error }
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
      return errors > 0 ? 1 : 0
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
    let check = DialogCheck(
      library: files.library, catalogs: Array(files.catalogs.values), services: services,
      mentions: { sources?.contains($0) ?? true })
    let all =
      files.findings + files.catalogs.values.flatMap { $0.check() } + check.run()
      + files.phraseFolders.flatMap {
        findings(in: $0, library: files.library, rehearsing: rehearsing)
      }
    return Array(Set(all)).sorted {
      ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message)
    }
  }

  /// What is wrong in the phrases of one language, and where two intents share them.
  ///
  /// Rehearsing each example takes minutes, so that it is done only when everything is to be said.
  private static func findings(
    in folder: PhraseFolder, library: DialogLibrary, rehearsing: Bool
  ) -> [Finding] {
    let (files, wrong) = folder.read()
    let recogniser = Recogniser(
      locale: folder.locale, phrases: files, slots: library.slotSignatures,
      cache: DataPath.model(of: folder.locale))
    // Nobody asks for the greeting: it comes by itself.
    let asked = library.intents.filter { !$0.isGreeting }
    return wrong
      + recogniser.findings(intents: asked.map(\.name), rehearsing: rehearsing)
  }
}
