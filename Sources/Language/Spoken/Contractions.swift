/// Writes together what a language never says apart: "de el doctor" is "del doctor" in Spanish.
///
/// Messages are put together from parts that each begin with an article of their own.
public enum Contractions {
  /// The text as it is said in a language; what stands between quotation marks is left as it is.
  ///
  /// Source: Real Academia Española, Diccionario panhispánico de dudas, "el", 1.
  public static func apply(to text: String, locale: LanguageTag) -> String {
    guard locale.language == "es", text.contains(" el ") else { return text }
    var isQuoted = false
    return text.split(separator: "\"", omittingEmptySubsequences: false).map { part in
      defer { isQuoted.toggle() }
      return isQuoted ? String(part) : contracted(String(part))
    }.joined(separator: "\"")
  }

  private static func contracted(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var place = 1
    while place < words.count {
      if words[place] == "el", let joined = joined[words[place - 1]] {
        words[place - 1] = joined
        words.remove(at: place)
      }
      place += 1
    }
    return words.joined(separator: " ")
  }

  private static let joined = ["de": "del", "a": "al", "De": "Del", "A": "Al"]
}
