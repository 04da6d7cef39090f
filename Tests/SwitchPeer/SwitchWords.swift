/// Cuts a command into words as Asterisk does: the tests' own reading of `parse_args` in
/// `res_agi.c`, from what a line does there, and not from what the portal writes.
public enum SwitchWords {
  /// The words of one line; nil when a quote is left open.
  public static func of(_ line: String) -> [String]? {
    var words: [String] = []
    var word = ""
    var isInWord = false
    var isQuoted = false
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
        isInWord = true
        word.unicodeScalars.append(scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
        if isQuoted { isInWord = true }
      } else if !isQuoted, scalar == " " || scalar == "\t" {
        if isInWord { words.append(word) }
        word = ""
        isInWord = false
      } else {
        isInWord = true
        word.unicodeScalars.append(scalar)
      }
    }
    if isInWord { words.append(word) }
    return isQuoted || isEscaped ? nil : words
  }
}
