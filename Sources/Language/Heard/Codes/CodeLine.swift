/// A line as the grammars for codes, digits, telephones, addresses and answers read it: tokens with
/// fillers gone.
struct CodeLine {
  /// The tokens, fillers left out.
  let tokens: [Token]
  /// The whole line.
  let bytes: [UInt8]
  /// The language listened for.
  let spanish: Bool

  private static let english: Set<String> = [
    "um", "umm", "uh", "uhh", "er", "erm", "hmm", "ah", "please", "well", "so",
  ]
  private static let spanish: Set<String> = [
    "eh", "ehh", "em", "este", "pues", "mmm", "ah", "favor", "por",
  ]

  init(_ tokens: [Token], text: String, spanish: Bool, keepingFillers: Bool = false) {
    var text = text
    bytes = text.withUTF8 { Array($0) }
    self.spanish = spanish
    let fillers = spanish ? CodeLine.spanish : CodeLine.english
    self.tokens =
      keepingFillers
      ? tokens : tokens.filter { $0.shape != .word || !fillers.contains($0.folded) }
  }

  var count: Int { tokens.count }

  /// The token at a place; nil beyond the ends.
  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The word at a place, folded; empty when there is none.
  func word(_ index: Int) -> String {
    guard let token = token(index), token.shape == .word else { return "" }
    return token.folded
  }

  /// Whether this sign stands at a place.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool { token(index)?.sign == sign }

  /// Whether no white space stands before the token at a place.
  func isGlued(_ index: Int) -> Bool { index > 0 && token(index)?.spaced == false }

  /// The token as it was written.
  func written(_ index: Int) -> String {
    guard let token = token(index) else { return "" }
    return String(decoding: bytes[token.start..<token.end], as: UTF8.self)
  }

  /// Whether a token has an "ñ", which folding turns into an "n".
  func hasTilde(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    let part = bytes[token.start..<token.end]
    return zip(part, part.dropFirst()).contains { $0 == 0xC3 && ($1 == 0xB1 || $1 == 0x91) }
  }

  /// The UTF-8 offsets from one token to before another.
  func range(_ first: Int, _ end: Int) -> Range<Int> {
    guard let start = token(first)?.start, let last = token(end - 1)?.end else { return 0..<0 }
    return start..<max(start, last)
  }
}
