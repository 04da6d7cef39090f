/// The gender of Spanish nouns, as far as a number before them needs it.
enum SpanishNoun {
  /// Nouns whose ending misleads.
  private static let masculine: Set<String> = [
    "dia", "dias", "problema", "problemas", "sintoma", "sintomas", "programa", "programas", "mapa",
    "mapas", "medico", "kilograma", "tema", "temas", "sistema", "sistemas", "idioma", "idiomas",
  ]
  private static let feminine: Set<String> = [
    "vez", "veces", "noche", "noches", "tarde", "tardes", "mano", "manos", "clave", "claves",
    "dosis",
    "llave", "llaves", "sangre", "fuente", "imagen", "imagenes", "parte", "partes", "serie",
    "series",
  ]
  /// Words after a number that it does not count.
  private static let others: Set<String> = [
    "de", "del", "y", "e", "o", "u", "a", "al", "con", "por", "en", "para", "que", "es", "son",
    "mil",
    "millones", "millon", "coma", "punto", "la", "las", "el", "los", "hasta", "desde", "como",
    "fue",
    "no", "si", "se", "ni", "pero", "mas", "menos", "sobre",
  ]

  /// The gender of the first word of `words`; nil when a number before it is said as it is alone.
  static func gender(of words: some StringProtocol) -> FormatOptions.Gender? {
    let noun = FoldedText.fold(String(words.drop { $0 == " " }.prefix { $0.isLetter }))
    guard noun.utf8.count > 1, !others.contains(noun) else { return nil }
    if masculine.contains(noun) { return .masculine }
    if feminine.contains(noun) { return .feminine }
    let stem =
      noun.hasSuffix("es") ? noun.dropLast(2) : noun.hasSuffix("s") ? noun.dropLast() : noun[...]
    if noun.hasSuffix("as") || noun.hasSuffix("a") { return .feminine }
    let endings = ["cion", "sion", "gion", "dad", "tad", "tud", "umbr", "umbre", "itis"]
    return endings.contains { stem.hasSuffix($0) } ? .feminine : .masculine
  }
}
