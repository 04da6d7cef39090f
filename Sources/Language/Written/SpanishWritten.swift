/// Spanish written forms in words, one kind at a time.
struct SpanishWritten {
  func words(for text: String, kind: String) -> String {
    switch kind {
    case "date": return SpanishWrittenDates().words(for: text)
    case "time": return SpanishWrittenTimes().words(for: text)
    case "telephone": return SpanishWrittenAddresses().telephone(text)
    case "electronic": return SpanishWrittenAddresses().electronic(text)
    case "money": return SpanishWrittenMoney().words(for: text)
    case "measure": return SpanishWrittenMeasures().words(for: text)
    case "fraction": return SpanishWrittenNumbers().fractions(text)
    case "ordinal", "roman": return SpanishWrittenNumbers().ordinals(text)
    case "range": return SpanishWrittenMeasures().ranges(text)
    default: return SpanishWrittenNumbers().numbers(text)
    }
  }
}
