import Channels
import Language

/// `portal say`: reads lines of kind, reference time and value, and prints each value in words.
///
/// A line is `KIND<TAB>REFERENCE<TAB>VALUE`, or without the reference; the value is a plain form that
/// `portal parse` prints or any usual written form. The answer is one line of words, or `-` for a
/// kind that there is not. With `--ssml` the line is a document for a speech engine, with the words
/// written out.
enum SayCommand {
  /// Runs the command with what follows `say` on the command line; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, Options.Table(flags: ["--ssml"])) { options, words in
      let locale = options.locale ?? words.locale
      let speaker = WrittenText(locale: locale)
      while let line = readLine(strippingNewline: true) {
        let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        var answer = "-"
        if fields.count > 1, let value = fields.last,
          let said = speaker.words(for: String(value), kind: String(fields[0]))
        {
          answer =
            options.flags.contains("--ssml")
            ? SpeechMarkup.document([said], locale: locale) : said
        }
        guard LineWriter.output.send(answer + "\n") else { return 0 }
      }
      return 0
    }
  }
}
