/// Reads whole numbers in words, and ordinals, from a line.
///
/// Both languages share the arithmetic: groups below a thousand, and scales that multiply what is
/// smaller before them ("dos mil millones", "three lakh crore").
struct CardinalGrammar {
  let line: Line
  /// Whether the line is Spanish, else English.
  let isSpanish: Bool

  /// A whole number and the place after it.
  struct Match {
    var value: Int
    var end: Int
    /// Whether the last word was an ordinal.
    var isOrdinal = false
    /// The scale of the last word, 1 when it had none.
    var lastScale = 1
  }

  private static let plainCounts: Set = ["two", "three", "dos", "tres"]
  private static let limit: Int128 = 9_000_000_000_000_000_000

  /// A number from 0 to 99 in one group of words: "seven", "twenty one", "treinta y uno".
  func group(at index: Int) -> Match? {
    guard let first = line.lexeme(index).cardinal, first < 100 else { return nil }
    guard first >= 20, first % 10 == 0 else { return Match(value: first, end: index + 1) }
    var next = index + 1
    if isSpanish {
      guard line.has(next, .and) else { return Match(value: first, end: index + 1) }
      next += 1
    } else if line.isSign(next, "-") {
      next += 1
    }
    if let unit = line.lexeme(next).cardinal, (1...9).contains(unit) {
      return Match(value: first + unit, end: next + 1)
    }
    return Match(value: first, end: index + 1)
  }

  /// The longest whole number in words at a place; with `ordinal`, one whose last word is an ordinal.
  func number(at start: Int, ordinal: Bool = false) -> Match? {
    var parts: [(value: Int128, scale: Int128)] = []
    var current: Int128?
    var index = start
    var best: Match?
    var lastScale = 1
    var spanishOrdinals: Int128 = 0

    func total() -> Int128 { parts.reduce(current ?? 0) { $0 + $1.value } }

    func multiply(by scale: Int128) -> Bool {
      var sum = current ?? 0
      while let last = parts.last, last.scale < scale {
        sum += last.value
        parts.removeLast()
      }
      if let last = parts.last, last.scale <= scale { return false }
      let product = (sum == 0 ? 1 : sum) * scale
      guard product <= CardinalGrammar.limit, total() <= CardinalGrammar.limit else { return false }
      parts.append((product, scale))
      current = nil
      return true
    }

    if line.has(index, .indefinite), line.lexeme(index).cardinal == nil {
      guard line.lexeme(index + 1).scale > 0 || line.lexeme(index + 1).cardinal != nil,
        !line.isDigits(index + 1)
      else { return nil }
      if line.lexeme(index + 1).scale == 0 {
        // "a couple", "a few": only words that count after an article.
        guard let count = line.lexeme(index + 1).cardinal, line.has(index, .indefinite),
          count == 2 || count == 3, line[index + 1].token.folded.count > 2,
          !line.isWord(index + 1, in: CardinalGrammar.plainCounts)
        else { return nil }
      }
      index += 1
    }
    let first = index
    while index < start + 40 {
      var next = index
      if index > first {
        if line.isSign(next, "-") {
          next += 1
        } else if line.has(next, .and) {
          guard allowsAnd(current: current, hasParts: !parts.isEmpty, next: next + 1) else { break }
          next += 1
        }
      }
      let lexeme = line.lexeme(next)
      guard line[next].token.shape == .word else { break }
      if ordinal, lexeme.ordinal > 0 {
        let value = Int128(lexeme.ordinal)
        if value >= 1_000 || (value == 100 && !isSpanish) {
          if spanishOrdinals > 0, value > spanishOrdinals { break }
          if value == 100, let digits = current, digits < 100 {
            current = digits * 100
          } else if index == first {
            current = value
          } else if !multiply(by: value) {
            break
          }
        } else {
          guard spanishOrdinals > value || fits(value, after: current) else { break }
          current = (current ?? 0) + value
        }
        spanishOrdinals = value
        index = next + 1
        let sum = total()
        guard sum > 0, sum <= CardinalGrammar.limit else { break }
        best = Match(value: Int(sum), end: index, isOrdinal: true, lastScale: 1)
        guard isSpanish else { break }
        continue
      }
      guard spanishOrdinals == 0 else { break }
      if let cardinal = lexeme.cardinal {
        guard fits(Int128(cardinal), after: current) else { break }
        if cardinal == 0, index > first { break }
        if isSpanish, cardinal < 10, let held = current, held % 100 >= 20,
          next == index
        {
          break
        }
        current = (current ?? 0) + Int128(cardinal)
        lastScale = 1
      } else if lexeme.scale == 100 {
        guard current.map({ $0 > 0 && $0 < 100 }) ?? true else { break }
        current = (current ?? 1) * 100
        lastScale = 100
      } else if lexeme.scale > 0 {
        guard index > first || start < first || standsAlone(lexeme, next) else { break }
        if lexeme.scale < 100 {
          guard parts.isEmpty else { break }
          let value = (current ?? 1) * Int128(lexeme.scale)
          return ordinal ? nil : Match(value: Int(value), end: next + 1)
        }
        guard line[next].token.folded.utf8.count > 2 || isJoinedScale(next) else { break }
        guard multiply(by: Int128(lexeme.scale)) else {
          // A number too large to keep is none at all rather than its first words.
          return nil
        }
        lastScale = lexeme.scale
      } else {
        break
      }
      index = next + 1
      let sum = total()
      guard sum <= CardinalGrammar.limit else { return nil }
      if !ordinal { best = Match(value: Int(sum), end: index, lastScale: lastScale) }
    }
    return best
  }

  /// Whether a number below 1,000 may follow what was read of the group so far.
  private func fits(_ value: Int128, after current: Int128?) -> Bool {
    guard let current else { return true }
    if current == 0 { return false }
    if current % 100 == 0 { return value < 100 }
    return current % 100 >= 20 && current % 10 == 0 && value < 10
  }

  /// "and" joins hundreds to what is smaller in English, tens to units in Spanish.
  private func allowsAnd(current: Int128?, hasParts: Bool, next: Int) -> Bool {
    let lexeme = line.lexeme(next)
    if isSpanish {
      // "mil y uno".
      if current == nil, hasParts { return (lexeme.cardinal ?? 100) < 100 }
      guard let current, current % 100 >= 20, current % 10 == 0 else { return false }
      return (lexeme.cardinal.map { $0 < 10 } ?? false) || (1...9).contains(lexeme.ordinal)
    }
    guard lexeme.cardinal != nil || (1...99).contains(lexeme.ordinal) else { return false }
    if let current { return current >= 100 && current % 100 == 0 }
    return hasParts
  }

  /// "mil" and "hundred" are numbers by themselves, "millions" is not.
  private func standsAlone(_ lexeme: Lexeme, _ index: Int) -> Bool {
    lexeme.scale == 1_000 && (line.isWord(index, "mil") || line.isWord(index, "thousand"))
      || lexeme.scale == 12 || lexeme.scale == 10
  }

  /// "Cr", "mm" and the like count after words as well as after digits; single letters do not.
  private func isJoinedScale(_ index: Int) -> Bool { line[index].token.folded.utf8.count == 2 }
}
