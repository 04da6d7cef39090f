/// Spanish number words.
enum SpanishNumberWords {
  static let small = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tens = [
    "", "", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta",
    "noventa",
  ]
  private static let hundreds = [
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
  ]
  private static let scales = [
    "", "millón", "billón", "trillón", "cuatrillón", "quintillón", "sextillón",
  ]

  /// The words for thousands groups, the lowest first; `gender` is that of a noun that follows, so
  /// that "uno" becomes "un" or "una".
  static func cardinal(groups: [Int], gender: FormatOptions.Gender?) -> String {
    var parts: [String] = []
    let pairs = (groups.count + 1) / 2
    for pair in stride(from: pairs - 1, through: 0, by: -1) {
      let units = groups[pair * 2]
      let thousands = pair * 2 + 1 < groups.count ? groups[pair * 2 + 1] : 0
      guard units > 0 || thousands > 0 else { continue }
      let form = pair == 0 ? gender : .masculine
      if thousands == 1 {
        parts.append("mil")
      } else if thousands > 1 {
        parts.append(
          threeDigits(thousands, one: "un", feminine: form == .feminine) + " mil")
      }
      if units > 0 {
        let one = form == nil ? "uno" : form == .feminine ? "una" : "un"
        parts.append(threeDigits(units, one: one, feminine: form == .feminine))
      }
      if pair > 0, pair < scales.count {
        let singular = units == 1 && thousands == 0
        parts.append(singular ? scales[pair] : scales[pair].dropLast(2) + "ones")
      }
    }
    return parts.isEmpty ? small[0] : parts.joined(separator: " ")
  }

  /// 1 to 999; `one` is how a last 1 is said.
  private static func threeDigits(_ number: Int, one: String, feminine: Bool) -> String {
    if number == 100 { return "cien" }
    if number < 100 { return twoDigits(number, one: one) }
    var word = hundreds[number / 100 % 10]
    if feminine, number >= 200 { word = word.dropLast(2) + "as" }
    let rest = number % 100
    return rest == 0 ? word : word + " " + twoDigits(rest, one: one)
  }

  private static func twoDigits(_ number: Int, one: String) -> String {
    switch number {
    case 1: return one
    case 21: return one == "un" ? "veintiún" : "veinti" + one
    case ..<30: return small[max(number, 0)]
    default:
      let unit = number % 10
      let ten = tens[number / 10 % 10]
      return unit == 0 ? ten : ten + " y " + (unit == 1 ? one : small[unit])
    }
  }

  private static let unitOrdinals = [
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
    "décimo", "undécimo", "duodécimo",
  ]
  private static let tenOrdinals = [
    "", "décimo", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo",
    "septuagésimo", "octogésimo", "nonagésimo",
  ]
  private static let hundredOrdinals = [
    "", "centésimo", "ducentésimo", "tricentésimo", "cuadringentésimo", "quingentésimo",
    "sexcentésimo", "septingentésimo", "octingentésimo", "noningentésimo",
  ]

  /// "primero", "vigésimo primero", "dosmilésimo"; feminine throughout when asked for.
  static func ordinal(_ number: Int, feminine: Bool) -> String {
    guard number > 0, number < 1_000_000_000 else {
      return NumberWords(spanish: true).cardinal(number, gender: nil)
    }
    var parts: [String] = []
    if number >= 1_000_000 {
      parts.append(joined(number / 1_000_000, "millonésimo"))
    }
    let thousands = number / 1_000 % 1_000
    if thousands > 0 { parts.append(joined(thousands, "milésimo")) }
    let hundred = number / 100 % 10
    if hundred > 0 { parts.append(hundredOrdinals[hundred]) }
    let rest = number % 100
    switch rest {
    case 0: break
    case 1...12: parts.append(unitOrdinals[rest])
    case 13...19:
      parts.append((rest == 18 ? "decim" : "decimo") + unitOrdinals[rest - 10])
    default:
      parts.append(tenOrdinals[rest / 10])
      if rest % 10 > 0 { parts.append(unitOrdinals[rest % 10]) }
    }
    guard feminine else { return parts.joined(separator: " ") }
    return parts.map { $0.dropLast() + "a" }.joined(separator: " ")
  }

  /// "milésimo" for 1, "dosmilésimo" for 2: the multiplier is written into the word.
  private static func joined(_ multiplier: Int, _ word: String) -> String {
    guard multiplier > 1 else { return word }
    let number = NumberWords(spanish: true).cardinal(multiplier, gender: .masculine)
    return number.split(separator: " ").joined() + word
  }

  /// Before a masculine noun: "primer", "tercer", "vigésimo primer".
  static func shortened(_ ordinal: String) -> String {
    ordinal.hasSuffix("primero") || ordinal.hasSuffix("tercero")
      ? String(ordinal.dropLast()) : ordinal
  }
}
