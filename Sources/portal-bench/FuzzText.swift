/// Text for fuzzing: what people say, cut up, joined and damaged, and bytes of no meaning.
enum FuzzText {
  /// Lines of every kind, to be damaged.
  private static let seeds = [
    "march third nineteen fifty two", "oh three oh four fifty two", "03041952", "3/4/1952",
    "next Tuesday or the day after tomorrow", "two weeks from Monday", "a week on Thursday",
    "the last Friday of June 2026", "Friday the 13th", "third tuesday after christmas 2014",
    "half past three in the afternoon", "quarter to nine", "oh eight hundred hours", "15h30",
    "between 9:30 and 11:00 am on Thursday", "from March 12 through March 18", "Q3 of 2025",
    "the first half of next month", "the rest of the year", "since January", "2016-H1",
    "from the 2nd to the 9th of April", "within the next two weeks", "the nineteen seventies",
    "in two and a half hours", "three days, 4 hours and 5 minutes ago", "now + 2 hours",
    "one hundred and twenty three thousand four hundred fifty six point seven", "-1,234,567.89",
    "two thirds", "2 and a half million", "one out of four", "1 234 567,89", "6.02e23",
    "forty five dollars and ten cents", "US$1.2 million", "EUR 20", "five fifty", "75¢",
    "the second to last one", "hundred and first", "number three", "+1 (617) 555-0123 ext. 45",
    "six one seven triple five oh one two three", "a dot b at example dot co dot uk",
    "b.lee+portal@outlook.com", "yes, no, I mean yes", "I don't think so", "uh-huh",
    "four nine two, eight one seven", "a as in alpha bravo seven niner", "2ck-b9v-17n",
    "el tres de marzo del cincuenta y dos", "de hoy en ocho", "pasado mañana por la tarde",
    "el último viernes de junio de 2026", "cuarto para las nueve", "las nueve menos diez",
    "faltan diez para las cinco", "del 12 al 18 de marzo", "entre el 2 y el 9 de abril",
    "la primera quincena de mayo", "a mediados de la semana que viene", "en lo que va del año",
    "hace 2 meses y 3 semanas", "dentro de una hora y media", "el siglo XX", "los años setenta",
    "treinta y un mil quinientos dos millones", "1.234.567,89", "tres cuartos", "uno de cada diez",
    "cuarenta y cinco dólares con diez centavos", "dos millones y medio de pesos", "la vigésima",
    "el antepenúltimo", "más uno seis uno siete triple cinco",
    "ana guión bajo ruiz arroba g punto es",
    "sí, cómo no", "no estoy seguro", "erre u i zeta, eñe", "be de burro siete doble ele",
  ]

  /// What is put in at random places.
  private static let pieces = [
    "hundred", "quadrillion", "century", "999999999999999999", "99999999999999999999999", "0", "31",
    "9999", "-", "/", ".", ",", ":", "'", "%", "(", "º", "½", "~", "+", "e", "s", "t", "q", "h",
    "$",
    "@", "#", "trillones", "siglo", "milésimo", "easter", "before", "after next", "de", "y", "the",
    "of", "and", "minus", "point", "\u{301}", "\u{0}", "日", "é", "\u{2014}", "\u{FEFF}", "\u{200B}",
    "🙂", "ǅ", "İ", "ß", "٣", "\u{202E}", "x", "ray", "double", "doble", "as in", "million", "mil",
  ]

  /// One text; the same for the same generator.
  static func text(_ generator: inout SplitMix) -> String {
    var bytes: [UInt8]
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
    case 1:
      bytes = []
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        bytes += (pieces.randomElement(using: &generator) ?? "").utf8
        if Bool.random(using: &generator) { bytes.append(32) }
      }
    case 2, 3:
      let left = words(&generator)
      let right = words(&generator)
      let cut = left.prefix(Int.random(in: 0...left.count, using: &generator))
      let rest = right.suffix(Int.random(in: 0...right.count, using: &generator))
      bytes = Array((cut + rest).joined(separator: " ").utf8)
    case 4:
      bytes = Array(words(&generator).shuffled(using: &generator).joined(separator: " ").utf8)
    default:
      bytes = Array((seeds.randomElement(using: &generator) ?? "").utf8)
    }
    for _ in 0..<Int.random(in: 0...4, using: &generator) { damage(&bytes, &generator) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func words(_ generator: inout SplitMix) -> [Substring] {
    (seeds.randomElement(using: &generator) ?? "").split(separator: " ")
  }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0 where place < bytes.count:
      bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 3:
      bytes.insert(contentsOf: (pieces.randomElement(using: &generator) ?? "").utf8, at: place)
    case 4 where bytes.count < 400: bytes += bytes
    default:
      let end = Int.random(in: place...bytes.count, using: &generator)
      bytes.removeSubrange(place..<end)
    }
  }
}
