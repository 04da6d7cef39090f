import Channels
import Dialog
import Language

/// `portal prompts`: all sentences and words that can be recorded before any call.
enum PromptsCommand {
  /// Writes the prompts of a language into a folder; returns the exit status.
  ///
  /// `--name "Lakeside Clinic"`, which may be given again, adds a name that the catalogs do not know.
  static func run(_ arguments: [String]) -> Int32 {
    let table = Options.Table(values: ["--engine", "--name"])
    return CommandRun.with(arguments, table, takesWords: true) { options, words in
      guard let folder = options.words.first else { throw UsageProblem.missingWords("prompts") }
      if let extra = options.words.dropFirst().first { throw UsageProblem.unexpectedWord(extra) }
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let locale = options.locale ?? words.locale
      guard let catalog = AuthoredFiles(resources).catalogs[locale] else {
        throw UsageProblem.unknownLocale(locale.rawValue)
      }
      let engine = try CallVoice.engine(options, for: locale)
      if engine == nil, options.values["--engine"] != CallVoice.none {
        return words.fail("command-prompts-no-engine")
      }
      let texts = FixedPrompts(catalog: catalog).texts() + (options.all["--name"] ?? [])
      let recorder = PromptRecorder(folder: folder, locale: locale, engine: engine)
      let outcome = recorder.record(texts) { count in
        if count % 500 == 0 { words.say("command-prompts-working", ["count": .count(count)]) }
      }
      guard let outcome else { return words.fail("command-no-file", ["path": .text(folder)]) }
      words.say(
        "command-prompts-done",
        [
          "listed": .count(outcome.listed), "made": .count(outcome.made),
          "missing": .count(outcome.missing), "path": .text(folder),
        ])
      return 0
    }
  }
}
