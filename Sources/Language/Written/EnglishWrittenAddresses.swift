/// Telephone numbers, network addresses, email and web addresses in English text.
struct EnglishWrittenAddresses {
  private let numbers = NumberWords(spanish: false)

  // MARK: - Telephone

  func telephone(_ text: String) -> String {
    var text = text
    text = text.replacing(/,?\s?(?:x|ext\.?|extension)\s?(\d+)/) { match in
      ", extension " + numbers.digits(match.1)
    }
    text = text.replacing(/\b\d{1,3}(?:\.\d{1,3}){3}\b/) { match in
      match.0.split(separator: ".").map { numbers.digits($0) }.joined(separator: " dot ")
    }
    text = text.replacing(/(\+\s?)?\(?\d+\)?(?:[\s.-]*\(?(?:\d+|[A-Z]+\b)\)?)+/) { match in
      let plus = match.1 == nil ? "" : "plus "
      let groups = match.0.split { " .-()+".contains($0) }
      return plus + groupWords(groups)
    }
    return text.replacing(/\bssn\b/, with: "SSN").replacing(/\bip\b/, with: "IP")
  }

  private func groupWords(_ groups: [Substring]) -> String {
    var parts: [String] = []
    var index = 0
    while index < groups.count {
      let group = groups[index]
      if group.first?.isLetter == true, index + 1 < groups.count, groups[index + 1].utf8.count == 1,
        groups[index + 1].first?.isNumber == true
      {
        parts.append("\(group) \(numbers.digits(groups[index + 1]))")
        index += 2
        continue
      }
      parts.append(words(of: group))
      index += 1
    }
    return parts.joined(separator: ", ")
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
    ".": "dot", "@": "at", "-": "dash", "_": "underscore", "/": "slash", ":": "colon", "+": "plus",
    "#": "hash", "?": "question mark", "=": "equals", "&": "ampersand", "%": "percent",
    "~": "tilde", "*": "asterisk", "!": "exclamation mark", "^": "caret", "$": "dollar sign",
  ]
  /// Endings that are said as words; all other endings of domains are spelled in capitals.
  private static let spokenEndings: Set<String> = [
    "com", "org", "net", "gov", "info", "biz", "edu", "mil", "name", "app", "dev", "io",
  ]
  private static let countries: Set<String> = [
    "ac", "ad", "ae", "ag", "ai", "al", "am", "ar", "au", "az", "ba", "bb", "bd", "bg", "bo", "br",
    "bs", "bz", "cc", "cd", "ch", "cl", "cn", "co", "cr", "cu", "cy", "cz", "dk", "dz", "ec", "ee",
    "eg", "es", "eu", "fi", "fm", "fr", "gb", "ge", "gr", "gt", "hk", "hn", "hr", "ht", "hu", "ie",
    "il", "ir", "jp", "ke", "kr", "kz", "lb", "li", "lk", "lt", "lu", "lv", "ly", "ma", "mc", "md",
    "mk", "mt", "mx", "ng", "ni", "nl", "np", "nz", "pa", "pe", "ph", "pk", "pl", "pr", "pt", "py",
    "qa", "ro", "rs", "ru", "sa", "se", "sg", "si", "sk", "sm", "sv", "sy", "th", "tn", "tr", "tv",
    "tw", "ua", "ug", "uk", "us", "uy", "uz", "ve", "vn", "za",
  ]
  /// Names that are written in capitals.
  private static let names: [String: String] = [
    "www": "WWW", "http": "HTTP", "https": "HTTPS", "ftp": "FTP", "html": "HTML",
    "nvidia": "NVIDIA", "cuda": "CUDA", "gpu": "GPU", "ibm": "IBM", "nasa": "NASA", "faq": "FAQ",
    "pdf": "PDF", "aol": "AOL",
  ]

  func electronic(_ text: String) -> String {
    let text = text.replacing(/(\w)\s+\/\s+(\w)/) { "\($0.1)/\($0.2)" }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.contains { EnglishWrittenAddresses.symbols[$0] != nil } ? address(word) : String(word)
    }.joined(separator: " ")
  }

  private func address(_ word: Substring) -> String {
    var word = word
    var ending = ""
    while let last = word.last, last == "." || last == "," || last == "?" {
      ending = String(last) + ending
      word.removeLast()
    }
    var words: [String] = []
    var run = ""
    var previous: Character = " "
    let local = word.contains("@") ? word.prefix { $0 != "@" }.utf8.count : 0
    for (offset, character) in word.enumerated() {
      if let symbol = EnglishWrittenAddresses.symbols[character] {
        words += piece(
          run, afterDot: previous == ".", inLocal: offset <= local && local > 0, isEmail: local > 0)
        run = ""
        words.append(symbol)
        previous = character
      } else {
        run.append(character)
      }
    }
    words += piece(run, afterDot: previous == ".", inLocal: false, isEmail: local > 0)
    return words.joined(separator: " ") + ending
  }

  /// Letters as they are or in capitals; digits one by one, round numbers as numbers.
  private func piece(_ run: String, afterDot: Bool, inLocal: Bool, isEmail: Bool) -> [String] {
    guard !run.isEmpty else { return [] }
    let lower = run.lowercased()
    if let name = EnglishWrittenAddresses.names[lower] { return [name] }
    // Letters without a vowel are spelled in web addresses.
    if !isEmail, (3...5).contains(lower.utf8.count), lower.allSatisfy(\.isLetter),
      !lower.contains(where: { "aeiouy".contains($0) })
    {
      return [run.uppercased()]
    }
    if !inLocal, EnglishWrittenAddresses.countries.contains(lower) { return [run.uppercased()] }
    if afterDot, !inLocal, run.utf8.count <= 3, run.allSatisfy(\.isLetter),
      !EnglishWrittenAddresses.spokenEndings.contains(lower)
    {
      return [run.uppercased()]
    }
    if run.allSatisfy(\.isNumber), run.utf8.count > 3, run.hasSuffix("000") {
      return [numbers.cardinal(digits: run)]
    }
    var words: [String] = []
    var letters = ""
    for character in run {
      if let byte = character.asciiValue, (0x30...0x39).contains(byte) {
        if !letters.isEmpty { words.append(letters) }
        letters = ""
        words.append(numbers.digit(byte))
      } else {
        letters.append(character)
      }
    }
    if !letters.isEmpty { words.append(letters) }
    return words
  }
}
