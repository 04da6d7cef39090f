/// Times of day in Spanish text.
struct SpanishWrittenTimes {
  private let numbers = NumberWords(spanish: true)

  private static let zones: [String: String] = [
    "pyt": "hora estándar de paraguay", "art": "hora estándar de argentina",
    "bot": "hora estándar de bolivia", "brt": "hora estándar de brasil",
    "clt": "hora estándar de chile", "cot": "hora estándar de colombia",
    "ect": "hora estándar de ecuador", "gyt": "hora estándar de guyana",
    "pet": "hora estándar de perú", "vet": "hora estándar de venezuela",
    "uyt": "hora estándar de uruguay", "est": "hora estándar del este",
    "cst": "hora estándar del centro", "mst": "hora estándar de la montaña",
    "pst": "hora estándar del pacífico", "gft": "hora de guayana francesa",
    "srt": "hora estándar de surinam",
  ]

  func words(for text: String) -> String {
    if text.utf8.count == 5, let time = CivilTime(iso: text) {
      return clock(time)
    }
    var text = durations(text)
    text = text.replacing(
      /\b(\d{1,2})(?:[:.](\d{2}))?(?:\s?(h|hs|hrs)(?![a-z])\.?)?(\s?[AaPp]\.?\s?[Mm](?![A-Za-z])\.?)?(?:\s?([A-Za-z]{3})(?:([+-])(\d{1,2})(?::(\d{2}))?)?(?![A-Za-z]))?/
    ) { match in
      guard let hour = Int(match.1), hour < 25, Int(match.2 ?? "0") ?? 99 < 60 else {
        return String(match.0)
      }
      let zone = match.5.flatMap { self.zone($0, match.6, match.7, match.8) }
      guard match.2 != nil || match.3 != nil || match.4 != nil || zone != nil else {
        return String(match.0)
      }
      let isPlainHours = match.2 == nil && match.3 != nil && match.4 == nil && zone == nil
      var words = numbers.cardinal(hour, gender: .feminine)
      if isPlainHours { words += hour == 1 ? " hora" : " horas" }
      if let minute = match.2.flatMap({ Int($0) }), minute > 0 { words += " y " + minutes(minute) }
      if let part = match.4 { words += self.part(part, hour: hour) }
      if let zone {
        words += " " + zone
      } else if let word = match.5 {
        words += " " + word
      }
      return words
    }
    return text
  }

  /// A time of the 24-hour clock, as `portal parse` gives it: by that clock after noon, and with the
  /// part of the day before it; "veinte y cinco" would be heard as 25.
  private func clock(_ time: CivilTime) -> String {
    guard time.hour > 12, time.hour != 20 else {
      return ValueFormatter(locale: .spanish).words(for: .time(time), medium: .speech)
    }
    let hour = numbers.cardinal(time.hour, gender: .feminine)
    return time.minute == 0 ? hour + " horas" : "\(hour) y \(minutes(time.minute))"
  }

  private func minutes(_ minute: Int) -> String {
    switch minute {
    case 15: return "cuarto"
    case 30: return "media"
    default: return numbers.cardinal(minute, gender: nil)
    }
  }

  private func part(_ text: Substring, hour: Int) -> String {
    if text.contains("a") || text.contains("A") {
      return hour == 12 ? " de la noche" : " de la mañana"
    }
    return (8...11).contains(hour) ? " de la noche" : " de la tarde"
  }

  /// "gmt-4:30" is "g m t menos cuatro treinta".
  private func zone(
    _ name: Substring, _ sign: Substring?, _ hours: Substring?, _ minutes: Substring?
  ) -> String? {
    let name = name.lowercased()
    let words: String
    if name == "gmt" || name == "utc" {
      words = name.map(String.init).joined(separator: " ")
    } else if let known = SpanishWrittenTimes.zones[name] {
      words = known
    } else {
      return nil
    }
    guard let sign, let hours = hours.flatMap({ Int($0) }) else { return words }
    var offset = (sign == "-" ? " menos " : " más ") + numbers.cardinal(hours, gender: .feminine)
    if let minutes = minutes.flatMap({ Int($0) }), minutes > 0 {
      offset += " " + numbers.cardinal(minutes, gender: nil)
    }
    return words + offset
  }

  /// "15 h 10 min 40 seg".
  private func durations(_ text: String) -> String {
    text.replacing(
      /\b(\d{1,2})\s?h\.?\s(?:(\d{1,2})\s?min\.?)(?:\s(\d{1,2})\s?(?:seg|s)\.?(?![a-z]))?/
    ) { match in
      var parts: [String] = []
      func add(_ digits: Substring?, _ one: String, _ gender: FormatOptions.Gender) {
        guard let number = digits.flatMap({ Int($0) }) else { return }
        parts.append(
          numbers.cardinal(number, gender: gender) + " " + one + (number == 1 ? "" : "s"))
      }
      add(match.1, "hora", .feminine)
      add(match.2, "minuto", .masculine)
      add(match.3, "segundo", .masculine)
      guard let last = parts.popLast() else { return String(match.0) }
      return parts.joined(separator: " ") + " y " + last
    }
  }
}
