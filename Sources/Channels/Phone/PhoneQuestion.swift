/// What a call listens for, as keys see it.
enum PhoneQuestion: Equatable {
  /// The language, before anything else.
  case language
  /// A request: the menus.
  case menu
  /// Yes or no.
  case yesOrNo
  /// One of a few things that were read out.
  case choice
  /// Words: to be recorded, chosen among those that the authors wrote, or spelled.
  case phrases(PhraseChoices)
  /// Whether what was recorded will do.
  case review(PhoneRecording)
  /// Digits or letters, ended by `#`.
  case entry(PhoneEntry)
  /// Whether what was spelled by keys was meant so.
  case readBack(String)
  /// Whether the last act is to be undone.
  case undo
  /// Nothing: the call is over.
  case nothing
}
