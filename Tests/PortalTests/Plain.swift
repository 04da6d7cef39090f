/// What no line may hold, as `plain.sh` has it: what a screen reader, a braille line or a log
/// cannot take.
enum Plain {
  /// What is wrong with a text; nil when nothing is.
  static func complaint(about text: String) -> String? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for scalar in line.unicodeScalars where isBad(scalar) {
        return "line \(index + 1) has U+\(String(scalar.value, radix: 16)): \(line)"
      }
      if line.count > 79 { return "line \(index + 1) has \(line.count) columns: \(line)" }
    }
    if !text.isEmpty, !text.hasSuffix("\n") { return "the last line has no end" }
    return nil
  }

  private static func isBad(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{B0}" { return false }
    if [0x2018, 0x2019, 0x201C, 0x201D, 0x2013, 0x2014, 0x2026, 0x2022, 0xB7].contains(scalar.value)
      || (0x2190...0x2BFF).contains(scalar.value) || (0xFE00...0xFE0F).contains(scalar.value)
    {
      return true
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .surrogate, .otherSymbol, .modifierSymbol,
      .lineSeparator, .paragraphSeparator:
      return true
    case .spaceSeparator: return scalar != " "
    default: return false
    }
  }
}
