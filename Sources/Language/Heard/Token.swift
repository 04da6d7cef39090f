/// A word, a run of digits or a sign of a line, with where it stood.
struct Token: Hashable, Sendable {
  /// What a token is made of.
  enum Shape: Hashable, Sendable {
    /// Letters, folded.
    case word
    /// Digits 0 to 9 and nothing else.
    case digits
    /// One sign: punctuation or a currency mark.
    case sign
  }

  /// What the token is made of.
  let shape: Shape
  /// The letters in lower case without accents and apostrophes ("o'clock" is `oclock`), the digits
  /// as written, or the sign; every dash is `-` and every apostrophe `'`.
  let folded: String
  /// Where the token starts, as an offset into the line's UTF-8.
  let start: Int
  /// Where the token ends, as an offset into the line's UTF-8.
  let end: Int
  /// Whether white space, or the line's start, stands before the token.
  let spaced: Bool
  /// The value of the digits, up to 18 of them; -1 for longer runs and for anything else.
  let number: Int
  /// The character of a sign; 0 for anything else.
  let sign: Unicode.Scalar

  /// How many digits the token has; 0 when it is not made of digits.
  var digitCount: Int { shape == .digits ? end - start : 0 }
}
