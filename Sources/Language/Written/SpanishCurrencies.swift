/// What currencies are called in Spanish, by their signs and codes (ISO 4217).
enum SpanishCurrencies {
  struct Currency {
    let one: String
    let many: String
    let gender: FormatOptions.Gender
    let cent: String
  }

  /// The currency of a sign or a code; nil when there is none.
  static func currency(_ text: Substring) -> Currency? {
    let key = text.lowercased().replacing(".", with: "")
    guard let names = table[key] else { return nil }
    let parts = names.split(separator: "|").map(String.init)
    guard parts.count >= 2 else { return nil }
    let feminine = parts.contains("f")
    return Currency(
      one: parts[0], many: parts[1], gender: feminine ? .feminine : .masculine,
      cent: parts.first { $0.hasPrefix("c:") }.map { String($0.dropFirst(2)) } ?? "centavo")
  }

  private static let table: [String: String] = [
    "$": "dólar|dólares", "us$": "dólar estadounidense|dólares estadounidenses",
    "usd": "dólar estadounidense|dólares estadounidenses", "€": "euro|euros|c:céntimo",
    "eur": "euro|euros|c:céntimo", "£": "libra|libras|f|c:penique",
    "gbp": "libra esterlina|libras esterlinas|f|c:penique", "¥": "yen|yenes", "jpy": "yen|yenes",
    "₩": "won|wones", "krw": "won surcoreano|wones surcoreanos", "₽": "rublo|rublos|c:kopek",
    "rub": "rublo ruso|rublos rusos|c:kopek", "₱": "peso|pesos", "₲": "guaraní|guaraníes|c:céntimo",
    "pyg": "guaraní|guaraníes|c:céntimo", "₪": "séquel|séqueles", "ils": "séquel|séqueles",
    "₺": "lira|liras|f", "try": "lira turca|liras turcas|f", "₹": "rupia|rupias|f",
    "inr": "rupia india|rupias indias|f", "₦": "naira|nairas|f", "₡": "colón|colones|c:céntimo",
    "crc": "colón costarricense|colones costarricenses|c:céntimo",
    "svc": "colón salvadoreño|colones salvadoreños", "₧": "peseta|pesetas|f|c:céntimo",
    "ptas": "peseta|pesetas|f|c:céntimo", "pta": "peseta|pesetas|f|c:céntimo",
    "pts": "peseta|pesetas|f|c:céntimo", "fr": "franco|francos|c:céntimo",
    "chf": "franco suizo|francos suizos|c:céntimo", "kr": "corona|coronas|f|c:céntimo",
    "sek": "corona sueca|coronas suecas|f|c:céntimo",
    "nok": "corona noruega|coronas noruegas|f|c:céntimo",
    "dkk": "corona danesa|coronas danesas|f|c:céntimo",
    "czk": "corona checa|coronas checas|f|c:céntimo",
    "mk": "marco|marcos|c:penique", "dm": "marco alemán|marcos alemanes|c:penique",
    "q": "quetzal|quetzales", "gtq": "quetzal guatemalteco|quetzales guatemaltecos",
    "nio": "córdoba|córdobas|f", "c$": "córdoba|córdobas|f", "pab": "balboa|balboas",
    "b/": "balboa|balboas", "hnl": "lempira|lempiras", "lps": "lempira|lempiras",
    "l": "lempira|lempiras",
    "mxn": "peso mexicano|pesos mexicanos", "mx$": "peso mexicano|pesos mexicanos",
    "ars": "peso argentino|pesos argentinos", "clp": "peso chileno|pesos chilenos",
    "cop": "peso colombiano|pesos colombianos", "cup": "peso cubano|pesos cubanos",
    "cuc": "peso cubano convertible|pesos cubanos convertibles",
    "dop": "peso dominicano|pesos dominicanos", "rd$": "peso dominicano|pesos dominicanos",
    "uyu": "peso uruguayo|pesos uruguayos", "php": "peso filipino|pesos filipinos",
    "bob": "boliviano|bolivianos", "bs": "bolívar|bolívares|c:céntimo",
    "ves": "bolívar soberano|bolívares soberanos|c:céntimo",
    "vef": "bolívar fuerte|bolívares fuertes|c:céntimo",
    "pen": "sol|soles|c:céntimo", "s/": "sol|soles|c:céntimo", "r$": "real|reales",
    "brl": "real brasileño|reales brasileños", "awg": "florín arubeño|florines arubeños",
    "ang": "florín antillano|florines antillanos", "htg": "gourde haitiano|gourdes haitianos",
    "jmd": "dólar jamaicano|dólares jamaicanos",
    "ttd": "dólar de trinidad y tobago|dólares de trinidad y tobago",
    "bbd": "dólar de barbados|dólares de barbados", "bsd": "dólar bahameño|dólares bahameños",
    "bzd": "dólar beliceño|dólares beliceños", "bmd": "dólar de bermudas|dólares de bermudas",
    "kyd": "dólar de las islas caimán|dólares de las islas caimán",
    "xcd": "dólar del caribe oriental|dólares del caribe oriental",
    "gyd": "dólar guyanés|dólares guyaneses",
    "srd": "dólar surinamés|dólares surinameses", "cad": "dólar canadiense|dólares canadienses",
    "aud": "dólar australiano|dólares australianos",
    "nzd": "dólar neozelandés|dólares neozelandeses",
    "hkd": "dólar de hong kong|dólares de hong kong",
    "sgd": "dólar de singapur|dólares de singapur",
    "twd": "dólar taiwanés|dólares taiwaneses", "cny": "yuan|yuanes", "zar": "rand|rands",
    "pln": "esloti|eslotis", "thb": "bat|bats", "egp": "libra egipcia|libras egipcias|f",
    "fkp": "libra malvinense|libras malvinenses|f|c:penique",
    "mad": "dírham marroquí|dírhams marroquíes",
  ]
}
