/// Ranges of anything in English text.
struct EnglishWrittenRanges {
  func words(for text: String) -> String {
    if text.contains(/[$£€]/) { return EnglishWrittenAmounts().money(text) }
    if text.contains(/\d\s?[AaPp]\.?[Mm]\b|\d:\d\d/) {
      return EnglishWrittenTimes().words(
        for: text.replacing(/([Mm.\d])\s?-\s?(?=\d)/) { "\($0.1) to " })
    }
    if text.contains(/\d0\s?'?s\b/) {
      let joined = text.replacing(/(s)\s?-\s?(?=\d)/) { "\($0.1) to " }
      return EnglishWrittenDates().decades(joined)
    }
    if text.contains(/\d\s?(lb|lbs|kg|g|mg|ml|km|m|cm|mm|ft|in|mi|oz|%|mph)\b/) {
      return EnglishWrittenAmounts().measure(text)
    }
    let numbers = EnglishWrittenNumbers()
    let spaced = text.replacing(/(\d)\s?([-–])\s?(?=\d)/) { "\($0.1) - " }
      .replacing(/(\d)\s?\+\s?(?=\d)/) { "\($0.1) plus " }
      .replacing(/(\d)\s?[x×]\s?(?=\d)/) { "\($0.1) by " }
    return spaced.replacing(/\b\d[\d,]*(?:\.\d+)?\b/) { match in
      // Long numbers without separators are codes more often than amounts.
      match.0.utf8.count > 4 && match.0.allSatisfy(\.isNumber)
        ? NumberWords(spanish: false).digits(match.0) : numbers.numbers(String(match.0))
    }
  }
}
