import Language

/// Whether a text can be heard and read with ease: sentence length, reading grade, symbols, endings.
struct ReadingCheck {
  let locale: LanguageTag

  /// The most words in a sentence (W3C NAUR 21a).
  static let mostWords = 20
  /// The highest school grade that a text may ask for.
  static let highestGrade = 6.0
  /// Texts shorter than this get no grade: the formulas say nothing there.
  static let fewestGradedWords = 20

  /// One thing that is wrong with a text.
  struct Complaint: Hashable {
    let code: FindingCode
    let values: [String: String]
  }

  /// What is wrong with a text.
  func complaints(about text: String) -> [Complaint] {
    var result: [Complaint] = []
    let sentences = Self.sentences(in: text)
    for sentence in sentences {
      let count = Self.words(in: sentence).count
      if count > Self.mostWords {
        result.append(
          Complaint(
            code: .longSentence, values: ["count": "\(count)", "most": "\(Self.mostWords)"]))
      }
    }
    if let grade = grade(of: sentences), grade > Self.highestGrade {
      let tenths = Int((grade * 10).rounded())
      result.append(
        Complaint(code: .readingGrade, values: ["grade": "\(tenths / 10).\(tenths % 10)"]))
    }
    if let sign = Self.droppedSign(in: text) {
      result.append(Complaint(code: .droppedSign, values: ["sign": String(sign)]))
    }
    if !Self.endsWell(text) { result.append(Complaint(code: .openLine, values: [:])) }
    return result + GarbledWords(locale: locale).complaints(about: text)
  }

  static func sentences(in text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let isEnd = ".?!:".contains(text[index])
      let closes = next == text.endIndex || text[next].isWhitespace || text[next] == "\""
      if text[index].isNewline || (isEnd && closes) {
        result.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { result.append(text[start...]) }
    return result.filter { !words(in: $0).isEmpty }
  }

  /// Words; a placeable such as `{$when}` counts as one.
  private static func words(in sentence: Substring) -> [Substring] {
    sentence.split { $0.isWhitespace }.filter { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  private func grade(of sentences: [Substring]) -> Double? {
    let words = sentences.flatMap { Self.words(in: $0) }
    guard words.count >= Self.fewestGradedWords else { return nil }
    let syllables = words.reduce(0) { $0 + self.syllables(in: $1) }
    let perWord = Double(syllables) / Double(words.count)
    let perSentence = Double(words.count) / Double(max(1, sentences.count))
    if locale.language == "es" {
      // Crawford's formula for Spanish in the primary grades (1984).
      return -0.205 * 100 / perSentence + 0.049 * perWord * 100 - 3.407
    }
    // Flesch and Kincaid (1975).
    return 0.39 * perSentence + 11.8 * perWord - 15.59
  }

  /// Syllables by groups of vowels; a placeable counts as two.
  private func syllables(in word: Substring) -> Int {
    if word.contains("{") { return 2 }
    let letters = Array(
      FoldedText.fold(String(word)).unicodeScalars.filter { $0.properties.isAlphabetic })
    var count = 0
    var inVowels = false
    for letter in letters {
      let isVowel = "aeiouy".unicodeScalars.contains(letter)
      if isVowel, !inVowels { count += 1 }
      inVowels = isVowel
    }
    if locale.language == "en", count > 1, letters.last == "e", letters.dropLast().last != "l" {
      count -= 1
    }
    return max(1, count)
  }

  private static func droppedSign(in text: String) -> Character? {
    var depth = 0
    for character in text {
      // What stands in braces is a value, which the formatter says in words.
      if character == "{" { depth += 1 }
      if character == "}" { depth = max(0, depth - 1) }
      if depth == 0, isDropped(character) { return character }
    }
    return nil
  }

  /// Signs that readers leave out, and pictures, arrows and bullets, which each reads its own way.
  private static func isDropped(_ character: Character) -> Bool {
    if character.isASCII { return "<>%#*~|^_=+/\\[]&@".contains(character) }
    if "±–—•·…".contains(character) { return true }
    return character.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .otherSymbol: scalar != "°"
      case .mathSymbol, .modifierSymbol, .control, .format, .privateUse: true
      default: false
      }
    }
  }

  /// Fragments of one line need no mark; texts with a mark need one on every line.
  private static func endsWell(_ text: String) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    func isClosed(_ line: String) -> Bool {
      let bare = line.last == "\"" ? String(line.dropLast()) : line
      return bare.last.map { ".?!".contains($0) } ?? false
    }
    return lines.count < 2 || lines.allSatisfy(isClosed)
  }
}
