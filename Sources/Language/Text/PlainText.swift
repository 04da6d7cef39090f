/// Makes any text safe and plain for a screen reader, a braille line, a terminal and a log.
public enum PlainText {
  /// The text without control, C1, bidirectional, zero-width and private characters, with plain
  /// quotes, dashes, dots and spaces, and without symbols that readers drop or draw.
  ///
  /// Line feeds are kept; tabs and carriage returns become a space. Text that needs no change costs
  /// one pass over its bytes. What the text may hold is what `plain.sh` accepts.
  public static func clean(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }
    }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return String(result)
  }

  private static func append(
    _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView
  ) {
    switch scalar.value {
    case 0x0A, 0x20...0x7E:
      result.append(scalar)
    case 0x09, 0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      result.append(" ")
    case 0xC0...0x2AF where scalar.value != 0xD7 && scalar.value != 0xF7:
      result.append(scalar)
    case 0xA1, 0xBF, 0xAA, 0xBA, 0xB0:
      result.append(scalar)
    case 0x2018...0x201B, 0x2032, 0x2B9...0x2BD, 0xB4, 0x60:
      result.append("'")
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB:
      result.append("\"")
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
      result.append("-")
    case 0x2026:
      result.append(contentsOf: "...".unicodeScalars)
    case 0x2022, 0xB7, 0x2219:
      result.append("-")
    case 0xD7:
      result.append("x")
    default:
      if isReadable(scalar) { result.append(scalar) }
    }
  }

  /// Letters, marks, numbers, punctuation, mathematical and currency signs of any script.
  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x2BFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .otherSymbol, .modifierSymbol,
      .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }
}
