/// Rows of digits: record numbers, one-time codes, PINs.
struct DigitsGrammar {
  private let line: CodeLine
  private let reader: DigitReader

  private static let separators: Set<Unicode.Scalar> = ["-", ".", ",", "#", ":"]
  private static let separatorWords: Set<String> = [
    "dash", "hyphen", "space", "guion", "espacio", "raya", "then", "luego", "and", "number",
    "numero",
  ]
  /// "oh four, no, oh five": what follows takes the place of as many digits.
  private static let corrections: [[String]] = [
    ["no", "wait"], ["i", "mean"], ["sorry"], ["scratch", "that"], ["no", "sorry"], ["perdon"],
    ["digo"], ["no", "perdon"], ["mejor", "dicho"], ["corrijo"],
  ]

  init(_ line: CodeLine) {
    self.line = line
    reader = DigitReader(line)
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
      if run.digits.utf8.count > 1 || standsAlone(run) || run.written {
        values.append(
          HeardValue(
            readings: [.digits(run.digits)], range: line.range(run.start, run.end),
            confidence: run.digits.utf8.count > 2 ? 0.95 : 0.8))
      }
    }
    return values
  }

  private struct Run {
    var digits: String
    let start: Int
    var end: Int
    var written: Bool
  }

  private func run(at start: Int) -> Run? {
    guard let first = reader.chunk(at: start) else { return nil }
    var run = Run(
      digits: first.readings[0], start: start, end: first.end,
      written: line.token(start)?.shape == .digits)
    while true {
      let next = skipSeparators(run.end)
      if let chunk = reader.chunk(at: next) {
        run.digits += chunk.readings[0]
        run.end = chunk.end
      } else if let after = correction(at: next), let corrected = self.run(at: after) {
        let kept = run.digits.dropLast(min(corrected.digits.utf8.count, run.digits.utf8.count))
        run.digits = kept + corrected.digits
        run.end = corrected.end
        return run
      } else {
        return run
      }
    }
  }

  /// All ways to read two parts one after the other, at most eight.
  static func joined(_ left: [String], _ right: [String]) -> [String] {
    if left.count == 1, right.count == 1 { return [left[0] + right[0]] }
    return Array(left.flatMap { first in right.map { first + $0 } }.prefix(8))
  }

  private func skipSeparators(_ index: Int) -> Int {
    var next = index
    while let token = line.token(next), next < index + 3,
      token.shape == .sign
        ? DigitsGrammar.separators.contains(token.sign)
        : DigitsGrammar.separatorWords.contains(token.folded)
    {
      next += 1
    }
    return next
  }

  private func correction(at index: Int) -> Int? {
    for phrase in DigitsGrammar.corrections
    where phrase.enumerated().allSatisfy({ line.word(index + $0.offset) == $0.element }) {
      var next = index + phrase.count
      if line.isSign(next, ",") { next += 1 }
      if reader.isNumber(next) { return next }
    }
    return nil
  }

  /// Whether nothing but words that lead up to a number stands around a single digit.
  private func standsAlone(_ run: Run) -> Bool {
    (0..<line.count).allSatisfy { index in
      (run.start..<run.end).contains(index) || line.token(index)?.shape == .sign
        || DigitsGrammar.carriers.contains(line.word(index))
    }
  }

  private static let carriers: Set<String> = [
    "its", "it", "is", "the", "number", "my", "code", "pin", "digit", "just", "es", "el", "la",
    "numero", "mi", "codigo", "solo", "digito", "option", "opcion", "press", "yes", "si",
  ]
}
