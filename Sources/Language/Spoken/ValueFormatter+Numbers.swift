/// Numbers, places in a row, money, measured values and ranges.
extension ValueFormatter {
  func number(_ number: DecimalNumber, medium: Medium, _ options: FormatOptions) -> String {
    medium == .speech
      ? numbers.decimal(number, gender: options.gender)
      : written(number, grouping: options.grouping)
  }

  /// Digits with commas between thousands, as both languages write them in the United States, and
  /// "minus" in a word, for screen readers drop the sign.
  func written(_ number: DecimalNumber, grouping: Bool = true) -> String {
    var text = number.description
    let negative = text.hasPrefix("-")
    if negative { text.removeFirst() }
    if grouping {
      let wholeDigits = text.prefix { $0 != "." }.utf8.count
      var place = wholeDigits - 3
      while place > 0 {
        text.insert(",", at: text.index(text.startIndex, offsetBy: place))
        place -= 3
      }
    }
    return negative ? say("minus ", "menos ") + text : text
  }

  func ordinal(_ place: Int, _ options: FormatOptions) -> String {
    let feminine = options.gender == .feminine
    switch place {
    case -1: return say("last", feminine ? "última" : "último")
    case -2: return say("next to last", feminine ? "penúltima" : "penúltimo")
    case ..<0:
      let fromEnd = -max(place, -1_000_000)
      let words = numbers.ordinal(fromEnd, feminine: feminine).replacing("-", with: " ")
      return say("\(words) from last", "\(words) desde el final")
    default: break
    }
    let words = numbers.ordinal(place, feminine: feminine).replacing("-", with: " ")
    return spanish && options.gender == .masculine ? SpanishNumberWords.shortened(words) : words
  }

  // MARK: - Money

  func money(_ money: Money, medium: Medium, _ options: FormatOptions) -> String {
    let names = CurrencyNames.names(for: money.currency)
    let rounded = money.amount.rounded(toPlaces: 2)
    let negative = rounded.coefficient < 0
    let scale: UInt64 = rounded.scale == 2 ? 1 : rounded.scale == 1 ? 10 : 100
    let (total, overflow) = rounded.coefficient.magnitude.multipliedReportingOverflow(by: scale)
    guard !overflow, let whole = Int(exactly: total / 100) else {
      return number(rounded, medium: medium, options) + " "
        + names.unit.words(spanish: spanish, singular: false)
    }
    let cents = Int(total % 100)
    var parts: [String] = []
    if whole > 0 || cents == 0 {
      let amount = count(whole, gender: names.gender, medium: medium)
      let of = spanish && medium == .speech && whole > 0 && whole % 1_000_000 == 0 ? " de" : ""
      parts.append("\(amount)\(of) \(names.unit.words(spanish: spanish, singular: whole == 1))")
    }
    if cents > 0 {
      let amount = count(cents, gender: names.centGender, medium: medium)
      parts.append("\(amount) \(names.cent.words(spanish: spanish, singular: cents == 1))")
    }
    return (negative ? say("minus ", "menos ") : "")
      + parts.joined(separator: say(" and ", " con "))
  }

  /// A count before a noun of a gender.
  func count(_ count: Int, gender: FormatOptions.Gender?, medium: Medium) -> String {
    medium == .speech
      ? numbers.cardinal(count, gender: gender) : written(DecimalNumber(count))
  }

  // MARK: - Measured values

  func quantity(_ quantity: Quantity, medium: Medium, _ options: FormatOptions) -> String {
    let units = UnitWords(spanish: spanish, medium: medium)
    let value =
      options.maximumFractionDigits == nil
      ? ValueFormatter.roundedForSpeech(quantity.value) : quantity.value
    let unit = units.words(for: quantity.unit, singular: value.wholeNumber == 1)
    var options = options
    options.gender = spanish ? units.gender(of: quantity.unit) : nil
    let amount = number(value, medium: medium, options)
    let words = unit.isEmpty ? amount : "\(amount) \(unit)"
    switch quantity.comparator {
    case "<": return say("less than ", "menos de ") + words
    case "<=": return words + say(" or less", " o menos")
    case ">": return say("more than ", "más de ") + words
    case ">=": return words + say(" or more", " o más")
    default: return words
    }
  }

  /// A measured value as short as it can be said without changing what it means: what was given with
  /// at most two places stays; longer ones keep three significant digits, and never become zero.
  static func roundedForSpeech(_ value: DecimalNumber) -> DecimalNumber {
    guard value.scale > 2, value.coefficient != 0 else { return value }
    let digits = String(value.coefficient.magnitude).utf8.count
    let wholeDigits = digits - value.scale
    return value.rounded(toPlaces: max(0, 3 - wholeDigits))
  }

  func range(_ range: QuantityRange, medium: Medium) -> String {
    let unit = UnitWords(spanish: spanish, medium: medium).words(for: range.unit, singular: false)
    let ending = unit.isEmpty ? "" : " \(unit)"
    func bound(_ value: DecimalNumber) -> String {
      number(ValueFormatter.roundedForSpeech(value), medium: medium, FormatOptions())
    }
    switch (range.low, range.high) {
    case (let low?, let high?):
      return say("\(bound(low)) to \(bound(high))", "de \(bound(low)) a \(bound(high))") + ending
    case (nil, let high?):
      return say("under ", "menos de ") + bound(high) + ending
    case (let low?, nil):
      // "60 or more", "60 milliliters per minute or more"
      return bound(low) + ending + say(" or more", " o más")
    case (nil, nil):
      return say("no range", "sin rango")
    }
  }

  // MARK: - Lengths of time

  /// "1 hour and 30 minutes", "2 days and 3 hours".
  func duration(minutes: Int, medium: Medium) -> String {
    let total = Int(min(minutes.magnitude, 1_000_000_000))
    var parts: [String] = []
    func add(_ amount: Int, _ unit: UnitTerm, _ gender: FormatOptions.Gender) {
      guard amount > 0 else { return }
      parts.append(
        count(amount, gender: gender, medium: medium) + " "
          + unit.words(spanish: spanish, singular: amount == 1))
    }
    add(total / 1_440, UnitTerm("day", "days", "día", "días"), .masculine)
    add(total / 60 % 24, UnitTerm("hour", "hours", "hora", "horas"), .feminine)
    add(total % 60, UnitTerm("minute", "minutes", "minuto", "minutos"), .masculine)
    if parts.isEmpty {
      return count(0, gender: nil, medium: medium) + say(" minutes", " minutos")
    }
    return (minutes < 0 ? say("minus ", "menos ") : "") + joined(parts, disjunction: false)
  }
}
