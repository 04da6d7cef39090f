/// Cuts what is said on a text call into lines that a command carries whole.
enum TextCallLines {
  /// The longest line, in bytes: quoting may double it.
  static let longest = 4_000

  /// The lines of a text; cut between words where there are any.
  static func cut(_ text: String, longest: Int = longest) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if line.utf8.count + word.utf8.count + 1 > longest, !line.isEmpty {
        lines.append(line)
        line = ""
      }
      if word.utf8.count > longest {
        for character in word {
          if line.utf8.count + character.utf8.count > longest {
            lines.append(line)
            line = ""
          }
          line.append(character)
        }
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
