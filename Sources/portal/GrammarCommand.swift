import Channels
import Language
import Recognition

/// `portal grammar`: a grammar of the phrases of a language, for a speech recogniser.
enum GrammarCommand {
  /// Writes the grammar to standard output; returns the exit status.
  ///
  /// `--intents visits.cancel,visits.list` keeps it to those intents; `--dictionary FILE` keeps it to
  /// the words of a pronouncing dictionary, which has a word at the beginning of each line. `--format
  /// abnf` writes SRGS instead of JSGF.
  static func run(_ arguments: [String]) -> Int32 {
    let table = Options.Table(values: ["--intents", "--dictionary", "--format"])
    return CommandRun.with(arguments, table) { options, words in
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let format = options.values["--format"] ?? GrammarForm.jsgf.rawValue
      guard let form = GrammarForm(rawValue: format) else {
        throw UsageProblem.unexpectedWord(format)
      }
      let files = AuthoredFiles(resources)
      let locale = options.locale ?? words.locale
      let recogniser = Recogniser(
        locale: locale, phrases: files.phrases(in: locale),
        slots: files.library.slotSignatures)
      let intents = options.values["--intents"].map { list in
        Set(list.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) })
      }
      var pronounced: Set<String>?
      if let path = options.values["--dictionary"] {
        guard let text = TextFile.text(path) else {
          return words.fail("command-no-file", ["path": .text(path)])
        }
        pronounced = Set(
          text.split(whereSeparator: \.isNewline).compactMap { line in
            line.split(whereSeparator: \.isWhitespace).first?.lowercased()
          })
      }
      LineWriter.output.send(
        recogniser.grammar(
          intents: intents, pronounced: pronounced, answers: intents == nil, form: form))
      return 0
    }
  }
}
