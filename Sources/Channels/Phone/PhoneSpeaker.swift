import Dialog

/// What makes words into sound for one call.
public protocol PhoneSpeaker: AnyObject {
  /// How to say sentences; one file where that is possible, so that they are played in one command.
  func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate) -> SpokenPlan
  /// How to say them when the switch could not play the plan: without the files of `plan`.
  func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan
  /// Ends the call: what was made for it alone is deleted.
  func end()
}
