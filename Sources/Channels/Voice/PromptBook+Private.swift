import Language

/// Saying what may tell of a person without a word of it in a command of the switch.
extension PromptBook {
  /// The files that say a text: words without a prompt letter by letter, numbers in words.
  ///
  /// Nil when even a letter has no prompt, as where there are no prompts at all.
  func files(for text: String) -> [String]? {
    let formatter = ValueFormatter(locale: locale)
    var files: [String] = []
    for piece in plan(text).pieces {
      switch piece {
      case .file(let file): files.append(file)
      case .number(let number):
        let words = formatter.words(for: .number(DecimalNumber(number)), medium: .speech)
        guard let said = plan(words).files else { return nil }
        files += said
      case .digits(let digits):
        guard let said = plan(formatter.words(for: .digits(digits), medium: .speech)).files else {
          return nil
        }
        files += said
      case .letters(let letters):
        guard let said = spelledFiles(letters, formatter) else { return nil }
        files += said
      }
    }
    return files
  }

  private func spelledFiles(_ letters: String, _ formatter: ValueFormatter) -> [String]? {
    var files: [String] = []
    for character in letters where character.isLetter || character.isNumber {
      let plain = AGICommand.plainLetters[character] ?? character
      let code = Value.code(String(plain).uppercased())
      guard let said = plan(formatter.words(for: code, medium: .speech)).files else { return nil }
      files += said
    }
    return files
  }
}
