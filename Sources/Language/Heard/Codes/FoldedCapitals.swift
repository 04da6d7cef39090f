/// Capitals without accents, as codes and record systems write names; "ñ" stays a letter of its own.
enum FoldedCapitals {
  static func capitals(_ text: String) -> String {
    var result = ""
    for character in text.uppercased() {
      if character == "Ñ" {
        result.append(character)
      } else {
        result += FoldedText.fold(String(character)).uppercased()
      }
    }
    return result
  }
}
