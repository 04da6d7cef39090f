/// Measures and ranges in Spanish text.
struct SpanishWrittenMeasures {
  private let numbers = SpanishWrittenNumbers()

  /// Units that UCUM does not have, or that people write otherwise: one, several.
  private static let units: [String: (String, String)] = [
    "mph": ("milla por hora", "millas por hora"),
    "km/h": ("kilómetro por hora", "kilómetros por hora"),
    "kph": ("kilómetro por hora", "kilómetros por hora"), "mi": ("milla", "millas"),
    "in": ("pulgada", "pulgadas"), "ft": ("pie", "pies"), "yd": ("yarda", "yardas"),
    "oz": ("onza", "onzas"), "lb": ("libra", "libras"), "°c": ("grado Celsius", "grados Celsius"),
    "ºc": ("grado Celsius", "grados Celsius"), "°f": ("grado Fahrenheit", "grados Fahrenheit"),
    "º": ("grado", "grados"), "°": ("grado", "grados"), "%": ("por ciento", "por ciento"),
    "h": ("hora", "horas"), "seg": ("segundo", "segundos"), "ha": ("hectárea", "hectáreas"),
    "t": ("tonelada", "toneladas"), "kw": ("kilovatio", "kilovatios"), "w": ("vatio", "vatios"),
    "kwh": ("kilovatio hora", "kilovatios hora"), "v": ("voltio", "voltios"),
    "hz": ("hercio", "hercios"), "khz": ("kilohercio", "kilohercios"),
    "mhz": ("megahercio", "megahercios"), "ghz": ("gigahercio", "gigahercios"),
    "kb": ("kilobyte", "kilobytes"), "mb": ("megabyte", "megabytes"),
    "gb": ("gigabyte", "gigabytes"),
    "tb": ("terabyte", "terabytes"), "mbps": ("megabit por segundo", "megabits por segundo"),
    "kbps": ("kilobit por segundo", "kilobits por segundo"),
    "cv": ("caballo de vapor", "caballos de vapor"),
    "hp": ("caballo de fuerza", "caballos de fuerza"), "gal": ("galón", "galones"),
    "rpm": ("revolución por minuto", "revoluciones por minuto"),
    "k": ("kelvin", "kelvins"), "n": ("newton", "newtons"), "j": ("julio", "julios"),
    "cal": ("caloría", "calorías"), "kcal": ("kilocaloría", "kilocalorías"),
    "db": ("decibelio", "decibelios"),
    "ac": ("acre", "acres"), "pa": ("pascal", "pascales"), "atm": ("atmósfera", "atmósferas"),
    "hl": ("hectolitro", "hectolitros"), "hg": ("hectogramo", "hectogramos"),
    "hm": ("hectómetro", "hectómetros"),
    "dam": ("decámetro", "decámetros"), "dm": ("decímetro", "decímetros"),
  ]

  func words(for text: String) -> String {
    var text = text
    for (sign, plain) in WrittenFractions.signs { text = text.replacing(sign, with: plain) }
    text = text.replacing(
      /(-)?(?:(\d+)\s)?(\d+)\/(\d+)\s?([°º]?[A-Za-zµ%]+[²³23]?(?:\/[A-Za-z]+)?|%)/
    ) { match in
      let part = numbers.fractions("\(match.2.map { "\($0) " } ?? "")\(match.3)/\(match.4)")
      let sign = match.1 == nil ? "" : "menos "
      if match.2 == nil, match.3 == "1", match.4 == "2" {
        let noun = unitWords(String(match.5), one: true)
        return sign + (SpanishNoun.gender(of: noun) == .feminine ? "media " : "medio ") + noun
      }
      let noun = unitWords(String(match.5), one: true)
      return sign + part + (match.2 == nil ? " de " : " ") + noun
    }
    text = text.replacing(
      /(-?\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?|-?\d+(?:[.,]\d+)?)\s?([°º]?[A-Za-zµ%]+[²³23]?(?:\/[A-Za-z]+)?|\/[A-Za-z]+|%|[°º][CF]?)/
    ) { match in
      guard let number = SpanishNumeral(match.1) else { return String(match.0) }
      if match.2 == "a" || match.2 == "y" || match.2 == "o" || match.2 == "de" {
        return number.words() + " " + match.2
      }
      let noun = unitWords(String(match.2), one: number.isOne)
      let gender = SpanishNoun.gender(of: noun)
      return number.words(gender: gender) + " " + noun
    }
    return numbers.numbers(text)
  }

  private func unitWords(_ unit: String, one: Bool) -> String {
    if unit.count > 4, unit.allSatisfy(\.isLetter) { return unit }
    if let known = SpanishWrittenMeasures.units[unit.lowercased()] {
      return one ? known.0 : known.1
    }
    return UnitWords(spanish: true, medium: .speech).words(for: unit, singular: one)
  }

  /// "2-5" is "dos a cinco".
  func ranges(_ text: String) -> String {
    let joined = text.replacing(/(\d[\w%$€]*)\s?[-–]\s?(?=\d)/) { "\($0.1) a " }
      .replacing(/(\d)\s?\+\s?(?=\d)/) { "\($0.1) más " }
    return words(for: joined)
  }
}
