import Language

/// Words that a screen reader or a speech engine garbles: abbreviations, capitals, digits with signs
/// between them, and pictures made of signs.
struct GarbledWords {
  let locale: LanguageTag

  /// What is wrong with a text; at most one complaint of a kind.
  func complaints(about text: String) -> [ReadingCheck.Complaint] {
    var result: [ReadingCheck.Complaint] = []
    guard !Self.quotesCommands(text) else { return [] }
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if let word = Self.unquoted(line).first(where: Self.hasGarbledDigits) {
        result.append(complaint(.garbledDigits, String(word)))
      }
      if let word = words.lazy.map(Self.bare).first(where: isAbbreviation) {
        result.append(complaint(.abbreviation, word))
      }
      if let capitals = Self.capitals(in: words.map(Self.bare)) {
        result.append(complaint(.capitals, capitals))
      }
      if let picture = Self.picture(in: line) { result.append(complaint(.signPicture, picture)) }
    }
    return result
  }

  private func complaint(_ code: FindingCode, _ text: String) -> ReadingCheck.Complaint {
    ReadingCheck.Complaint(code: code, values: ["text": text])
  }

  /// Texts that explain a command are for typists: in `slots --on DAY` each sign means itself.
  private static func quotesCommands(_ text: String) -> Bool {
    text.contains("--") || text.hasPrefix("portal ") || text.contains("\nportal ")
      || text.contains(": portal ")
  }

  /// The words outside quotation marks: what is quoted is to be typed as it stands.
  private static func unquoted(_ line: Substring) -> [Substring] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }
      .flatMap { $0.element.split(whereSeparator: \.isWhitespace) }
  }

  /// A word without the signs around it; a full stop that belongs to it stays.
  private static func bare(_ word: Substring) -> String {
    var word = word
    while let first = word.first, "\"'(¿¡".contains(first) { word.removeFirst() }
    while let last = word.last, "\"'),;:?!".contains(last) { word.removeLast() }
    return String(word)
  }

  // MARK: - Digits

  /// `3/4`, `24/7`, `3-5`: readers say "three slash four", or swallow the sign and say "35".
  private static func hasGarbledDigits(_ word: Substring) -> Bool {
    guard !word.contains("{") else { return false }
    let characters = Array(word)
    return characters.indices.dropFirst().dropLast().contains { index in
      "/-\\".contains(characters[index]) && characters[index - 1].isNumber
        && characters[index + 1].isNumber
    }
  }

  // MARK: - Abbreviations

  private func isAbbreviation(_ word: String) -> Bool {
    let plain = FoldedText.fold(word.last == "." ? String(word.dropLast()) : word)
    let known = locale.language == "es" ? Self.spanish : Self.english
    return known.contains(plain) || Self.units.contains(plain)
      || Self.isDotted(word.last == "." ? String(word.dropLast()) : word)
  }

  /// `e.g`, `p.m`: letters with full stops between them.
  private static func isDotted(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isLetter) }
  }

  private static let units: Set<String> = [
    "cm", "dl", "kg", "km", "lb", "lbs", "mcg", "mg", "ml", "mm", "mmhg", "mmol", "oz",
  ]
  private static let english: Set<String> = [
    "appt", "approx", "asap", "avg", "bid", "dept", "dob", "dr", "etc", "hr", "hrs", "max", "mins",
    "mr", "mrs", "ms", "pcp", "prn", "pt", "qd", "qid", "rx", "st", "tel", "tid", "vs", "wk", "yr",
  ]
  private static let spanish: Set<String> = [
    "aprox", "avda", "cta", "depto", "dr", "dra", "etc", "hrs", "lic", "max", "mins", "num", "pag",
    "sr", "sra", "srta", "tel", "ud", "uds", "vd", "vds", "vs",
  ]

  // MARK: - Capitals

  /// Two words in capitals side by side, or a long one: readers shout them or spell them.
  private static func capitals(in words: [String]) -> String? {
    let flags = words.map { word in
      let letters = word.filter(\.isLetter)
      return letters.count > 1 && !word.contains { $0 == "{" || $0.isNumber }
        && letters.allSatisfy(\.isUppercase)
    }
    for index in words.indices where flags[index] {
      if words[index].count > 5 { return words[index] }
      if index > 0, flags[index - 1] { return words[index - 1] + " " + words[index] }
    }
    return nil
  }

  // MARK: - Pictures

  /// Three of one sign in a row, or a face: `---`, `...`, `:-)`.
  private static func picture(in line: Substring) -> String? {
    var run: [Character] = []
    for character in line {
      if run.last == character { run.append(character) } else { run = [character] }
      if run.count == 3, !(character.isLetter || character.isNumber || character.isWhitespace),
        !"{}".contains(character)
      {
        return String(run)
      }
    }
    return [":-)", ":)", ":(", ";)", "<3", "->"].first { line.contains($0) }
  }
}
