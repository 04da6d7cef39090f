/// Telephone numbers, typed in any national style or said digit by digit and in groups.
///
/// The readings of a spoken row are ranked by the shapes that numbers have in the North American
/// plan: ten digits, eleven with a leading 1, seven. International ones have 7 to 15 digits (ITU
/// E.164).
struct PhoneGrammar {
  private let line: CodeLine
  private let reader: DigitReader

  init(_ line: CodeLine) {
    self.line = line
    reader = DigitReader(line)
  }

  func values() -> [HeardValue] {
    var values: [HeardValue] = []
    var index = 0
    while index < line.count {
      guard let number = number(at: index) else {
        index += 1
        continue
      }
      index = number.end
      if let value = value(of: number) { values.append(value) }
    }
    return values
  }

  /// A row of digits with its groups.
  private struct Candidate {
    let start: Int
    var end: Int
    var international = false
    /// The digits of each group as they stood, and the sign before each.
    var groups: [(readings: [String], before: Unicode.Scalar)] = []
    var extensionDigits = ""
    var written = true
    /// A sign that telephone numbers do not have, or a letter, touches the digits.
    var broken = false
  }

  private func number(at start: Int) -> Candidate? {
    var index = start
    var candidate = Candidate(start: start, end: start)
    if line.isSign(index, "(") { index += 1 }
    if line.isSign(index, "+") || isPlusWord(index) {
      candidate.international = true
      candidate.written = line.isSign(index, "+")
      index += 1
    }
    guard let first = reader.chunk(at: index) else { return nil }
    append(first, at: index, before: "\0", to: &candidate)
    while let (next, sign) = continuation(candidate.end), let chunk = reader.chunk(at: next) {
      append(chunk, at: next, before: sign, to: &candidate)
    }
    readExtension(of: &candidate)
    checkNeighbours(of: &candidate)
    return candidate
  }

  private func isPlusWord(_ index: Int) -> Bool {
    line.word(index) == (line.spanish ? "mas" : "plus") && reader.isNumber(index + 1)
  }

  private func append(
    _ chunk: DigitReader.Chunk, at index: Int, before: Unicode.Scalar, to candidate: inout Candidate
  ) {
    if line.token(index)?.shape != .digits { candidate.written = false }
    candidate.groups.append((chunk.readings, before))
    candidate.end = chunk.end
  }

  /// Where the next group can begin, and the sign that stood between.
  private func continuation(_ index: Int) -> (Int, Unicode.Scalar)? {
    var next = index
    var sign: Unicode.Scalar = " "
    while let token = line.token(next), token.shape == .sign, next < index + 3 {
      switch token.sign {
      case "-", ".", "(", ")", "/":
        if sign == " " || sign == ")" || sign == "(" { sign = token.sign }
      case ",":
        // A comma between groups has a space after it; one inside digits is a thousands mark.
        sign = ","
        if line.isGlued(next + 1) { return nil }
      default: return nil
      }
      next += 1
    }
    while ["dash", "guion", "then", "and", "y", "luego", "despues"].contains(line.word(next)),
      next < index + 4
    {
      next += 1
    }
    // A new opening word such as "extension" or a month ends the row.
    return next < line.count ? (next, sign) : nil
  }

  private func readExtension(of candidate: inout Candidate) {
    var next = candidate.end
    if line.isSign(next, ",") { next += 1 }
    guard ["x", "ext", "extn", "extension", "anexo", "interno"].contains(line.word(next)) else {
      return
    }
    next += 1
    if line.isSign(next, ".") || line.isSign(next, ":") { next += 1 }
    var digits = ""
    while let chunk = reader.chunk(at: next), digits.utf8.count + chunk.readings[0].utf8.count <= 7
    {
      digits += chunk.readings[0]
      next = chunk.end
    }
    guard !digits.isEmpty else { return }
    candidate.extensionDigits = digits
    candidate.end = next
  }

  private func checkNeighbours(of candidate: inout Candidate) {
    let start = candidate.start
    if line.isGlued(start), let before = line.token(start - 1), candidate.written {
      if before.shape == .word, !line.isSign(start, "("), !line.isSign(start, "+") {
        candidate.broken = true
      }
      // "91a-677": part of a longer code.
      if before.sign == "-", line.isGlued(start - 1), line.token(start - 2)?.shape != .sign,
        line.token(start - 3)?.shape == .digits && line.isGlued(start - 2)
          || line.token(start - 2)?.shape == .digits
      {
        candidate.broken = true
      }
      if before.sign == "." || before.sign == "$" || before.sign == "/" { candidate.broken = true }
    }
    if candidate.written, let after = line.token(candidate.end), !after.spaced {
      if after.shape == .word || after.sign == "%" || after.sign == "@" { candidate.broken = true }
      let goesOn = line.isGlued(candidate.end + 1) && line.token(candidate.end + 1)?.shape != .sign
      if after.sign == "-" || after.sign == "," || after.sign == ":", goesOn {
        candidate.broken = true
      }
    }
  }

  // MARK: - Is it one

  private static let otherNumbers: Set<String> = [
    "ssn", "social", "account", "acct", "card", "omb", "invoice", "order", "policy", "claim",
    "cuenta", "tarjeta", "factura", "seguro", "poliza", "express", "discover", "visa",
    "mastercard", "expediente", "mrn", "isbn", "zip",
  ]

  private func value(of candidate: Candidate) -> HeardValue? {
    guard !candidate.broken, !isOtherNumber(candidate) else { return nil }
    var readings = [""]
    for group in candidate.groups { readings = DigitsGrammar.joined(readings, group.readings) }
    let plausible = readings.filter { (7...15).contains($0.utf8.count) && !isOneDigit($0) }
    guard !plausible.isEmpty else { return nil }
    let ranked = plausible.enumerated().sorted {
      (PhoneGrammar.rank($0.element), $0.offset) < (PhoneGrammar.rank($1.element), $1.offset)
    }.map(\.element)
    let best = PhoneGrammar.rank(ranked[0])
    // Only readings as good as the best one are worth asking about.
    let kept = ranked.filter { PhoneGrammar.rank($0) == best }
    let sign = candidate.international ? "+" : ""
    let ending = candidate.extensionDigits.isEmpty ? "" : "x" + candidate.extensionDigits
    return HeardValue(
      readings: kept.map { .phone(sign + $0 + ending) },
      range: line.range(candidate.start, candidate.end),
      confidence: kept.count > 1 ? 0.6 : best == 0 || candidate.international ? 0.95 : 0.8)
  }

  /// 0 for shapes of the North American plan, 1 for seven digits, 2 for others.
  private static func rank(_ digits: String) -> Int {
    let bytes = Array(digits.utf8)
    func isArea(_ byte: UInt8) -> Bool { (0x32...0x39).contains(byte) }
    switch bytes.count {
    case 10 where isArea(bytes[0]): return 0
    case 11 where bytes[0] == 0x31 && isArea(bytes[1]): return 0
    case 7: return 1
    default: return 2
    }
  }

  private func isOneDigit(_ digits: String) -> Bool {
    digits.utf8.allSatisfy { $0 == 0x30 }
  }

  /// Dates, social security numbers, cards, decimals, and numbers that are called something else.
  private func isOtherNumber(_ candidate: Candidate) -> Bool {
    for back in 1...4 where candidate.start - back >= 0 {
      if PhoneGrammar.otherNumbers.contains(line.word(candidate.start - back)) { return true }
    }
    guard candidate.written, !candidate.international else { return false }
    let groups = candidate.groups
    let sizes = groups.map { $0.readings[0].utf8.count }
    let signs = groups.dropFirst().map(\.before)
    if signs.contains("/") { return true }
    let total = sizes.reduce(0, +)
    switch sizes {
    case [3, 2, 4]: return true
    case [1, 2, 4], [2, 1, 4], [2, 2, 4], [1, 1, 4], [4, 2, 2], [2, 2, 2]:
      return signs.allSatisfy { $0 == signs[0] } && signs[0] != " "
    default: break
    }
    if signs == ["."] { return true }
    let isCard =
      total >= 13 && total <= 19 && sizes.count >= 3 && sizes.dropLast().allSatisfy { $0 == 4 }
    return isCard
  }
}
