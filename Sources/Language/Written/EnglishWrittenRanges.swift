/// Ranges of anything in English text.
struct EnglishWrittenRanges {
  func words(for text: String) -> String {
    if text.contains(/[$£€]/) { return EnglishWrittenAmounts().money(text) }
    if text.contains(/\d\s?[AaPp]\.?[Mm]\b|\d:\d\d/) {
      return EnglishWrittenTimes().words(
        for: text.replacing(/([Mm.\d])\s?-\s?(?=\d|noon|midnight)/) {
          "\($0.1) to "
        }.replacing(/(^|\s)(\d{1,2}) to (?=\d)/) {
          "\($0.1)\(EnglishNumberWords.twoDigits(Int($0.2) ?? 0)) to "
        })
    }
    if text.contains(/\d0\s?'?s\b/) {
      let joined = text.replacing(/(s)\s?-\s?(?=\d)/) { "\($0.1) to " }
      return EnglishWrittenDates().decades(joined)
    }
    if text.contains(
      /\d\s?(?:lb|lbs|kg|g|mg|mcg|ml|mL|l|L|km|m|cm|mm|ft|in|mi|oz|mph|h|hr|hrs|s|sec|min|W|kW|V|GB|MB)\b|\d\s?%/
    ) {
      return EnglishWrittenAmounts().measure(text)
    }
    if let years = text.wholeMatch(of: /(1[5-9]\d\d|20\d\d)\s?[-–]\s?(1[5-9]\d\d|20\d\d)/) {
      return EnglishWrittenDates().words(for: "\(years.1) - \(years.2)")
    }
    let numbers = EnglishWrittenNumbers()
    let spaced = text.replacing(/(\d)\s?([-–])\s?(?=\d)/) { "\($0.1) - " }
      .replacing(/(\d)\s?\+\s?(?=\d)/) { "\($0.1) plus " }
      .replacing(/(\d)\s?=\s?(?=\d)/) { "\($0.1) equals " }
      .replacing(/(\d)\s?[x×]\s?(?=\d)/) { "\($0.1) by " }
    return spaced.replacing(/\b\d[\d,]*(?:\.\d+)?\b/) { match in
      // Long numbers without separators are codes more often than amounts.
      match.0.utf8.count > 4 && match.0.allSatisfy(\.isNumber)
        ? NumberWords(spanish: false).digits(match.0) : numbers.numbers(String(match.0))
    }
  }
}
