/// Joins the members of a list as each language does.
enum SpokenList {
  /// "a", "a and b", "a, b, and c"; in Spanish "a, b y c", with "e" before an i sound and "u" before
  /// an o sound.
  static func joined(_ members: [String], disjunction: Bool, spanish: Bool) -> String {
    guard let last = members.last else { return "" }
    guard members.count > 1 else { return last }
    let word: String
    if spanish {
      word =
        disjunction
        ? (beginsWithO(last) ? "u" : "o") : (beginsWithI(last) ? "e" : "y")
    } else {
      word = disjunction ? "or" : "and"
    }
    let comma = !spanish && members.count > 2 ? "," : ""
    return members.dropLast().joined(separator: ", ") + "\(comma) \(word) \(last)"
  }

  private static func beginsWithI(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter }.lowercased()
    if word.hasPrefix("hie") || word.hasPrefix("hia") || word.hasPrefix("hio") { return false }
    if word.hasPrefix("ia") || word.hasPrefix("ie") || word.hasPrefix("io") { return false }
    return ["i", "í", "hi", "hí"].contains { word.hasPrefix($0) }
  }

  private static func beginsWithO(_ text: String) -> Bool {
    if text.hasPrefix("8") { return true }
    if text.hasPrefix("11") { return text.prefix { $0.isNumber }.count == 2 }
    let word = text.prefix { $0.isLetter }.lowercased()
    return ["o", "ó", "ho", "hó"].contains { word.hasPrefix($0) }
  }
}
