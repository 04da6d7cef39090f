/// Telephone numbers, addresses, digits and codes.
extension ValueFormatter {
  /// Digits in groups: "617 555 0123", "six one seven, five five five, zero one two three".
  func phone(_ phone: String, medium: Medium) -> String {
    let parts = phone.split(separator: "x", maxSplits: 1, omittingEmptySubsequences: false)
    var number = (parts.first ?? "").filter { $0.isASCII && $0.isNumber }
    let international = phone.hasPrefix("+")
    var groups: [Substring] = []
    if number.count == 11, number.hasPrefix("1") {
      groups.append(number.prefix(1))
      number = String(number.dropFirst())
    }
    groups += ValueFormatter.phoneGroups(number)
    var words = spell(groups, medium: medium)
    if international { words = (medium == .screen ? "+" : say("plus ", "más ")) + words }
    if parts.count > 1 {
      let extensionDigits = parts[1].filter { $0.isASCII && $0.isNumber }
      words += say(", extension ", ", extensión ") + spell([extensionDigits[...]], medium: medium)
    }
    return words
  }

  /// North American numbers as 3, 3, 4; 7 digits as 3, 4; others in threes with a last four.
  static func phoneGroups(_ digits: String) -> [Substring] {
    var groups: [Substring] = []
    var rest = digits[...]
    switch digits.count {
    case 10: groups = [rest.prefix(3)]; rest = rest.dropFirst(3)
    default: break
    }
    while rest.count > 4 {
      let size = rest.count == 8 ? 4 : rest.count == 5 ? 2 : 3
      groups.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    if !rest.isEmpty { groups.append(rest) }
    return groups
  }

  /// A row of digits in groups of three, or of four where that comes out even.
  func digits(_ digits: String, medium: Medium) -> String {
    let count = digits.count
    let size = count <= 4 ? 4 : count % 3 == 0 || count % 4 != 0 ? 3 : 4
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      // No group of one at the end: 7 digits are 3 and 4.
      let take = rest.count == size + 1 ? (size == 3 ? 4 : 3) : size
      groups.append(rest.prefix(take))
      rest = rest.dropFirst(take)
    }
    return spell(groups, medium: medium)
  }

  private func spell(_ groups: [Substring], medium: Medium) -> String {
    if medium == .screen { return groups.joined(separator: " ") }
    return groups.map { group in
      group.map { character in
        character.asciiValue.map { numbers.digit($0) }.flatMap { $0.isEmpty ? nil : $0 }
          ?? LetterNames.name(of: character, spanish: spanish)
      }.joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// "ana dot ruiz at example dot com".
  func email(_ address: String, medium: Medium) -> String {
    guard medium == .speech else { return address }
    var words: [String] = []
    var run = ""
    func close() {
      if !run.isEmpty { words.append(run) }
      run = ""
    }
    for character in address {
      if let name = symbolName(character) {
        close()
        words.append(name)
      } else if let byte = character.asciiValue, (0x30...0x39).contains(byte) {
        close()
        words.append(numbers.digit(byte))
      } else {
        run.append(character)
      }
    }
    close()
    return words.joined(separator: " ")
  }

  private func symbolName(_ character: Character) -> String? {
    switch character {
    case "@": return say("at", "arroba")
    case ".": return say("dot", "punto")
    case "-": return say("dash", "guion")
    case "_": return say("underscore", "guion bajo")
    case "+": return say("plus", "más")
    default: return nil
    }
  }

  /// "A B 9", "A B nine"; with spelling words "A as in Alpha, B as in Bravo, nine".
  func code(_ code: String, medium: Medium, _ options: FormatOptions) -> String {
    var names: [String] = []
    for character in code where !character.isWhitespace && character != "-" {
      if let byte = character.asciiValue, (0x30...0x39).contains(byte) {
        names.append(medium == .screen ? String(character) : numbers.digit(byte))
      } else if options.spellingWords {
        names.append(LetterNames.spelled(character, spanish: spanish))
      } else if !spanish, medium == .speech, character == "O" || character == "o",
        code.contains(where: { $0.isNumber })
      {
        // Among digits "O" is heard as a zero.
        names.append("letter O")
      } else {
        names.append(
          medium == .screen
            ? character.uppercased() : LetterNames.name(of: character, spanish: spanish))
      }
    }
    return names.joined(separator: options.spellingWords ? ", " : " ")
  }
}
