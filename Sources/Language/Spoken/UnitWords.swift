/// Units of measure in words, from their UCUM codes or the forms that laboratories print.
///
/// UCUM: https://ucum.org/ucum. A code is taken apart into prefix, atom, exponent and divisor, so
/// that codes that no table holds are said too.
struct UnitWords {
  let spanish: Bool
  let medium: Medium

  /// The words that follow a number, such as "milligrams per deciliter"; empty for counts and scores.
  ///
  /// - Parameters:
  ///   - unit: a UCUM code or the record's printed form.
  ///   - singular: true after exactly one.
  func words(for unit: String, singular: Bool) -> String {
    let code = unit.trimmedSpaces
    if code.isEmpty { return "" }
    if let term = UnitTable.whole[code] ?? UnitTable.whole[code.lowercased()] {
      return term.words(spanish: spanish, singular: singular)
    }
    if let words = parsed(code, singular: singular) { return words }
    var ucum = code
    for (printed, rewritten) in UnitTable.rewritten where ucum.contains(printed) {
      ucum = ucum.replacing(printed, with: rewritten)
    }
    return parsed(ucum, singular: singular) ?? printed(code)
  }

  /// The gender of the unit's first noun, for "una unidad" and "doscientas unidades"; nil when the
  /// number before it is said as it is alone, as before "por ciento".
  func gender(of unit: String) -> FormatOptions.Gender? {
    let words = words(for: unit, singular: false)
    let noun = words.prefix { $0 != " " }
    if noun.isEmpty || noun == "por" || noun == "mil" { return nil }
    if noun == "millones" { return .masculine }
    let feminine = ["as", "ades", "ones", "oras"].contains { noun.hasSuffix($0) }
    let isDay = noun == "días" || noun == "gramas"
    return feminine && !isDay ? .feminine : .masculine
  }

  // MARK: - UCUM

  private func parsed(_ code: String, singular: Bool) -> String? {
    let parts = code.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return nil }
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      let component = part.trimmedSpaces
      if index == 0 {
        if component.isEmpty || component == "1" || component == "{}" { continue }
        guard let first = factors(component, singular: singular, divisor: false) else { return nil }
        words.append(first)
      } else {
        guard let later = factors(component, singular: true, divisor: true) else { return nil }
        words.append("\(spanish ? "por" : "per") \(later)")
      }
    }
    return words.isEmpty ? nil : words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One side of a division: `mg`, `10*3`, `24.h`, `{1.73_m2}`, `kg.m2`.
  private func factors(_ text: String, singular: Bool, divisor: Bool) -> String? {
    var text = Substring(text)
    if text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
    if text.hasPrefix("{"), text.hasSuffix("}"), text.dropFirst().first?.isNumber == true {
      text = text.dropFirst().dropLast()
    }
    switch text {
    case "10*3", "10^3", "K", "k": return spanish ? "mil" : "thousand"
    case "10*6", "10^6", "M", "million": return spanish ? "millones" : "million"
    case "10*9", "10^9": return spanish ? "mil millones" : "billion"
    case "10*12", "10^12": return spanish ? "billones" : "trillion"
    default: break
    }
    let number = text.prefix { $0.isNumber || $0 == "." }
    if divisor, !number.isEmpty, let value = DecimalNumber(trimmed(number)) {
      let rest = text.dropFirst(number.count).drop { $0 == "_" || $0 == "." || $0 == " " }
      let amount =
        medium == .speech
        ? NumberWords(spanish: spanish).decimal(value) : value.description
      if rest.isEmpty { return amount }
      return atom(String(rest), singular: false).map { "\(amount) \($0)" }
    }
    return atom(String(text), singular: singular)
  }

  private func trimmed(_ number: Substring) -> Substring {
    number.hasSuffix(".") ? number.dropLast() : number
  }

  /// A single unit with an exponent or an annotation: `m2`, `g{creat}`, `{beats}`.
  private func atom(_ text: String, singular: Bool) -> String? {
    var text = Substring(text)
    var annotation = ""
    if let open = text.firstIndex(of: "{"), text.hasSuffix("}") {
      let name = text[text.index(after: open)...].dropLast()
      text = text[..<open]
      guard let words = annotationWords(String(name), alone: text.isEmpty, singular: singular)
      else { return nil }
      if text.isEmpty { return words }
      annotation = words
    }
    if let term = UnitTable.term(for: String(text)) {
      return term.words(spanish: spanish, singular: singular) + annotation
    }
    guard let last = text.last, last == "2" || last == "3" || last == "²" || last == "³",
      let term = UnitTable.term(for: String(text.dropLast()))
    else { return nil }
    let square = last == "2" || last == "²"
    let noun = term.words(spanish: spanish, singular: singular)
    if spanish {
      let adjective = square ? "cuadrado" : "cúbico"
      return noun + " " + adjective + (singular ? "" : "s") + annotation
    }
    return (square ? "square " : "cubic ") + noun + annotation
  }

  private func annotationWords(_ name: String, alone: Bool, singular: Bool) -> String? {
    let plain = name.replacing("_", with: " ").lowercased()
    if alone {
      if let term = UnitTable.whole[plain] ?? UnitTable.annotations[plain] {
        return term.words(spanish: spanish, singular: singular)
      }
      return plain.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } ? plain : nil
    }
    guard let term = UnitTable.substances[plain] else { return "" }
    return " " + term.words(spanish: spanish, singular: true)
  }

  // MARK: - What no table knows

  /// The record's own form with its symbols spelled, for a unit that is no UCUM code.
  private func printed(_ unit: String) -> String {
    var words = ""
    for character in unit {
      switch character {
      case "/": words += spanish ? " por " : " per "
      case "%": words += spanish ? " por ciento " : " percent "
      case "#": words += spanish ? " número " : " number "
      case "*", "^": words += spanish ? " por " : " times "
      case "<": words += spanish ? " menos de " : " less than "
      case ">": words += spanish ? " más de " : " more than "
      case "+": words += spanish ? " más " : " plus "
      case "_", "[", "]", "{", "}", "(", ")": words += " "
      default: words.append(character)
      }
    }
    return words.split(separator: " ").joined(separator: " ")
  }
}

extension StringProtocol {
  /// The text without spaces at either end.
  var trimmedSpaces: String {
    var view = Substring(self)
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }
}
