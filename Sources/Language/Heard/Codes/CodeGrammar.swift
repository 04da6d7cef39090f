/// Letters and digits spelled one by one: codes, and names that are spelled out.
///
/// "A as in alpha", "bravo seven niner", "a de Ana", "erre u i zeta", "K9-QX".
struct CodeGrammar {
  private let line: CodeLine
  private let reader: DigitReader
  private let letters: LetterWords
  private let isGrouped: Bool

  init(_ line: CodeLine) {
    self.line = line
    reader = DigitReader(line)
    letters = LetterWords.words(spanish: line.spanish)
    isGrouped = CodeGrammar.isGrouped(line.bytes)
  }

  /// Whether the whole line is a code in groups of one length, as letters and labels print them.
  ///
  /// In "2ck b9v 17n ke3 kyn" a group without digits is no word.
  private static func isGrouped(_ bytes: [UInt8]) -> Bool {
    let groups = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard groups.count >= 3, let length = groups.first?.count, (2...5).contains(length) else {
      return false
    }
    let withDigits = groups.count { $0.contains { (48...57).contains($0) } }
    return withDigits * 2 > groups.count
      && groups.allSatisfy { group in
        group.count == length
          && group.allSatisfy { (48...57).contains($0) || FluentParser.isLetter($0) }
      }
  }

  /// One part of a spelled row.
  private struct Element {
    var text: String
    var end: Int
    /// Whether the word means nothing else than this.
    var strong = true
    var isDigit = false
    /// A zero that was said "oh", and so may be the letter.
    var isOh = false
  }

  private struct Run {
    let start: Int
    var end: Int
    var elements: [Element] = []
    var strong: Int { elements.reduce(0) { $0 + ($1.strong ? 1 : 0) } }
  }

  func values() -> [HeardValue] {
    var values: [HeardValue] = []
    var index = 0
    while index < line.count {
      guard let run = run(at: index) else {
        index += 1
        continue
      }
      index = run.end
      if let value = value(of: run) { values.append(value) }
    }
    return values
  }

  private func run(at start: Int) -> Run? {
    guard let first = element(at: start) else { return nil }
    var run = Run(start: start, end: first.end, elements: [first])
    while true {
      let next = skip(run.end)
      guard let element = element(at: next) else { return run }
      run.elements.append(element)
      run.end = element.end
    }
  }

  private func skip(_ index: Int) -> Int {
    var next = index
    while let token = line.token(next), next < index + 4 {
      switch token.shape {
      case .sign where "-.,_/ ".unicodeScalars.contains(token.sign): next += 1
      case .word where letters.skipped.contains(token.folded): next += 1
      default: return next
      }
    }
    return next
  }

  // MARK: - One letter or number

  private func element(at index: Int) -> Element? {
    var index = index
    while letters.skipped.contains(line.word(index)), index + 1 < line.count { index += 1 }
    guard let token = line.token(index), token.shape != .sign else { return nil }
    if token.shape == .digits {
      return Element(text: token.folded, end: index + 1, isDigit: true)
    }
    if isGrouped {
      return Element(text: FoldedCapitals.capitals(line.written(index)), end: index + 1)
    }
    if let repeated = repeated(at: index) { return repeated }
    if var letter = letter(at: index) {
      if let spelled = comparison(after: letter, at: letter.end) { return spelled }
      while letters.qualifiers.contains(line.word(letter.end)) {
        letter.strong = true
        letter.end += 1
      }
      return letter
    }
    if let initial = letters.alphabet[token.folded] {
      return Element(text: initial, end: index + 1)
    }
    if let chunk = reader.chunk(at: index) {
      let isOh = token.folded == "oh" || token.folded == "o"
      return Element(
        text: chunk.readings[0], end: chunk.end, strong: !isOh, isDigit: true, isOh: isOh)
    }
    return typed(at: index)
  }

  /// "double l", "triple seven", "doble ele".
  private func repeated(at index: Int) -> Element? {
    let times: Int
    switch line.word(index) {
    case "double", "doble": times = 2
    case "triple", "treble": times = 3
    default: return nil
    }
    if letters.pairs[line.word(index)]?[line.word(index + 1)] != nil { return nil }
    if let chunk = reader.chunk(at: index) {
      return Element(text: chunk.readings[0], end: chunk.end, isDigit: true)
    }
    guard let letter = letter(at: index + 1) else { return nil }
    return Element(text: String(repeating: letter.text, count: times), end: letter.end)
  }

  private func letter(at index: Int) -> Element? {
    let word = line.word(index)
    guard !word.isEmpty else { return nil }
    if let pair = letters.pairs[word] {
      // "x ray" and "x-ray" are one letter.
      let next = line.isSign(index + 1, "-") ? index + 2 : index + 1
      if let letter = pair[line.word(next)], !isDoubleOfNext(at: next) {
        return Element(text: letter, end: next + 1)
      }
    }
    if word.utf8.count == 1, let byte = word.utf8.first, FluentParser.isLetter(byte) {
      if word == "o", !line.spanish { return ohOrLetter(at: index) }
      // "MJ48K" and "x64" are cut where letters and digits touch.
      let text = line.hasTilde(index) ? "Ñ" : word.uppercased()
      return Element(text: text, end: index + 1, strong: !letters.weakLetters.contains(word))
    }
    if word == "ene", line.hasTilde(index) { return Element(text: "Ñ", end: index + 1) }
    if let name = letters.names[word] { return Element(text: name, end: index + 1) }
    if word == "oh", !line.spanish { return ohOrLetter(at: index) }
    if let name = letters.weakNames[word] {
      return Element(text: name, end: index + 1, strong: false)
    }
    return nil
  }

  /// Whether "doble" belongs to the letter after it: "u doble u" is U and W, but "u doble ve chica"
  /// is W and V.
  private func isDoubleOfNext(at index: Int) -> Bool {
    line.word(index) == "doble" && letters.pairs["doble"]?[line.word(index + 1)] != nil
      && !letters.qualifiers.contains(line.word(index + 2))
  }

  private func ohOrLetter(at index: Int) -> Element {
    if line.word(index - 1) == "letter" { return Element(text: "O", end: index + 1) }
    return Element(text: "O", end: index + 1, strong: false, isDigit: false, isOh: true)
  }

  /// "B as in boy", "be de burro": the word decides, for letters sound alike.
  private func comparison(after letter: Element, at index: Int) -> Element? {
    for words in letters.comparisons
    where words.enumerated().allSatisfy({ line.word(index + $0.offset) == $0.element }) {
      let place = index + words.count
      let word = line.word(place)
      let isXRay = word == "x" && line.isSign(place + 1, "-") && line.word(place + 2) == "ray"
      guard word.utf8.count > 1 || isXRay, let initial = word.first?.uppercased() else { continue }
      let isLetterName = letters.names[word] != nil || letters.weakNames[word] != nil
      // "T as in tea", but "te de pe" is three letters.
      if isLetterName, line.spanish || initial != letter.text { continue }
      if letters.pairs[word]?[line.word(place + 1)] != nil { continue }
      if words.count == 1, reader.isNumber(place), initial != letter.text { continue }
      var end = place + 1
      if isXRay { end += 2 }
      let text = line.hasTilde(place) && initial == "N" && letter.text == "Ñ" ? "Ñ" : initial
      return Element(text: soundsAlike(letter.text, text) ? text : letter.text, end: end)
    }
    return bareComparison(after: letter, at: index)
  }

  /// "A apple B boy": the word without "as in", where more letters or the end follow.
  private func bareComparison(after letter: Element, at index: Int) -> Element? {
    let word = line.word(index)
    guard line.word(index - 1).utf8.count == 1, word.utf8.count > 2, !line.isGlued(index),
      word.first?.uppercased() == letter.text, letters.names[word] == nil,
      letters.weakNames[word] == nil, !letters.skipped.contains(word), !reader.isNumber(index),
      letters.pairs[word] == nil,
      index + 1 == line.count || element(at: index + 1) != nil
    else { return nil }
    return Element(text: letter.text, end: index + 1)
  }

  /// Whether one letter can be misheard for the other, so that the word is trusted.
  private func soundsAlike(_ letter: String, _ initial: String) -> Bool {
    if letter == initial { return true }
    // Silent or borrowed initials: "x as in extra", "k de queso".
    if letter == "X", initial == "E" { return false }
    let groups = ["BCDEGPTVZ3", "AJKH8", "MN", "FSX", "IY5", "QU", "BV", "CSZ", "GJ", "KCQ"]
    return groups.contains { $0.contains(letter) && $0.contains(initial) }
  }

  /// Letters typed as a code: in capitals, or touching digits.
  private func typed(at index: Int) -> Element? {
    let written = line.written(index)
    guard written.utf8.count <= 12, written.allSatisfy(\.isLetter) else { return nil }
    let touchesDigits =
      (line.isGlued(index) && line.token(index - 1)?.shape == .digits)
      || (line.isGlued(index + 1) && line.token(index + 1)?.shape == .digits)
    let isCapitals = written.utf8.count >= 2 && written.allSatisfy(\.isUppercase)
    guard touchesDigits || isCapitals else { return nil }
    return Element(text: FoldedCapitals.capitals(written), end: index + 1)
  }

  // MARK: - A whole row

  private func value(of run: Run) -> HeardValue? {
    var run = run
    let othersAround =
      hasContent(before: run.start) || hasContent(before: line.count, from: run.end)
    if run.elements.count == 1 {
      let element = run.elements[0]
      let isSpelledOut = run.end - run.start > 1
      guard element.strong, isSpelledOut || !othersAround || element.text.utf8.count > 2 else {
        return nil
      }
    } else if run.strong == 0, othersAround || run.elements.count < 3 {
      return nil
    } else if run.elements.count == 2, run.strong < 2, othersAround {
      return nil
    }
    let readings = zeros(&run)
    return HeardValue(
      readings: readings.map { .code($0) }, range: line.range(run.start, run.end),
      confidence: readings.count > 1 ? 0.6 : run.strong * 2 > run.elements.count ? 0.9 : 0.7)
  }

  /// "oh" is a zero next to digits and a letter next to letters; both are given when it is neither.
  private func zeros(_ run: inout Run) -> [String] {
    var ambiguous = false
    var other = run.elements
    for (index, element) in run.elements.enumerated() where element.isOh {
      let before = index > 0 ? run.elements[index - 1] : nil
      let after = index + 1 < run.elements.count ? run.elements[index + 1] : nil
      let touchesDigit = before?.isDigit == true || after?.isDigit == true
      let touchesLetter =
        before.map { !$0.isDigit && !$0.isOh } == true
        || after.map { !$0.isDigit && !$0.isOh } == true
      run.elements[index].text = touchesDigit ? "0" : "O"
      other[index].text = touchesDigit ? "O" : "0"
      if touchesDigit, touchesLetter { ambiguous = true }
    }
    let first = run.elements.map(\.text).joined()
    return ambiguous ? [first, other.map(\.text).joined()] : [first]
  }

  private func hasContent(before end: Int, from start: Int = 0) -> Bool {
    guard start < end else { return false }
    return (start..<min(end, line.count)).contains { index in
      line.token(index)?.shape != .sign && !CodeGrammar.carriers.contains(line.word(index))
    }
  }

  private static let carriers: Set<String> = [
    "its", "it", "is", "the", "my", "code", "thats", "spelled", "es", "el", "la", "mi", "codigo",
    "se", "escribe", "deletrea", "yes", "si", "ok", "name", "nombre", "letter", "letra",
  ]
}
