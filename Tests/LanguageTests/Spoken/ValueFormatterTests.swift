import Testing

@testable import Language

struct ValueFormatterTests {
  struct Case: CustomTestStringConvertible {
    let value: Value
    let english: String
    let englishSpoken: String
    let spanish: String
    let spanishSpoken: String
    var testDescription: String { english }
  }

  static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }
  static func time(_ text: String) -> CivilTime { CivilTime(iso: text) ?? .midnight }
  static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? DecimalNumber(-999) }
  static func quantity(_ text: String, _ unit: String, _ comparator: String? = nil) -> Value {
    .quantity(Quantity(value: number(text), unit: unit, comparator: comparator))
  }

  static let cases: [Case] = [
    Case(
      value: .date(day("2026-03-04")), english: "Wednesday, March 4, 2026",
      englishSpoken: "Wednesday, March fourth, twenty twenty six",
      spanish: "miércoles 4 de marzo de 2026",
      spanishSpoken: "miércoles cuatro de marzo de dos mil veintiséis"),
    Case(
      value: .date(day("1905-01-01")), english: "Sunday, January 1, 1905",
      englishSpoken: "Sunday, January first, nineteen oh five",
      spanish: "domingo primero de enero de 1905",
      spanishSpoken: "domingo primero de enero de mil novecientos cinco"),
    Case(
      value: .time(time("10:20")), english: "10:20 in the morning",
      englishSpoken: "ten twenty in the morning", spanish: "las 10 y 20 de la mañana",
      spanishSpoken: "las diez y veinte de la mañana"),
    Case(
      value: .time(time("14:00")), english: "2 in the afternoon",
      englishSpoken: "two in the afternoon", spanish: "las 2 de la tarde",
      spanishSpoken: "las dos de la tarde"),
    Case(
      value: .time(time("13:05")), english: "1:05 in the afternoon",
      englishSpoken: "one oh five in the afternoon", spanish: "la 1 y 5 de la tarde",
      spanishSpoken: "la una y cinco de la tarde"),
    Case(
      value: .time(time("12:00")), english: "noon", englishSpoken: "noon",
      spanish: "las 12 del mediodía", spanishSpoken: "las doce del mediodía"),
    Case(
      value: .time(time("00:30")), english: "12:30 at night",
      englishSpoken: "twelve thirty at night", spanish: "las 12 y 30 de la noche",
      spanishSpoken: "las doce y media de la noche"),
    Case(
      value: .time(time("21:15")), english: "9:15 at night", englishSpoken: "nine fifteen at night",
      spanish: "las 9 y 15 de la noche", spanishSpoken: "las nueve y cuarto de la noche"),
    Case(
      value: .dateTime(CivilDateTime(date: day("2026-03-12"), time: time("10:00"))),
      english: "Thursday, March 12, 2026, at 10 in the morning",
      englishSpoken: "Thursday, March twelfth, twenty twenty six, at ten in the morning",
      spanish: "jueves 12 de marzo de 2026 a las 10 de la mañana",
      spanishSpoken: "jueves doce de marzo de dos mil veintiséis a las diez de la mañana"),
    Case(
      value: .dateRange(day("2026-03-09"), day("2026-03-14")),
      english: "Monday, March 9 to Friday, March 13, 2026",
      englishSpoken: "Monday, March ninth to Friday, March thirteenth, twenty twenty six",
      spanish: "del lunes 9 de marzo al viernes 13 de marzo de 2026",
      spanishSpoken: "del lunes nueve de marzo al viernes trece de marzo de dos mil veintiséis"),
    Case(
      value: .dateRange(day("2026-03-01"), day("2026-04-01")), english: "March 2026",
      englishSpoken: "March twenty twenty six", spanish: "marzo de 2026",
      spanishSpoken: "marzo de dos mil veintiséis"),
    Case(
      value: .timeRange(time("09:00"), time("12:00")), english: "9 in the morning to noon",
      englishSpoken: "nine in the morning to noon",
      spanish: "de las 9 de la mañana a las 12 del mediodía",
      spanishSpoken: "de las nueve de la mañana a las doce del mediodía"),
    Case(
      value: .duration(minutes: 90), english: "1 hour and 30 minutes",
      englishSpoken: "one hour and thirty minutes", spanish: "1 hora y 30 minutos",
      spanishSpoken: "una hora y treinta minutos"),
    Case(
      value: .money(Money(cents: 4_510)), english: "45 dollars and 10 cents",
      englishSpoken: "forty five dollars and ten cents", spanish: "45 dólares con 10 centavos",
      spanishSpoken: "cuarenta y cinco dólares con diez centavos"),
    Case(
      value: .money(Money(cents: 101)), english: "1 dollar and 1 cent",
      englishSpoken: "one dollar and one cent", spanish: "1 dólar con 1 centavo",
      spanishSpoken: "un dólar con un centavo"),
    Case(
      value: .money(Money(cents: 0)), english: "0 dollars", englishSpoken: "zero dollars",
      spanish: "0 dólares", spanishSpoken: "cero dólares"),
    Case(
      value: .money(Money(cents: -123_450)), english: "minus 1,234 dollars and 50 cents",
      englishSpoken: "minus one thousand two hundred thirty four dollars and fifty cents",
      spanish: "menos 1,234 dólares con 50 centavos",
      spanishSpoken: "menos mil doscientos treinta y cuatro dólares con cincuenta centavos"),
    Case(
      value: quantity("182", "mg/dL"), english: "182 milligrams per deciliter",
      englishSpoken: "one hundred eighty two milligrams per deciliter",
      spanish: "182 miligramos por decilitro",
      spanishSpoken: "ciento ochenta y dos miligramos por decilitro"),
    Case(
      value: quantity("6.8", "%"), english: "6.8 percent", englishSpoken: "six point eight percent",
      spanish: "6.8 por ciento", spanishSpoken: "seis punto ocho por ciento"),
    Case(
      value: quantity("78.24450178609376", "mg/dL"), english: "78.2 milligrams per deciliter",
      englishSpoken: "seventy eight point two milligrams per deciliter",
      spanish: "78.2 miligramos por decilitro",
      spanishSpoken: "setenta y ocho punto dos miligramos por decilitro"),
    Case(
      value: quantity("21", "U/L", ">"), english: "more than 21 units per liter",
      englishSpoken: "more than twenty one units per liter",
      spanish: "más de 21 unidades por litro",
      spanishSpoken: "más de veintiuna unidades por litro"),
    Case(
      value: quantity("1", "kg/m2"), english: "1 kilogram per square meter",
      englishSpoken: "one kilogram per square meter", spanish: "1 kilogramo por metro cuadrado",
      spanishSpoken: "un kilogramo por metro cuadrado"),
    Case(
      value: quantity("88", "mL/min/{1.73_m2}"),
      english: "88 milliliters per minute per 1.73 square meters",
      englishSpoken: "eighty eight milliliters per minute per one point seven three square meters",
      spanish: "88 mililitros por minuto por 1.73 metros cuadrados",
      spanishSpoken:
        "ochenta y ocho mililitros por minuto por uno punto siete tres metros cuadrados"),
    Case(
      value: .range(QuantityRange(low: number("3.5"), high: number("5.1"))),
      english: "3.5 to 5.1", englishSpoken: "three point five to five point one",
      spanish: "de 3.5 a 5.1", spanishSpoken: "de tres punto cinco a cinco punto uno"),
    Case(
      value: .range(QuantityRange(low: nil, high: number("200"))), english: "under 200",
      englishSpoken: "under two hundred", spanish: "menos de 200",
      spanishSpoken: "menos de doscientos"),
    Case(
      value: .range(QuantityRange(low: number("60"), high: nil, unit: "mL/min")),
      english: "60 milliliters per minute or more",
      englishSpoken: "sixty milliliters per minute or more",
      spanish: "60 mililitros por minuto o más",
      spanishSpoken: "sesenta mililitros por minuto o más"),
    Case(
      value: .phone("6175550123"), english: "617 555 0123",
      englishSpoken: "six one seven, five five five, zero one two three", spanish: "617 555 0123",
      spanishSpoken: "seis uno siete, cinco cinco cinco, cero uno dos tres"),
    Case(
      value: .phone("+16175550123x45"), english: "+1 617 555 0123, extension 45",
      englishSpoken:
        "plus one, six one seven, five five five, zero one two three, extension four five",
      spanish: "+1 617 555 0123, extensión 45",
      spanishSpoken:
        "más uno, seis uno siete, cinco cinco cinco, cero uno dos tres, extensión cuatro cinco"),
    Case(
      value: .digits("492817"), english: "492 817",
      englishSpoken: "four nine two, eight one seven", spanish: "492 817",
      spanishSpoken: "cuatro nueve dos, ocho uno siete"),
    Case(
      value: .code("AB9"), english: "A B 9", englishSpoken: "A B nine", spanish: "A B 9",
      spanishSpoken: "a be nueve"),
    Case(
      value: .email("ana.ruiz2@example.com"), english: "ana.ruiz2@example.com",
      englishSpoken: "ana dot ruiz two at example dot com", spanish: "ana.ruiz2@example.com",
      spanishSpoken: "ana punto ruiz dos arroba example punto com"),
    Case(
      value: .number(number("-12345.60")), english: "minus 12,345.60",
      englishSpoken: "minus twelve thousand three hundred forty five point six zero",
      spanish: "menos 12,345.60",
      spanishSpoken: "menos doce mil trescientos cuarenta y cinco punto seis cero"),
    Case(
      value: .ordinal(2), english: "second", englishSpoken: "second", spanish: "segundo",
      spanishSpoken: "segundo"),
    Case(
      value: .ordinal(-1), english: "last", englishSpoken: "last", spanish: "último",
      spanishSpoken: "último"),
    Case(
      value: .boolean(true), english: "yes", englishSpoken: "yes", spanish: "sí",
      spanishSpoken: "sí"),
    Case(
      value: .list([.name("Ana"), .name("Inés")]), english: "Ana and Inés",
      englishSpoken: "Ana and Inés", spanish: "Ana e Inés", spanishSpoken: "Ana e Inés"),
  ]

  @Test(arguments: cases)
  func words(_ example: Case) {
    let english = ValueFormatter(locale: .english)
    let spanish = ValueFormatter(locale: .spanish)
    #expect(english.words(for: example.value, medium: .screen) == example.english)
    #expect(english.words(for: example.value, medium: .speech) == example.englishSpoken)
    #expect(spanish.words(for: example.value, medium: .screen) == example.spanish)
    #expect(spanish.words(for: example.value, medium: .speech) == example.spanishSpoken)
  }

  @Test(arguments: [
    ("10*3/uL", "thousand per microliter", "mil por microlitro"),
    ("10*6/uL", "million per microliter", "millones por microlitro"),
    ("mm[Hg]", "millimeters of mercury", "milímetros de mercurio"),
    ("mmHg", "millimeters of mercury", "milímetros de mercurio"),
    ("{score}", "", ""), ("{T-score}", "", ""), ("", "", ""), ("#", "", ""),
    ("fL", "femtoliters", "femtolitros"), ("pg", "picograms", "picogramos"),
    ("kU/L", "kilounits per liter", "kilounidades por litro"),
    ("m[IU]/L", "milli-international units per liter", "miliunidades internacionales por litro"),
    ("mcU/mL", "microunits per milliliter", "microunidades por mililitro"),
    ("k/cumm", "thousand per cubic millimeter", "mil por milímetro cúbico"),
    ("million/mm3", "million per cubic millimeter", "millones por milímetro cúbico"),
    ("UNITS/L", "units per liter", "unidades por litro"),
    ("#/HPF", "per high power field", "por campo de gran aumento"),
    (
      "mcg/mg Cr", "micrograms per milligram of creatinine",
      "microgramos por miligramo de creatinina"
    ),
    ("mOsmol/kg", "milliosmoles per kilogram", "miliosmoles por kilogramo"),
    ("Cel", "degrees Celsius", "grados Celsius"), ("cm", "centimeters", "centímetros"),
    ("mg/(24.h)", "milligrams per 24 hours", "miligramos por 24 horas"),
    ("mg/24h", "milligrams per 24 hours", "miligramos por 24 horas"),
    ("g/cm²", "grams per square centimeter", "gramos por centímetro cuadrado"),
    ("/min", "per minute", "por minuto"), ("{beats}/min", "beats per minute", "latidos por minuto"),
    (
      "mL/min/1.73m2", "milliliters per minute per 1.73 square meters",
      "mililitros por minuto por 1.73 metros cuadrados"
    ),
    ("ug/kg/min", "micrograms per kilogram per minute", "microgramos por kilogramo por minuto"),
    ("10^12/L", "trillion per liter", "billones por litro"),
    ("EU/DL SEMI", "EU per DL SEMI", "EU por DL SEMI"),
    ("VAGTAB", "vaginal tablets", "tabletas vaginales"), ("days", "days", "días"),
    ("breaths/minute", "breaths per minute", "respiraciones por minuto"),
    ("ng/dL", "nanograms per deciliter", "nanogramos por decilitro"),
    ("widgets", "widgets", "widgets"), ("foo*%", "foo times percent", "foo por por ciento"),
  ])
  func units(unit: String, english: String, spanish: String) {
    #expect(UnitWords(spanish: false, medium: .screen).words(for: unit, singular: false) == english)
    #expect(UnitWords(spanish: true, medium: .screen).words(for: unit, singular: false) == spanish)
  }

  @Test(arguments: [
    ("78.24450178609376", "78.2"), ("182.4450178", "182"), ("5.123456", "5.12"),
    ("0.0123456", "0.0123"), ("0.00001234", "0.0000123"), ("1234.5678", "1235"), ("4.20", "4.20"),
    ("4.200", "4.20"), ("0.000", "0.000"), ("99.999", "100.0"), ("-5.123456", "-5.12"),
    ("182", "182"), ("0.004", "0.004"),
  ])
  func labValuesAreRounded(value: String, expected: String) {
    let rounded = ValueFormatter.roundedForSpeech(ValueFormatterTests.number(value))
    #expect(rounded.description == expected)
  }

  @Test func daysNearToday() {
    let today = ValueFormatterTests.day("2026-03-10")
    func say(_ days: Int, _ locale: LanguageTag, _ medium: Medium = .screen) -> String {
      ValueFormatter(locale: locale).relativeWords(
        for: today.adding(days: days), today: today, medium: medium)
    }
    #expect(say(0, .english) == "today")
    #expect(say(1, .english) == "tomorrow")
    #expect(say(2, .spanish) == "pasado mañana")
    #expect(say(3, .english, .speech) == "in three days")
    #expect(say(21, .english, .speech) == "in three weeks")
    #expect(say(21, .spanish) == "en 3 semanas")
    #expect(say(-2, .english) == "2 days ago")
    #expect(say(-21, .spanish, .speech) == "hace tres semanas")
    #expect(say(90, .english) == "Monday, June 8, 2026")
  }

  @Test func spelling() {
    let english = ValueFormatter(locale: .english)
    let spanish = ValueFormatter(locale: .spanish)
    #expect(
      english.spellingWords(for: "AB7", medium: .speech) == "A as in Alpha, B as in Bravo, seven")
    #expect(spanish.spellingWords(for: "añ7", medium: .speech) == "A de Ana, Ñ de ñoño, siete")
  }

  /// Nothing that a screen reader drops, in any unit: accessibility rule 16.
  @Test func noSymbols() {
    for unit in [
      "%", "mg/dL", "<", ">x", "#/100 WBC", "10*3/uL", "a*b", "% (sample/positive control)",
    ] {
      for spanish in [true, false] {
        let words = UnitWords(spanish: spanish, medium: .screen).words(for: unit, singular: false)
        #expect(!words.contains { "<>≥≤±–%#*/".contains($0) }, "\(words)")
      }
    }
  }
}
