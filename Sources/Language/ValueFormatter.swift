/// Says values in one language, as text for a screen or as words for a voice.
public struct ValueFormatter: Sendable {
  /// The language spoken.
  public let locale: LanguageTag

  var spanish: Bool { locale.language == "es" }

  /// Makes a formatter; any region of a known language is served, others speak English.
  public init(locale: LanguageTag) {
    self.locale = locale
  }

  /// The words for a value.
  ///
  /// Messages and items, also as members of lists, need a `MessageCatalog`.
  public func words(for value: Value, medium: Medium) -> String {
    words(for: value, medium: medium, FormatOptions())
  }

  func words(for value: Value, medium: Medium, _ options: FormatOptions) -> String {
    switch value {
    case .number(let number): return number.description
    case .text(let text), .name(let text), .code(let text), .digits(let text), .phone(let text),
      .email(let text):
      return text
    case .date(let date): return date.description
    case .message(let message): return message.id
    case .item(let item): return words(for: .message(item.label), medium: medium, options)
    case .list(let members):
      return joined(
        members.map { words(for: $0, medium: medium, options) }, disjunction: options.disjunction)
    default: return "\(value)"
    }
  }

  func joined(_ texts: [String], disjunction: Bool) -> String {
    SpokenList.joined(texts, disjunction: disjunction, spanish: spanish)
  }
}
