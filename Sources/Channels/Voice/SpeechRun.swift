import Dialog

/// Sentences in a row that one start of an engine says: of one language, and all private or none.
struct SpeechRun: Hashable {
  /// The words.
  var text: String
  /// The language.
  let locale: LanguageTag
  /// True when the words may tell something of one person.
  let isPrivate: Bool

  /// The runs of an utterance.
  ///
  /// A sentence that is not private is a run of its own, which other utterances share.
  static func runs(of sentences: [PhoneSentence], locale: LanguageTag) -> [SpeechRun] {
    var runs: [SpeechRun] = []
    for sentence in sentences {
      let run = SpeechRun(
        text: sentence.text, locale: sentence.locale ?? locale, isPrivate: sentence.isPrivate)
      if run.isPrivate, let last = runs.last, last.isPrivate, last.locale == run.locale {
        runs[runs.count - 1].text += "\n" + run.text
      } else {
        runs.append(run)
      }
    }
    return runs
  }
}
