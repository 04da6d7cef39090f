/// Number words as they stand in rows of digits.
struct DigitWords {
  /// "zero", "oh", "seven": one digit each.
  let units: [String: Int]
  /// "ten" to "nineteen"; in Spanish up to "veintinueve".
  let teens: [String: Int]
  /// "twenty" to "ninety".
  let tens: [String: Int]
  /// Spanish hundreds in one word; "hundred" in English is a multiplier.
  let hundreds: [String: Int]
  /// "double", "triple": how often the next digit stands.
  let repeats: [String: Int]
  /// Words between a ten and its unit: "y".
  let joiners: Set<String>
  /// "thousand", "mil".
  let thousand: String

  static func words(spanish isSpanish: Bool) -> DigitWords { isSpanish ? spanish : english }

  private static let english = DigitWords(
    units: [
      "zero": 0, "oh": 0, "o": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3,
      "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "niner": 9, "fower": 4,
      "fife": 5,
    ],
    teens: [
      "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
      "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ],
    tens: [
      "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
      "seventy": 70, "eighty": 80, "ninety": 90,
    ],
    hundreds: [:],
    repeats: ["double": 2, "triple": 3, "treble": 3, "quadruple": 4],
    joiners: [], thousand: "thousand")

  private static let spanish = DigitWords(
    units: [
      "cero": 0, "uno": 1, "una": 1, "un": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
      "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    ],
    teens: [
      "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
      "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiuno": 21,
      "veintiun": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24,
      "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    ],
    tens: [
      "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
      "ochenta": 80, "noventa": 90,
    ],
    hundreds: [
      "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
      "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
      "ochocientos": 800, "novecientos": 900,
    ],
    repeats: ["doble": 2, "triple": 3, "cuadruple": 4],
    joiners: ["y"], thousand: "mil")
}
