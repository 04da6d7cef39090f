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
  /// Words that the authors wrote for a key, with spelling behind the key after them.
  case phrases([String])
  /// Digits or letters, ended by `#`.
  case entry(PhoneEntry)
  /// Whether what was spelled by keys was meant so.
  case readBack(String)
  /// Whether the last act is to be undone.
  case undo
  /// Nothing: the call is over.
  case nothing
}
