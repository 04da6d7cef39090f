/// Dates, years, decades and quarters in English text.
struct EnglishWrittenDates {
  private static let months = CalendarNames.englishMonths.map { $0.lowercased() }

  func words(for text: String) -> String {
    var text = text
    text = text.replacing(/\b(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})\b/) { match in
      monthFirst(match.2, match.3, year: match.1) ?? String(match.0)
    }
    text = text.replacing(/\b(\d{1,2})[-\/.](\d{1,2})[-\/.](\d{4}|\d{2})\b/) { match in
      if let first = Int(match.1), first > 12 {
        return dayFirst(match.1, month(number: match.2), year: match.3) ?? String(match.0)
      }
      return monthFirst(match.1, match.2, year: match.3) ?? String(match.0)
    }
    text = text.replacing(
      /\b(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?[\s-](?:of\s)?([A-Za-z]{3,9})\b\.?(?:,?[\s-](\d{4}))?/
        .ignoresCase()
    ) { match in
      dayFirst(match.1, month(named: match.2), year: match.3) ?? String(match.0)
    }
    text = text.replacing(
      /\b([A-Za-z]{3,9})\.?[\s-](\d{1,2})(?:st|nd|rd|th)?\b(?:,?[\s-](\d{4}))?/.ignoresCase()
    ) { match in
      guard let month = month(named: match.1), let day = Int(match.2), (1...31).contains(day) else {
        return String(match.0)
      }
      return join(month, EnglishNumberWords.ordinal(day), year: match.3)
    }
    text = text.replacing(/\b([A-Za-z]{3,9})\b\.?,?[\s-](\d{4})\b/) { match in
      guard let month = month(named: match.1) else { return String(match.0) }
      return "\(month) \(year(match.2))"
    }
    text = text.replacing(/\b([1-4])Q(\d{4}|\d{2})\b|\bQ([1-4])[\s']*(\d{4}|\d{2})\b/) { match in
      let quarter = Int(match.1 ?? match.3 ?? "1") ?? 1
      return
        "the \(EnglishNumberWords.ordinal(quarter)) quarter of \(year(match.2 ?? match.4 ?? ""))"
    }
    text = decades(text)
    text = text.replacing(/\b(\d{4})\s?[-–]\s?(?=\d{4}\b)/) { "\($0.1) to " }
    text = text.replacing(/\b(\d{4})\b/) { match in year(match.1) }
    return weekdays(text)
  }

  /// "1980s", "1980 s", "mid-80s".
  func decades(_ text: String) -> String {
    text.replacing(/\b([Mm]id|[Ee]arly|[Ll]ate)?-?'?(\d{2})?(\d0)\s?'?s\b/) { match in
      let prefix = match.1.map { "\($0) " } ?? ""
      guard let decade = Int(match.3) else { return String(match.0) }
      let name: String
      if decade == 0 {
        guard let century = match.2.flatMap({ Int($0) }) else { return String(match.0) }
        name =
          century % 10 == 0
          ? EnglishNumberWords.twoDigits(century / 10) + " thousands"
          : EnglishNumberWords.twoDigits(century) + " hundreds"
      } else {
        let tens = EnglishNumberWords.twoDigits(decade)
        let plural = tens.hasSuffix("y") ? tens.dropLast() + "ies" : tens + "s"
        let century = match.2.flatMap { Int($0) }.map { EnglishNumberWords.twoDigits($0) + " " }
        name = (century ?? "") + plural
      }
      return prefix + name
    }
  }

  private func weekdays(_ text: String) -> String {
    text.replacing(/\b(Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?(?=,?\s)/.ignoresCase()) { match in
      let start = match.1.lowercased().prefix(3)
      let name = CalendarNames.englishWeekdays.first { $0.lowercased().hasPrefix(start) }
      return name?.lowercased() ?? String(match.0)
    }
  }

  // MARK: - Parts

  private func monthFirst(_ month: Substring, _ day: Substring, year: Substring?) -> String? {
    guard let name = self.month(number: month), let day = Int(day), (1...31).contains(day) else {
      return nil
    }
    return join(name, EnglishNumberWords.ordinal(day), year: year)
  }

  private func dayFirst(_ day: Substring, _ month: String?, year: Substring?) -> String? {
    guard let month, let day = Int(day), (1...31).contains(day) else { return nil }
    return join("the \(EnglishNumberWords.ordinal(day)) of \(month)", nil, year: year)
  }

  private func join(_ first: String, _ second: String?, year: Substring?) -> String {
    [first, second, year.map { self.year($0) }].compactMap { $0 }.joined(separator: " ")
  }

  /// Four digits as years are said, two as "zero five" or "twenty two".
  private func year(_ text: Substring) -> String {
    guard let year = Int(text) else { return String(text) }
    if text.utf8.count == 2 {
      return year < 10
        ? "zero " + EnglishNumberWords.twoDigits(year) : EnglishNumberWords.twoDigits(year)
    }
    return EnglishNumberWords.year(year)
  }

  private func month(number: Substring) -> String? {
    guard let index = Int(number), (1...12).contains(index) else { return nil }
    return EnglishWrittenDates.months[index - 1]
  }

  private func month(named name: Substring) -> String? {
    let name = name.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    if name == "sept" { return "september" }
    return EnglishWrittenDates.months.first {
      $0 == name || (name.utf8.count == 3 && $0.hasPrefix(name))
    }
  }
}
