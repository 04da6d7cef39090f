import Channels
import Language
import Recognition

/// `portal grammar`: a JSGF grammar of the phrases of a language, for a speech recogniser.
enum GrammarCommand {
  /// Writes the grammar to standard output; returns the exit status.
  ///
  /// `--intents visits.cancel,visits.list` keeps it to those intents.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, Options.Table(values: ["--intents"])) { options, words in
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let files = AuthoredFiles(resources)
      let locale = options.locale ?? words.locale
      let recogniser = Recogniser(
        locale: locale, phrases: files.phrases(in: locale),
        slots: files.library.slotSignatures)
      let intents = options.values["--intents"].map { list in
        Set(list.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) })
      }
      LineWriter.output.send(recogniser.grammar(intents: intents))
      return 0
    }
  }
}
