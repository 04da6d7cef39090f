/// Reads numbers said one after another as the digits that they stand for.
///
/// "forty two seventeen" is 4217, "double four" 44, "eight hundred" 800, "mil novecientos ochenta y
/// cuatro" 1984. A hundred with a unit after it can be one number or two, so that both are kept.
struct DigitReader {
  /// One number of the row.
  struct Chunk {
    /// The likeliest digits, then the others that the words allow.
    let readings: [String]
    /// The place after it.
    let end: Int
  }

  let line: CodeLine
  private let words: DigitWords

  init(_ line: CodeLine) {
    self.line = line
    words = DigitWords.words(spanish: line.spanish)
  }

  /// The number at a place; nil when none stands there.
  func chunk(at index: Int) -> Chunk? {
    guard let token = line.token(index) else { return nil }
    if let digit = homophone(at: index) { return Chunk(readings: [digit], end: index + 1) }
    switch token.shape {
    case .digits: return Chunk(readings: [token.folded], end: index + 1)
    case .sign: return nil
    case .word: break
    }
    if let times = words.repeats[token.folded] {
      if line.token(index + 1)?.digitCount == 1, let digit = line.token(index + 1)?.folded {
        return Chunk(readings: [String(repeating: digit, count: times)], end: index + 2)
      }
      guard let digit = words.units[line.word(index + 1)] else { return nil }
      return Chunk(
        readings: [String(repeating: String(digit), count: times)], end: index + 2)
    }
    if token.folded == words.thousand, line.spanish { return thousands(1, at: index) }
    guard let (value, end) = belowHundred(at: index) else {
      if let hundred = words.hundreds[token.folded] { return hundreds(hundred, after: index + 1) }
      return nil
    }
    if line.word(end) == words.thousand, value > 0 { return thousands(value, at: end) }
    if line.word(end) == "hundred", !line.spanish, value > 0 {
      return hundreds(value * 100, after: end + 1)
    }
    return Chunk(readings: [String(value)], end: end)
  }

  /// "two for seven": what a recogniser hears for a digit, between single digits only.
  private func homophone(at index: Int) -> String? {
    let digits = ["for": "4", "too": "2", "ate": "8", "won": "1", "tree": "3"]
    guard !line.spanish, let digit = digits[line.word(index)],
      words.units[line.word(index - 1)] != nil, words.units[line.word(index + 1)] != nil
    else { return nil }
    return digit
  }

  /// 0 to 99: "seven", "seventeen", "forty two", "cuarenta y dos".
  private func belowHundred(at index: Int) -> (Int, Int)? {
    let word = line.word(index)
    if let unit = words.units[word] { return (unit, index + 1) }
    if let teen = words.teens[word] { return (teen, index + 1) }
    if word == "diez" || word == "veinte", line.spanish {
      return (words.tens[word] ?? 10, index + 1)
    }
    guard let ten = words.tens[word] else { return nil }
    var next = index + 1
    if line.spanish {
      guard words.joiners.contains(line.word(next)) else { return (ten, next) }
      next += 1
    } else if line.isSign(next, "-"), line.isGlued(next), line.isGlued(next + 1) {
      next += 1
    }
    guard let unit = words.units[line.word(next)], unit > 0 else { return (ten, index + 1) }
    return (ten + unit, next + 1)
  }

  private func hundreds(_ value: Int, after index: Int) -> Chunk {
    let (rest, end, joined) = belowHundredRest(at: index)
    guard rest > 0 else { return Chunk(readings: [String(value)], end: index) }
    if line.word(end) == words.thousand {
      return thousands(value + rest, at: end)
    }
    let one = String(value + rest)
    let two = String(value) + String(rest)
    guard rest < 10, !joined else { return Chunk(readings: [one], end: end) }
    // "eight hundred five five five" is a row, "eight hundred five" one number.
    let rowGoesOn = chunk(at: end)?.readings.first?.utf8.count == 1
    return Chunk(readings: rowGoesOn ? [two, one] : [one, two], end: end)
  }

  /// What follows a hundred in the same number; 0 when a zero or nothing follows.
  private func belowHundredRest(at index: Int) -> (value: Int, end: Int, joined: Bool) {
    let joined = !line.spanish && line.word(index) == "and"
    let start = joined ? index + 1 : index
    guard let (value, end) = belowHundred(at: start), value > 0 else { return (0, index, false) }
    return (value, end, joined)
  }

  private func thousands(_ value: Int, at index: Int) -> Chunk {
    var total = value * 1_000
    var end = index + 1
    if let hundred = words.hundreds[line.word(end)] {
      total += hundred
      end += 1
    } else if let (digit, next) = belowHundred(at: end), digit > 0, digit < 10,
      line.word(next) == "hundred", !line.spanish
    {
      total += digit * 100
      end = next + 1
    }
    let (rest, next, _) = belowHundredRest(at: end)
    return Chunk(readings: [String(total + rest)], end: rest > 0 ? next : end)
  }

  /// Whether the word at a place names a number of any kind.
  func isNumber(_ index: Int) -> Bool { chunk(at: index) != nil }
}
