/// Reads values as people and programs write them, and says them in words: "25 jul 2012" is "the
/// twenty fifth of july twenty twelve".
///
/// Words around a value stay as they are. The plain forms of `portal parse` (`2026-03-04`,
/// `45.10 USD`, `-1`) are among those that are read, so that what was heard can be said back.
public struct WrittenText: Sendable {
  private let spanish: Bool
  private let formatter: ValueFormatter

  /// Makes a reader for a language; any but Spanish is read as English.
  public init(locale: LanguageTag) {
    spanish = locale.language == "es"
    formatter = ValueFormatter(locale: locale)
  }

  /// The kinds that can be said: those of `ValueKind` and the classes of text normalisation.
  public static let kinds: Set<String> = Set(ValueKind.allCases.map(\.rawValue)).union([
    "telephone", "electronic", "cardinal", "decimal", "measure", "fraction", "range", "roman",
  ])

  /// The words of a text that holds a value of a kind; the text itself where nothing is found.
  ///
  /// - Parameters:
  ///   - text: the value as written, with or without words around it.
  ///   - kind: one of `kinds`; nil is returned for any other.
  public func words(for text: String, kind: String) -> String? {
    guard WrittenText.kinds.contains(kind) else { return nil }
    if let value = plainValue(text, kind: kind) {
      return formatter.words(for: value, medium: .speech)
    }
    let short = String(text.prefix(2_000))
    return spanish
      ? SpanishWritten().words(for: short, kind: kind)
      : EnglishWritten().words(for: short, kind: kind)
  }

  /// The kinds that only `portal parse` has, in its plain forms.
  private func plainValue(_ text: String, kind: String) -> Value? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch kind {
    case "boolean": return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case "datetime": return CivilDateTime(iso: text).map { .dateTime($0) }
    case "daterange":
      guard ends.count == 2, let start = CivilDate(iso: ends[0]), let end = CivilDate(iso: ends[1])
      else { return nil }
      return .dateRange(start, end)
    case "timerange":
      guard ends.count == 2, let start = CivilTime(iso: ends[0]), let end = CivilTime(iso: ends[1])
      else { return nil }
      return .timeRange(start, end)
    case "datetimerange":
      guard ends.count == 2, let start = CivilDateTime(iso: ends[0]),
        let end = CivilDateTime(iso: ends[1])
      else { return nil }
      return .dateTimeRange(start, end)
    case "phone": return .phone(text)
    case "email": return .email(text)
    case "digits": return .digits(text)
    case "code": return .code(text)
    case "number": return DecimalNumber(text).map { .number($0) }
    case "ordinal":
      guard let place = Int(text), place < 0 || String(place) == text else { return nil }
      return .ordinal(place)
    case "money":
      let parts = text.split(separator: " ")
      guard parts.count == 2, let amount = DecimalNumber(parts[0]), amount.scale <= 2,
        parts[1].count == 3, parts[1].allSatisfy({ $0.isASCII && $0.isUppercase })
      else { return nil }
      return .money(Money(amount: amount, currency: String(parts[1])))
    default: return nil
    }
  }
}
