/// Dates and years in Spanish text.
struct SpanishWrittenDates {
  private static let months = CalendarNames.spanishMonths
  private let numbers = NumberWords(spanish: true)

  func words(for text: String) -> String {
    var text = text
    text = text.replacing(/\b(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})\b/) { match in
      date(match.3, month(number: match.2), match.1) ?? String(match.0)
    }
    text = text.replacing(/\b(\d{1,2})[-\/.](\d{1,2})[-\/.](\d{4}|\d{2})\b/) { match in
      // The day comes first, as in Latin America; a month over twelve cannot.
      date(match.1, month(number: match.2), match.3)
        ?? date(match.2, month(number: match.1), match.3) ?? String(match.0)
    }
    text = text.replacing(
      /\b(\d{1,2})[.º°]*\s(?:de\s)?([A-Za-z]{3,10})\b\.?(?:,?\s(?:del?\s)?(\d{4}))?/.ignoresCase()
    ) { match in
      date(match.1, month(named: match.2), match.3) ?? String(match.0)
    }
    text = text.replacing(
      /\b([A-Za-z]{3,10})\.?\s(\d{1,2})\b(?:,?\s(?:del?\s)?(\d{4}))?/.ignoresCase()
    ) { match in
      date(match.2, month(named: match.1), match.3) ?? String(match.0)
    }
    text = text.replacing(/\b(\d{4})\b/) { match in numbers.cardinal(digits: match.1) }
    return weekdays(text)
  }

  private func date(_ day: Substring, _ month: String?, _ year: Substring?) -> String? {
    guard let month, let day = Int(day), (1...31).contains(day) else { return nil }
    let words = day == 1 ? "primero" : numbers.cardinal(day, gender: nil)
    let ending = year.map { " de " + numbers.cardinal(digits: $0) } ?? ""
    return "\(words) de \(month)\(ending)"
  }

  private func weekdays(_ text: String) -> String {
    text.replacing(/\b([a-záé]{3,4})\.(?=,?\s)/.ignoresCase()) { match in
      let start = FoldedText.fold(String(match.1))
      return CalendarNames.spanishWeekdays.first { FoldedText.fold($0).hasPrefix(start) }
        ?? String(match.0)
    }
  }

  private func month(number: Substring) -> String? {
    guard let index = Int(number), (1...12).contains(index) else { return nil }
    return SpanishWrittenDates.months[index - 1]
  }

  private func month(named name: Substring) -> String? {
    let name = name.lowercased()
    if name == "setiembre" || name == "set" || name == "sept" { return "septiembre" }
    return SpanishWrittenDates.months.first {
      $0 == name || (name.utf8.count == 3 && $0.hasPrefix(name))
    }
  }
}
