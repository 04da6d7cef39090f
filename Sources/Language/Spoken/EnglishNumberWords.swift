/// English number words.
enum EnglishNumberWords {
  static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = [
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion",
    "septillion", "octillion", "nonillion", "decillion",
  ]

  /// The words for thousands groups, the lowest first, without hyphens.
  static func cardinal(groups: [Int]) -> String {
    var parts: [String] = []
    for (index, group) in groups.enumerated().reversed() where group > 0 {
      parts.append(hundreds(group))
      if index > 0 { parts.append(index < scales.count ? scales[index] : "") }
    }
    return parts.isEmpty ? small[0] : parts.joined(separator: " ")
  }

  /// 0 to 999.
  static func hundreds(_ number: Int) -> String {
    if number < 100 { return twoDigits(number) }
    let rest = number % 100
    let words = small[number / 100 % 10] + " hundred"
    return rest == 0 ? words : words + " " + twoDigits(rest)
  }

  /// 0 to 99.
  static func twoDigits(_ number: Int) -> String {
    if number < 20 { return small[max(number, 0)] }
    let unit = number % 10
    let ten = tens[number / 10 % 10]
    return unit == 0 ? ten : ten + " " + small[unit]
  }

  static func ordinal(_ number: Int) -> String {
    ordinal(ofCardinal: NumberWords(spanish: false).cardinal(number, gender: nil))
  }

  /// Turns the last word of a cardinal into an ordinal.
  static func ordinal(ofCardinal words: String) -> String {
    let split = words.lastIndex(of: " ").map { words.index(after: $0) } ?? words.startIndex
    let last = words[split...]
    let irregular = [
      "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
      "nine": "ninth", "twelve": "twelfth",
    ]
    let ending: String
    if let known = irregular[String(last)] {
      ending = known
    } else if last.hasSuffix("y") {
      ending = last.dropLast() + "ieth"
    } else {
      ending = last + "th"
    }
    return words[..<split] + ending
  }

  /// A year: "nineteen fifty two", "two thousand six", "twenty twenty six".
  static func year(_ year: Int) -> String {
    guard (1_000...9_999).contains(year) else {
      return NumberWords(spanish: false).cardinal(year, gender: nil)
    }
    let century = year / 100
    let rest = year % 100
    if century % 10 == 0, rest < 10 {
      return NumberWords(spanish: false).cardinal(year, gender: nil)
    }
    if rest == 0 { return twoDigits(century) + " hundred" }
    return twoDigits(century) + (rest < 10 ? " oh " : " ") + twoDigits(rest)
  }

  /// Hyphens between tens and units: "twenty-one", "twenty-first".
  static func hyphenated(_ words: String) -> String {
    let parts = words.split(separator: " ", omittingEmptySubsequences: true)
    var result = ""
    for (index, part) in parts.enumerated() {
      if index > 0 {
        let afterTens = tens.contains(String(parts[index - 1]))
        let isScale =
          part.hasPrefix("hundred") || scales.dropFirst().contains { part.hasPrefix($0) }
        result += afterTens && !isScale ? "-" : " "
      }
      result += part
    }
    return result
  }
}
