/// The last gate before a terminal or a pipe: text that no terminal, screen reader or log stumbles
/// over.
///
/// Wording makes good lines already; this keeps a control or bidirectional character from getting
/// out whatever text it came from.
public enum PlainText {
  /// The text without control, format, private and line separating characters; odd spaces become
  /// spaces.
  public static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: if scalar == "\t" { clean.append(" ") }
      case .spaceSeparator: clean.append(" ")
      case .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
        continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The text as lines of at most `columns` characters, broken between words.
  ///
  /// A single word that is longer than a line stands alone, unbroken, since a screen reader would
  /// say its halves as two words.
  public static func wrap(_ text: String, columns: Int = 79) -> [String] {
    guard text.utf8.count > columns else { return [text] }
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if width > 0, width + 1 + length > columns {
        lines.append(line)
        line = ""
        width = 0
      }
      if width > 0 {
        line += " "
        width += 1
      }
      line += word
      width += length
    }
    if width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
