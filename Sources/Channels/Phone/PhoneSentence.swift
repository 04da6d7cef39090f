import Dialog

/// A sentence to be said on a call.
public struct PhoneSentence: Hashable, Sendable {
  /// The words, without symbols.
  public var text: String
  /// True when the words may tell something of one person: never kept in a cache, in a file name, a
  /// command or a log.
  public var isPrivate: Bool
  /// The language to say it in; nil for that of the step.
  ///
  /// Only the offer of other languages has one.
  public var locale: LanguageTag?

  /// Makes a sentence.
  public init(_ text: String, isPrivate: Bool, locale: LanguageTag? = nil) {
    self.text = text
    self.isPrivate = isPrivate
    self.locale = locale
  }
}
