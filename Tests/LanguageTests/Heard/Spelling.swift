/// Numbers in words, written for the tests apart from the code that they test.
enum Spelling {
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  static let englishDays = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty-second", "twenty third",
    "twenty-fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth",
    "twenty ninth", "thirtieth", "thirty first",
  ]
  private static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A whole number from 0 to 999,999 in English.
  static func english(_ number: Int) -> String {
    if number < 20 { return ones[number] }
    if number < 100 {
      return tens[number / 10] + (number % 10 > 0 ? "-" + ones[number % 10] : "")
    }
    if number < 1_000 {
      let rest = number % 100 > 0 ? " " + english(number % 100) : ""
      return ones[number / 100] + " hundred" + rest
    }
    let rest = number % 1_000 > 0 ? " " + english(number % 1_000) : ""
    return english(number / 1_000) + " thousand" + rest
  }

  /// A year as people say it in English: "nineteen oh two", "two thousand four".
  static func englishYear(_ year: Int) -> String {
    let rest = year % 100
    if year / 100 == 20, rest < 10 { return english(year) }
    if rest == 0 { return english(year / 100) + " hundred" }
    return english(year / 100) + (rest < 10 ? " oh " : " ") + english(rest)
  }

  private static let unos = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro",
    "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let decenas = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  private static let centenas = [
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
  ]

  /// A whole number from 0 to 999,999 in Spanish.
  static func spanish(_ number: Int) -> String {
    if number < 30 { return unos[number] }
    if number < 100 {
      return decenas[number / 10] + (number % 10 > 0 ? " y " + unos[number % 10] : "")
    }
    if number == 100 { return "cien" }
    if number < 1_000 {
      return centenas[number / 100] + (number % 100 > 0 ? " " + spanish(number % 100) : "")
    }
    var head = number / 1_000 == 1 ? "" : spanish(number / 1_000) + " "
    // "veintiún mil", "treinta y un mil".
    if head.hasSuffix("veintiuno ") { head = String(head.dropLast(4)) + "ún " }
    if head.hasSuffix("uno ") { head = String(head.dropLast(2)) + " " }
    return head + "mil" + (number % 1_000 > 0 ? " " + spanish(number % 1_000) : "")
  }
}
