import Dialog
import Language

/// Tells a caller that all lines are busy, in their language or in all, and ends the call.
public struct BusyLines: PhonePartner {
  private let words: @Sendable (LanguageTag) -> String
  private let locales: [LanguageTag]

  /// Makes one; `words` gives the sentences in a language.
  public init(
    locales: [LanguageTag] = [.english, .spanish],
    words: @escaping @Sendable (LanguageTag) -> String
  ) {
    self.words = words
    self.locales = locales
  }

  /// The words, once; nothing that the caller does changes them.
  public mutating func step(after event: PhoneEvent) -> PhoneStep {
    var spoken = locales
    if case .call(let caller) = event, let language = caller.language { spoken = [language] }
    let sentences = spoken.map { PhoneSentence(words($0), isPrivate: false, locale: $0) }
    return PhoneStep(sentences, locale: spoken.first ?? .english, next: .hangUp)
  }
}
