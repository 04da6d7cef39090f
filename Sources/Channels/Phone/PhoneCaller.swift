import Dialog

/// Who calls, as far as the line says; a hint only, never a proof of identity.
public struct PhoneCaller: Hashable, Sendable {
  /// The caller's number as the line gives it; nil for a hidden or unknown one.
  public var number: String?
  /// The language of the line that was dialled, when the dialplan names one.
  public var language: LanguageTag?
  /// True for a text call: what is said is sent as text, and text comes back.
  public var isText: Bool
  /// True when the line can record what the caller says.
  public var canRecord: Bool

  /// Makes a caller.
  public init(
    number: String? = nil, language: LanguageTag? = nil, isText: Bool = false,
    canRecord: Bool = false
  ) {
    self.number = number
    self.language = language
    self.isText = isText
    self.canRecord = canRecord
  }
}
