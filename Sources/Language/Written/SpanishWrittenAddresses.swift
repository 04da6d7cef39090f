/// Telephone numbers, network addresses, email and web addresses in Spanish text.
struct SpanishWrittenAddresses {
  private let numbers = NumberWords(spanish: true)

  // MARK: - Telephone

  func telephone(_ text: String) -> String {
    var text = text.replacing(/,?\s?(?:x|ext\.?|extensión)\s?(\d+)/) { match in
      " extensión " + numbers.digits(match.1)
    }
    text = text.replacing(/\b\d{1,3}(?:\.\d{1,3}){3}\b/) { match in
      match.0.split(separator: ".").map { numbers.digits($0) }.joined(separator: " punto ")
    }
    text = text.replacing(/(?:(\+)\s?(\d{1,3})[\s.-]*)?\(?\d+\)?(?:[\s.-]*\(?(?:\d+|[a-z]+\b)\)?)*/)
    {
      match in
      var parts: [String] = []
      var rest = match.0[...]
      if let code = match.2 {
        parts.append("más " + numbers.cardinal(digits: code))
        rest = match.0[code.endIndex...]
      }
      for group in rest.split(whereSeparator: { " .-()+".contains($0) }) {
        parts.append(words(of: group))
      }
      return parts.joined(separator: " ")
    }
    return text.replacing(/\bip\b/, with: "i p")
  }

  private func words(of group: Substring) -> String {
    guard group.first?.isNumber == true else { return String(group) }
    if group.utf8.count == 3, group.hasSuffix("00"), group != "000" {
      return numbers.cardinal(digits: group)
    }
    return numbers.digits(group)
  }

  // MARK: - Email and web

  private static let symbols: [Character: String] = [
    ".": "punto", "@": "arroba", "-": "guion", "_": "guion bajo", "/": "barra", ":": "dos puntos",
    "+": "más", "#": "numeral", "?": "signo de interrogación", "=": "igual", "&": "ampersand",
    "%": "por ciento", "~": "virgulilla", "*": "asterisco", "!": "signo de exclamación",
    "^": "acento circunflejo", "$": "dólar", ",": "coma", ";": "punto y coma",
    "\\": "barra inversa",
    "|": "barra vertical", "\"": "comillas", "'": "comilla", "(": "paréntesis", ")": "paréntesis",
  ]
  /// Names that everybody says as words; all others are spelled.
  private static let spoken: Set<String> = [
    "com", "gmail", "hotmail", "yahoo", "outlook", "nvidia", "google", "facebook", "youtube",
    "amazon", "apple", "microsoft", "twitter", "instagram", "linkedin", "wikipedia", "icloud",
  ]

  func electronic(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.contains { "@./:_".contains($0) } ? address(word) : String(word)
    }.joined(separator: " ")
  }

  private func address(_ word: Substring) -> String {
    var words: [String] = []
    var run = ""
    func close() {
      if SpanishWrittenAddresses.spoken.contains(run.lowercased()) {
        words.append(run)
      } else {
        words += run.map { character in
          guard let byte = character.asciiValue, (0x30...0x39).contains(byte) else {
            return String(character)
          }
          return numbers.digit(byte)
        }
      }
      run = ""
    }
    for character in word {
      if let symbol = SpanishWrittenAddresses.symbols[character] {
        close()
        words.append(symbol)
      } else {
        run.append(character)
      }
    }
    close()
    return words.joined(separator: " ")
  }
}
