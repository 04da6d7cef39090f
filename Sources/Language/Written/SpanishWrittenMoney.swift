/// Amounts of money in Spanish text.
struct SpanishWrittenMoney {
  func words(for text: String) -> String {
    let ranged = text.replacing(/(\d)\s?[-–]\s?(?=[$€£])/) { "\($0.1) a " }
      .replacing(/-\s?([$€£])/) { "menos \($0.1)" }
    let before = ranged.replacing(
      /([A-Za-z]{0,3}[$€£¥₡₧₩₽₱₲₪₺₹₦]|[Ss]\/\.?|[Bb]\/\.?|[A-Za-z]{1,4})\s?(-?\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?|-?\d+(?:[.,]\d+)*)(?:\s(millón|millones|mil millones|billón|billones|trillones|mil))?(?:\sde)?/
    ) { match in
      guard let currency = SpanishCurrencies.currency(match.1), let number = SpanishNumeral(match.2)
      else { return String(match.0) }
      return amount(number, match.3, currency)
    }
    let after = before.replacing(
      /(-?\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?|-?\d+(?:[.,]\d+)*)(?:\s(millón|millones|mil millones|billón|billones|trillones|mil)\b)?(?:\sde)?\s?([A-Za-z]{0,3}[$€£¥₡₧₩₽₱₲₪₺₹₦]|[A-Za-z]{2,4}\b)/
    ) { match in
      guard let currency = SpanishCurrencies.currency(match.3), let number = SpanishNumeral(match.1)
      else { return String(match.0) }
      return amount(number, match.2, currency)
    }
    return SpanishWrittenNumbers().numbers(after)
  }

  private func amount(
    _ number: SpanishNumeral, _ magnitude: Substring?, _ currency: SpanishCurrencies.Currency
  ) -> String {
    if let magnitude {
      let words = SpanishWrittenNumbers.shortened(number.words(), if: true)
      return "\(words) \(magnitude)\(magnitude == "mil" ? "" : " de") \(currency.many)"
    }
    let cents = number.fraction.map { Int(($0 + "00").prefix(2)) ?? 0 } ?? 0
    let whole = Int(number.whole)
    var parts: [String] = []
    if whole != 0 || cents == 0 {
      let count = NumberWords(spanish: true).cardinal(digits: number.whole, gender: currency.gender)
      let of = whole.map { $0 > 0 && $0 % 1_000_000 == 0 } ?? false ? " de" : ""
      parts.append("\(count)\(of) \(whole == 1 ? currency.one : currency.many)")
    }
    if cents > 0 {
      let count = NumberWords(spanish: true).cardinal(cents, gender: .masculine)
      parts.append("\(count) \(cents == 1 ? currency.cent : currency.cent + "s")")
    }
    return (number.negative ? "menos " : "") + parts.joined(separator: " ")
  }
}
