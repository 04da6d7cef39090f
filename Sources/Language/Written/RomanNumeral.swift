/// Roman numerals in the usual subtractive form.
enum RomanNumeral {
  private static let letters: [Character: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1_000,
  ]

  /// The value of a numeral in capitals or small letters; nil when the letters are no numeral.
  static func value(of text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
    let values = text.uppercased().compactMap { letters[$0] }
    guard values.count == text.count else { return nil }
    var total = 0
    for (index, value) in values.enumerated() {
      total += index + 1 < values.count && values[index + 1] > value ? -value : value
    }
    return numeral(for: total) == text.uppercased() ? total : nil
  }

  private static func numeral(for number: Int) -> String {
    guard (1..<4_000).contains(number) else { return "" }
    let steps = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
