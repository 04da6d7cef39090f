/// English written forms in words, one kind at a time.
struct EnglishWritten {
  func words(for text: String, kind: String) -> String {
    switch kind {
    case "date": return EnglishWrittenDates().words(for: text)
    case "time": return EnglishWrittenTimes().words(for: text)
    case "telephone": return EnglishWrittenAddresses().telephone(text)
    case "electronic": return EnglishWrittenAddresses().electronic(text)
    case "money": return EnglishWrittenAmounts().money(text)
    case "measure": return EnglishWrittenAmounts().measure(text)
    case "fraction": return EnglishWrittenNumbers().fractions(text)
    case "range": return EnglishWrittenRanges().words(for: text)
    case "ordinal": return EnglishWrittenNumbers().ordinals(text)
    case "roman": return EnglishWrittenNumbers().ordinals(text)
    default: return EnglishWrittenNumbers().numbers(text)
    }
  }
}
