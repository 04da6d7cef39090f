/// What a currency and its hundredth are called.
struct CurrencyNames {
  let unit: UnitTerm
  let gender: FormatOptions.Gender
  let cent: UnitTerm
  let centGender: FormatOptions.Gender

  /// The names for an ISO 4217 code; an unknown one is said as its letters.
  static func names(for code: String) -> CurrencyNames {
    let cent = UnitTerm("cent", "cents", "centavo", "centavos")
    switch code.uppercased() {
    case "USD", "CAD", "AUD":
      return CurrencyNames(
        unit: UnitTerm("dollar", "dollars", "dólar", "dólares"), gender: .masculine, cent: cent,
        centGender: .masculine)
    case "EUR":
      return CurrencyNames(
        unit: UnitTerm("euro", "euros", "euro", "euros"), gender: .masculine,
        cent: UnitTerm("cent", "cents", "céntimo", "céntimos"), centGender: .masculine)
    case "GBP":
      return CurrencyNames(
        unit: UnitTerm("pound", "pounds", "libra", "libras"), gender: .feminine,
        cent: UnitTerm("penny", "pence", "penique", "peniques"), centGender: .masculine)
    case "MXN", "COP", "CLP", "ARS", "DOP", "CUP", "UYU", "PHP":
      return CurrencyNames(
        unit: UnitTerm("peso", "pesos", "peso", "pesos"), gender: .masculine, cent: cent,
        centGender: .masculine)
    default:
      return CurrencyNames(
        unit: UnitTerm(code, code), gender: .masculine, cent: cent, centGender: .masculine)
    }
  }
}
