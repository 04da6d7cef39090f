/// Money and measures in English text.
struct EnglishWrittenAmounts {
  private let numbers = EnglishWrittenNumbers()

  private struct Currency {
    let one: String
    let many: String
    var cent = "cent"
    var cents = "cents"
  }

  private static let currencies: [String: Currency] = [
    "$": Currency(one: "dollar", many: "dollars"),
    "US$": Currency(one: "us dollar", many: "us dollars"),
    "CA$": Currency(one: "canadian dollar", many: "canadian dollars"),
    "C$": Currency(one: "canadian dollar", many: "canadian dollars"),
    "A$": Currency(one: "australian dollar", many: "australian dollars"),
    "£": Currency(one: "pound", many: "pounds", cent: "penny", cents: "pence"),
    "€": Currency(one: "euro", many: "euros"), "₩": Currency(one: "won", many: "won"),
    "¥": Currency(one: "yen", many: "yen", cent: "sen", cents: "sen"),
    "₹": Currency(one: "rupee", many: "rupees", cent: "paisa", cents: "paise"),
    "₽": Currency(one: "ruble", many: "rubles", cent: "kopek", cents: "kopeks"),
    "₱": Currency(one: "peso", many: "pesos", cent: "centavo", cents: "centavos"),
    "₪": Currency(one: "shekel", many: "shekels", cent: "agora", cents: "agorot"),
    "₦": Currency(one: "naira", many: "naira", cent: "kobo", cents: "kobo"),
    "₫": Currency(one: "dong", many: "dong"), "฿": Currency(one: "baht", many: "baht"),
    "R$": Currency(one: "real", many: "reais", cent: "centavo", cents: "centavos"),
  ]

  func money(_ text: String) -> String {
    var text = text.replacing(/(\d)\s?[-–]\s?(?=[$£€])/) { "\($0.1) to " }
      .replacing(/([$£€])(\d+)\s?[-–]\s?(\d+)\b/) { "\($0.2) to \($0.1)\($0.3)" }
      .replacing(/(\d+)\s?¢/) { "$0.\(CivilDate.padded(Int($0.1) ?? 0, 2))" }
      .replacing(/([$£€])\./) { "\($0.1)0." }
    text = text.replacing(
      /(US\$|CA\$|C\$|A\$|R\$|[$£€₩¥₹₽₱₪₦₫฿])\s?(\d[\d,]*)(?:\.(\d+))?(?:\s?(thousand|million|billion|trillion|k|K|m|M|bn|B|b|tn)\b)?/
    ) { match in
      guard let currency = EnglishWrittenAmounts.currencies[String(match.1)] else {
        return String(match.0)
      }
      let whole = match.2.filter { $0 != "," }
      let trailing = match.2.hasSuffix(",") ? "," : ""
      return amount(whole, match.3, magnitude: match.4, currency) + trailing
    }
    return numbers.numbers(text)
  }

  private func amount(
    _ whole: String, _ fraction: Substring?, magnitude: Substring?, _ currency: Currency
  ) -> String {
    if let magnitude {
      let number = numbers.number(negative: false, whole: whole, fraction: fraction, and: false)
      return "\(number) \(Self.magnitude(magnitude)) \(currency.many)"
    }
    let cents = fraction.map { Int(($0 + "00").prefix(2)) ?? 0 } ?? 0
    if let fraction, fraction.utf8.count > 2, fraction.dropFirst(2).contains(where: { $0 != "0" }) {
      return numbers.number(negative: false, whole: whole, fraction: fraction, and: true) + " "
        + currency.many
    }
    var parts: [String] = []
    if Int(whole) != 0 || cents == 0 {
      parts.append(
        numbers.cardinal(whole, and: true) + " " + (Int(whole) == 1 ? currency.one : currency.many))
    }
    if cents > 0 {
      parts.append(
        EnglishNumberWords.twoDigits(cents) + " " + (cents == 1 ? currency.cent : currency.cents))
    }
    return parts.joined(separator: " ")
  }

  private static func magnitude(_ text: Substring) -> String {
    switch text {
    case "k", "K": return "thousand"
    case "m", "M": return "million"
    case "bn", "B", "b": return "billion"
    case "tn": return "trillion"
    default: return String(text)
    }
  }

  // MARK: - Measures

  /// Units that UCUM does not have, or that people write otherwise.
  private static let units: [String: (String, String)] = [
    "kbps": ("kilobit per second", "kilobits per second"),
    "mbps": ("megabit per second", "megabits per second"),
    "gbps": ("gigabit per second", "gigabits per second"),
    "mb": ("megabyte", "megabytes"), "gb": ("gigabyte", "gigabytes"),
    "kb": ("kilobyte", "kilobytes"),
    "tb": ("terabyte", "terabytes"), "mph": ("mile per hour", "miles per hour"),
    "kph": ("kilometer per hour", "kilometers per hour"),
    "km/h": ("kilometer per hour", "kilometers per hour"),
    "ft": ("foot", "feet"), "in": ("inch", "inches"), "yd": ("yard", "yards"),
    "hp": ("horsepower", "horsepower"), "kw": ("kilowatt", "kilowatts"), "w": ("watt", "watts"),
    "kwh": ("kilowatt hour", "kilowatt hours"), "mw": ("megawatt", "megawatts"),
    "ghz": ("gigahertz", "gigahertz"), "mhz": ("megahertz", "megahertz"),
    "khz": ("kilohertz", "kilohertz"),
    "rpm": ("revolution per minute", "revolutions per minute"), "ha": ("hectare", "hectares"),
    "hz": ("hertz", "hertz"), "tbsp": ("tablespoon", "tablespoons"),
    "tsp": ("teaspoon", "teaspoons"), "psi": ("pound per square inch", "pounds per square inch"),
    "db": ("decibel", "decibels"), "mah": ("milliampere hour", "milliampere hours"),
    "°c": ("degree Celsius", "degrees Celsius"), "°f": ("degree Fahrenheit", "degrees Fahrenheit"),
    "º": ("degree", "degrees"), "°": ("degree", "degrees"), "t": ("ton", "tons"),
    "gal": ("gallon", "gallons"), "cc": ("c c", "c c"), "v": ("volt", "volts"),
    "kg": ("kilogram", "kilograms"),
    "x": ("x", "x"), "%": ("percent", "percent"), "dpi": ("dot per inch", "dots per inch"),
    "m": ("meter", "meters"), "l": ("liter", "liters"), "hr": ("hour", "hours"),
    "sec": ("second", "seconds"), "yr": ("year", "years"), "sq ft": ("square foot", "square feet"),
    "sq mi": ("square mile", "square miles"), "mi": ("mile", "miles"),
  ]

  func measure(_ text: String) -> String {
    var text = streets(text)
    if text.contains(/\d\s?\/\s?\d/) { text = numbers.fractions(text) }
    text = text.replacing(/(-?\d[\d,]*)\s?-\s?(\d[\d,.]*)(?=\s?[A-Za-z%°]+)/) { match in
      "\(match.1) to \(match.2)"
    }
    text = text.replacing(
      /(-)?(\d[\d,]*)?(?:\.(\d+))?(\s?-?\s?)(sq ft|sq mi|[°º]?[A-Za-zµ%°º²³]+(?:[23](?!\d))?(?:\/[A-Za-z0-9²³]+)?|\/[A-Za-z]+)?/
    ) { match in
      guard match.2 != nil || match.3 != nil else { return String(match.0) }
      let whole = match.2.map { $0.filter { $0 != "," } } ?? ""
      let number = numbers.number(
        negative: match.1 != nil, whole: whole, fraction: match.3, and: true)
      guard let unit = match.5 else { return number + match.4 }
      return number + " " + unitWords(String(unit), one: Int(whole) == 1 && match.3 == nil)
    }
    return text.replacing("&", with: " and ").replacing(/\s{2,}/, with: " ")
  }

  private func unitWords(_ unit: String, one: Bool) -> String {
    if unit.count > 4, unit.allSatisfy(\.isLetter) { return unit }
    if let known = EnglishWrittenAmounts.units[unit.lowercased()] { return one ? known.0 : known.1 }
    if ["to", "and", "or", "in"].contains(unit) { return unit }
    return UnitWords(spanish: false, medium: .speech).words(for: unit, singular: one)
  }

  /// "1428 Elm St." is "fourteen twenty eight Elm Street".
  private func streets(_ text: String) -> String {
    let kinds = [
      "St": "Street", "Ave": "Avenue", "Rd": "Road", "Blvd": "Boulevard", "Dr": "Drive",
      "Ln": "Lane", "Ct": "Court", "Pkwy": "Parkway", "Hwy": "Highway",
    ]
    return text.replacing(
      /\b(\d{1,5})((?:\s[A-Z][a-z]+){1,3})\s(St|Ave|Rd|Blvd|Dr|Ln|Ct|Pkwy|Hwy)\b(\.)?(\s[A-Z]|$)?/
    ) { match in
      let end = match.5 ?? ""
      let stop = match.4 != nil && !end.isEmpty ? "." : ""
      return houseNumber(match.1) + match.2 + " " + (kinds[String(match.3)] ?? String(match.3))
        + stop
        + end
    }
  }

  private func houseNumber(_ digits: Substring) -> String {
    guard digits.utf8.count == 4, !digits.hasSuffix("00"), let left = Int(digits.prefix(2)),
      let right = Int(digits.suffix(2))
    else { return NumberWords(spanish: false).cardinal(digits: digits) }
    return EnglishNumberWords.twoDigits(left) + (right < 10 ? " oh " : " ")
      + EnglishNumberWords.twoDigits(right)
  }
}
