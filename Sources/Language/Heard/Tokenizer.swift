/// Cuts a line into words, runs of digits and signs, and folds case and accents away.
///
/// Letters and digits that touch become tokens of their own ("3pm" is `3` and `pm`). The time taken
/// is proportional to the line's length.
struct Tokenizer {
  private var tokens: [Token] = []
  private var letters = ""
  private var number = 0
  private var shape: Token.Shape?
  private var start = 0
  private var spaced = true

  /// The tokens of `text`, in order.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.tokens.reserveCapacity(text.utf8.count / 4 + 4)
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      tokenizer.take(scalar, at: offset)
      offset += width
    }
    tokenizer.close(at: offset)
    return tokenizer.tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 48...57:
      if shape != .digits { open(.digits, at: offset) }
      letters.unicodeScalars.append(scalar)
      let digit = Int(scalar.value) - 48
      number = offset - start < 18 && number >= 0 ? number * 10 + digit : -1
    case 97...122:
      if shape != .word { open(.word, at: offset) }
      letters.unicodeScalars.append(scalar)
    case 65...90:
      if shape != .word { open(.word, at: offset) }
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 9...13, 32, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF:
      close(at: offset)
      spaced = true
    case 0x300...0x36F where shape == .word:
      break
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC:
      // An apostrophe inside a word belongs to it; elsewhere it is a quotation mark.
      if shape != .word { mark("'", at: offset) }
    case 0x2010...0x2015, 0x2212, 0xAD, 0xFE58, 0xFF0D:
      mark("-", at: offset)
    case 0...127:
      mark(scalar, at: offset)
    case 0xAA, 0xBA, 0xB0, 0xBC...0xBE, 0xA1...0xBF, 0x2000...0x2BFF, 0x3001...0x303F,
      0xFE30...0xFE6F:
      mark(scalar, at: offset)
    default:
      if shape != .word { open(.word, at: offset) }
      letters += Tokenizer.folded(scalar)
    }
  }

  private mutating func open(_ newShape: Token.Shape, at offset: Int) {
    close(at: offset)
    shape = newShape
    start = offset
    number = 0
  }

  private mutating func close(at offset: Int) {
    guard let open = shape else { return }
    tokens.append(
      Token(
        shape: open, folded: letters, start: start, end: offset, spaced: spaced,
        number: open == .digits ? number : -1, sign: "\0"))
    shape = nil
    spaced = false
    letters = ""
  }

  private mutating func mark(_ sign: Unicode.Scalar, at offset: Int) {
    close(at: offset)
    tokens.append(
      Token(
        shape: .sign, folded: String(Character(sign)), start: offset,
        end: offset + UTF8.width(sign), spaced: spaced, number: -1, sign: sign))
    spaced = false
  }

  /// The letters of a scalar beyond ASCII in lower case, without accents where it is Latin.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: return "a"
    case 0xC6, 0xE6: return "ae"
    case 0xC7, 0xE7, 0x106...0x10D: return "c"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: return "e"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: return "i"
    case 0xD1, 0xF1, 0x143...0x148: return "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: return "o"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: return "u"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: return "y"
    case 0xDF: return "ss"
    case 0x10E...0x111, 0xD0, 0xF0: return "d"
    case 0x139...0x142: return "l"
    case 0x154...0x159: return "r"
    case 0x15A...0x161: return "s"
    case 0x162...0x167: return "t"
    case 0x179...0x17E: return "z"
    default: return scalar.properties.lowercaseMapping
    }
  }
}
