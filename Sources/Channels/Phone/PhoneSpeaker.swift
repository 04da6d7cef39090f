import Dialog

/// What makes words into sound for one call.
public protocol PhoneSpeaker: AnyObject {
  /// How to say sentences; one file where that is possible, so that they are played in one command.
  func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate) -> SpokenPlan
  /// How to say them when the switch could not play the plan: without the files of `plan`.
  func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan
  /// The plan as one file where that is possible, for an entry that no variable of the switch may
  /// hold.
  func joined(_ plan: SpokenPlan) -> SpokenPlan
  /// Ends the call: what was made for it alone is deleted.
  func end()
}

extension PhoneSpeaker {
  /// Most speakers make one file anyhow.
  public func joined(_ plan: SpokenPlan) -> SpokenPlan { plan }
}
