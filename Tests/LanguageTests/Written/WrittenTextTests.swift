import Testing

@testable import Language

/// Written forms and the words for them, as a reader of signs, letters and bills would say them.
struct WrittenTextTests {
  @Test(arguments: [
    ("date", "July 4th, 1976", "july fourth nineteen seventy six"),
    ("date", "4 jul 1976", "the fourth of july nineteen seventy six"),
    ("date", "tuesday, july 25, 2012", "tuesday, july twenty fifth twenty twelve"),
    ("date", "1999-12-31", "december thirty first nineteen ninety nine"),
    ("date", "12/31/1999", "december thirty first nineteen ninety nine"),
    ("date", "31/12/1999", "the thirty first of december nineteen ninety nine"),
    ("date", "sept. 2001", "september two thousand one"), ("date", "1900", "nineteen hundred"),
    ("date", "early-1970s", "early nineteen seventies"),
    ("date", "February 30", "february thirtieth"),
    ("date", "May 2005", "may two thousand five"), ("date", "13/13/2013", "13/13/twenty thirteen"),
    ("time", "9:05 a.m.", "nine oh five AM"), ("time", "9 am pst", "nine AM PST"),
    ("time", "14:30", "two thirty PM"), ("time", "3:00", "three o'clock"),
    ("time", "99:99", "99:99"),
    ("cardinal", "1,204", "one thousand two hundred and four"),
    ("cardinal", "-17", "minus seventeen"),
    ("cardinal", "007", "zero zero seven"), ("cardinal", "2000000", "two million"),
    ("decimal", "3.140", "three point one four zero"), ("decimal", ".5", "point five"),
    ("decimal", "1.5 million", "one point five million"),
    ("money", "$45.10", "forty five dollars ten cents"), ("money", "$0.05", "five cents"),
    ("money", "$1,000,000", "one million dollars"), ("money", "€3 billion", "three billion euros"),
    ("money", "$5-$10", "five dollars to ten dollars"),
    ("measure", "182 mg/dL", "one hundred and eighty two milligrams per deciliter"),
    ("measure", "1 kg", "one kilogram"), ("measure", "5 m2", "five square meters"),
    ("measure", "37.5 °C", "thirty seven point five degrees Celsius"),
    ("measure", "1/2 cup", "one half cup"),
    ("measure", "I live at 221 Baker St. now", "I live at two hundred twenty one Baker Street now"),
    ("fraction", "3/4", "three quarters"), ("fraction", "2 1/2", "two and one half"),
    ("ordinal", "22nd", "twenty second"), ("ordinal", "112th", "one hundred twelfth"),
    ("telephone", "(555) 010-4477", "five five five, zero one zero, four four seven seven"),
    (
      "telephone", "555-010-4477 x9",
      "five five five, zero one zero, four four seven seven, extension nine"
    ),
    ("electronic", "j.doe@site.org", "j dot doe at site dot org"),
    ("range", "3-4 mg", "three to four milligrams"),
    ("range", "1980s-90s", "nineteen eighties to nineties"),
    ("date", "", ""), ("money", "$", "$"),
  ])
  func english(kind: String, text: String, expected: String) {
    #expect(WrittenText(locale: .english).words(for: text, kind: kind) == expected)
  }

  @Test(arguments: [
    ("date", "1 de enero de 2000", "primero de enero de dos mil"),
    ("date", "mié. 3 de junio", "miércoles tres de junio"),
    ("date", "04/03/2021", "cuatro de marzo de dos mil veintiuno"),
    ("date", "2021-03-04", "cuatro de marzo de dos mil veintiuno"),
    ("date", "agosto 15, 1999", "quince de agosto de mil novecientos noventa y nueve"),
    ("time", "8:30 p.m.", "ocho y media de la noche"), ("time", "2 h", "dos horas"),
    ("time", "9.20 h", "nueve y veinte"), ("time", "14:30", "catorce y media"),
    ("cardinal", "21.000", "veintiún mil"),
    (
      "cardinal", "1 234 567",
      "un millón doscientos treinta y cuatro mil quinientos sesenta y siete"
    ),
    ("cardinal", "-31", "menos treinta y uno"), ("cardinal", "21 casas", "veintiuna casas"),
    ("decimal", "2,75", "dos coma setenta y cinco"), ("decimal", "4.2", "cuatro punto dos"),
    ("decimal", "1,5 millones", "uno coma cinco millones"),
    ("money", "$45.10", "cuarenta y cinco dólares diez centavos"),
    ("money", "1,50 €", "un euro cincuenta céntimos"),
    ("money", "mxn 21", "veintiún pesos mexicanos"),
    ("money", "3 millones de dólares", "tres millones de dólares"),
    ("money", "£21", "veintiuna libras"),
    ("measure", "181 mg/dL", "ciento ochenta y un miligramos por decilitro"),
    ("measure", "1/2 l", "medio litro"), ("measure", "21 h", "veintiuna horas"),
    ("measure", "36,6 °C", "treinta y seis coma seis grados Celsius"),
    ("fraction", "3/4", "tres cuartos"), ("fraction", "1/31", "un treintaiunavo"),
    ("ordinal", "3.er", "tercer"), ("ordinal", "18.ª", "decimoctava"),
    (
      "ordinal", "siglo XXI",
      "siglo vigésimo primero"
    ),
    ("telephone", "555-010-4477", "cinco cinco cinco cero uno cero cuatro cuatro siete siete"),
    ("electronic", "ana@gmail.com", "a n a arroba gmail punto com"),
    ("range", "2-5", "dos a cinco"), ("money", "-$5", "menos cinco dólares"),
  ])
  func spanish(kind: String, text: String, expected: String) {
    #expect(WrittenText(locale: .spanish).words(for: text, kind: kind) == expected)
  }

  @Test func plainFormsOfParse() {
    let english = WrittenText(locale: .english)
    #expect(english.words(for: "-1", kind: "ordinal") == "last")
    #expect(english.words(for: "45.10 USD", kind: "money") == "forty five dollars and ten cents")
    #expect(english.words(for: "AB7", kind: "code") == "A B seven")
    #expect(english.words(for: "true", kind: "boolean") == "yes")
    #expect(
      english.words(for: "2026-03-01/2026-04-01", kind: "daterange") == "March twenty twenty six")
    #expect(english.words(for: "x", kind: "no such kind") == nil)
  }

  @Test func anyTextIsSaid() {
    let pieces = [
      "1", "23", "1999", "/", "-", ".", ",", "$", "€", "mg", "dL", "am", "p.m.", "jul", "enero",
      "º",
      "ª", "%", "@", "com", " ", "  ", "Q", "V", "+", "½", "é", "😀", "\u{0}",
      "999999999999999999999",
    ]
    var state: UInt64 = 5
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      for kind in WrittenText.kinds {
        for locale in [LanguageTag.english, .spanish] {
          #expect(WrittenText(locale: locale).words(for: text, kind: kind) != nil)
        }
      }
    }
  }
}
