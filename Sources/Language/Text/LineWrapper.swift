/// Breaks long lines for terminals and braille lines, between words and at clauses where possible.
public enum LineWrapper {
  /// The text with every line at most `columns` characters long.
  ///
  /// A break is taken after a comma, a semicolon, a colon or a full stop when that leaves at least
  /// half a line, else between words; a word longer than a line is cut. Line breaks stay.
  ///
  /// - Parameters:
  ///   - text: one line or several.
  ///   - columns: the most characters on a line; at least 20 are taken.
  public static func wrap(_ text: String, columns: Int = 79) -> [String] {
    let columns = max(columns, 20)
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.utf8.count <= columns {
        lines.append(String(line))
      } else {
        wrap(line, columns: columns, into: &lines)
      }
    }
    return lines
  }

  private static func wrap(_ line: Substring, columns: Int, into lines: inout [String]) {
    var current = ""
    var length = 0
    /// Where the current line could be broken at a clause: the index after it, and its length.
    var clause: (index: String.Index, length: Int)?
    func close() {
      lines.append(current)
      current = ""
      length = 0
      clause = nil
    }
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      var word = word
      var size = word.count
      if length > 0, length + 1 + size > columns {
        if let found = clause, found.length * 2 >= columns, found.length < length {
          let rest = current[found.index...].drop { $0 == " " }
          lines.append(String(current[..<found.index]))
          current = String(rest)
          length = rest.count
          clause = nil
          if length + 1 + size > columns { close() }
        } else {
          close()
        }
      }
      while size > columns {
        let cut = word.index(word.startIndex, offsetBy: columns)
        lines.append(String(word[..<cut]))
        word = word[cut...]
        size -= columns
      }
      if length > 0 {
        current += " "
        length += 1
      }
      current += word
      length += size
      if let last = word.last, ",;:.?!".contains(last) {
        clause = (current.endIndex, length)
      }
    }
    if length > 0 { lines.append(current) }
  }
}
