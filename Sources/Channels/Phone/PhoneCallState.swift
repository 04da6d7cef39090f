import Dialog

/// What a call remembers, so that it can go on on another machine or in the next call.
///
/// Keys that were pressed and not yet used, and what was spelled and not yet confirmed, may be secret:
/// they are never encoded. What was recorded and not yet kept ends with the call.
public struct PhoneCallState: Codable, Sendable {
  /// The conversation.
  public var conversation: Conversation
  /// Where the caller is in the menus.
  var place = MenuPlace()
  /// True for a text call.
  var isText = false
  /// True while the language is asked for.
  var isChoosingLanguage = false
  /// True when words are spelled although there are some to choose from.
  var isSpelling = false
  /// True once the keys that always do the same were named.
  var knowsKeys = false
  /// How often in a row nothing was heard.
  var silences = 0

  /// True while it is asked whether the last act is to be undone.
  var isUndoing = false
  /// What was spelled by keys and waits for a yes.
  var readBack: String?
  /// True when the line can record.
  var canRecord = false
  /// True while the caller speaks a recording.
  var isRecording = false
  /// What was recorded and not kept yet.
  var recorded: PhoneRecording?
  /// The page of the ways to answer a question for words.
  var phrasePage = 0
  /// Keys that were pressed and not used yet.
  var keys = ""

  private enum CodingKeys: String, CodingKey {
    case conversation, place, isText, isChoosingLanguage, isSpelling, knowsKeys, silences
  }

  /// Makes the state of a call that has not begun.
  public init(conversation: Conversation) {
    self.conversation = conversation
  }
}
