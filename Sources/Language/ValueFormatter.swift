/// Says values in one language, as text for a screen or as words for a voice.
///
/// On a screen numbers stay in digits and everything else is words that a screen reader carries
/// well: "Wednesday, March 4, 2026", "182 milligrams per deciliter". For a voice all is words, so
/// that it does not matter how an engine reads digits.
public struct ValueFormatter: Sendable {
  /// The language spoken.
  public let locale: LanguageTag

  let spanish: Bool
  let numbers: NumberWords

  /// Makes a formatter; any region of a known language is served, others speak English.
  public init(locale: LanguageTag) {
    self.locale = locale
    spanish = locale.language == "es"
    numbers = NumberWords(spanish: spanish)
  }

  /// The words for a value, as they stand in the middle of a sentence.
  ///
  /// Messages and items, also as members of lists, need a `MessageCatalog`.
  public func words(for value: Value, medium: Medium) -> String {
    words(for: value, medium: medium, FormatOptions())
  }

  /// A day as people say it near today: "tomorrow", "in 3 days", "2 weeks ago"; the date itself
  /// beyond some weeks.
  ///
  /// - Parameters:
  ///   - date: the day to say.
  ///   - today: the day that it is.
  ///   - medium: what the words are for.
  public func relativeWords(for date: CivilDate, today: CivilDate, medium: Medium) -> String {
    var options = FormatOptions()
    options.today = today
    return words(for: .date(date), medium: medium, options)
  }

  /// Letters and digits with a word for each letter, such as "A as in Alpha".
  public func spellingWords(for code: String, medium: Medium) -> String {
    var options = FormatOptions()
    options.spellingWords = true
    return words(for: .code(code), medium: medium, options)
  }

  func words(for value: Value, medium: Medium, _ options: FormatOptions) -> String {
    let medium = options.inWords ? .speech : medium
    switch value {
    case .boolean(let answer): return answer ? (spanish ? "sí" : "yes") : "no"
    case .number(let number):
      guard options.ordinal, let place = number.wholeNumber else {
        return self.number(number, medium: medium, options)
      }
      return ordinal(place, options)
    case .ordinal(let place): return ordinal(place, options)
    case .date(let date): return self.date(date, medium: medium, options)
    case .time(let time): return self.time(time, medium: medium)
    case .dateTime(let moment): return dateTime(moment, medium: medium, options)
    case .dateRange(let start, let end):
      return dateRange(from: start, before: end, medium: medium)
    case .timeRange(let start, let end): return timeRange(from: start, to: end, medium: medium)
    case .dateTimeRange(let start, let end):
      return dateTimeRange(from: start, to: end, medium: medium)
    case .duration(let minutes): return duration(minutes: minutes, medium: medium)
    case .money(let money): return self.money(money, medium: medium, options)
    case .phone(let phone): return self.phone(phone, medium: medium)
    case .email(let address): return email(address, medium: medium)
    case .digits(let digits): return self.digits(digits, medium: medium)
    case .code(let code): return self.code(code, medium: medium, options)
    case .quantity(let quantity): return self.quantity(quantity, medium: medium, options)
    case .range(let range): return self.range(range, medium: medium)
    case .name(let text), .text(let text): return text
    case .message(let message): return message.id
    case .item(let item): return words(for: .message(item.label), medium: medium, options)
    case .list(let members):
      return joined(
        members.map { words(for: $0, medium: medium, options) }, disjunction: options.disjunction)
    }
  }

  func joined(_ texts: [String], disjunction: Bool) -> String {
    SpokenList.joined(texts, disjunction: disjunction, spanish: spanish)
  }

  /// The words of one language or the other.
  func say(_ english: String, _ spanish: String) -> String {
    self.spanish ? spanish : english
  }
}
