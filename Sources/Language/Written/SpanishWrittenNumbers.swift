/// Cardinals, decimals, ordinals and fractions in Spanish text.
struct SpanishWrittenNumbers {
  private let numbers = NumberWords(spanish: true)

  /// All numbers of a text; before "millones" the last one is shortened: "un millones".
  func numbers(_ text: String) -> String {
    text.replacing(/-?\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?(?!\d)|-?\d+(?:[.,]\d+)*/) { match in
      let after = text[match.range.upperBound...].drop { $0 == " " }
      let scaled = ["millo", "billo", "trillo", "mil "].contains { after.hasPrefix($0) }
      guard let number = SpanishNumeral(match.0) else { return String(match.0) }
      let gender = number.fraction == nil ? SpanishNoun.gender(of: after) : nil
      return SpanishWrittenNumbers.shortened(number.words(gender: gender), if: scaled)
    }
  }

  /// "uno" is "un" before a scale.
  static func shortened(_ words: String, if shorten: Bool) -> String {
    guard shorten, words.hasSuffix("uno") else { return words }
    return words.hasSuffix("veintiuno") ? words.dropLast(3) + "ún" : String(words.dropLast())
  }

  // MARK: - Ordinals

  /// "2.ª", "13.ᵉʳ", "maría vii".
  func ordinals(_ text: String) -> String {
    let marked = text.replacing(/(\d[\d.]*?)\.?(ª|º|ᵉʳ|er|a|o|\.ª|\.º)(?![a-zñáéíóú])/) { match in
      guard let place = Int(match.1.filter(\.isNumber)) else { return String(match.0) }
      let words = SpanishNumberWords.ordinal(place, feminine: match.2 == "ª" || match.2 == "a")
      return match.2 == "ᵉʳ" || match.2 == "er" ? SpanishNumberWords.shortened(words) : words
    }
    var previous = ""
    let words = marked.split(separator: " ", omittingEmptySubsequences: false).map { word in
      defer { previous = String(word) }
      if let place = RomanNumeral.value(of: word) {
        return SpanishNumberWords.ordinal(place, feminine: previous.hasSuffix("a"))
      }
      if let place = Int(word), place > 0 {
        return SpanishNumberWords.ordinal(place, feminine: previous.hasSuffix("a"))
      }
      return String(word)
    }
    return words.joined(separator: " ")
  }

  // MARK: - Fractions

  func fractions(_ text: String) -> String {
    var text = text
    for (sign, plain) in WrittenFractions.signs { text = text.replacing(sign, with: plain) }
    return text.replacing(/(-)?(?:(\d+)\s+)?(\d[\d.]*)\s*\/\s*(\d[\d.]*)/) { match in
      let numerator = match.3.filter(\.isNumber)
      let denominator = match.4.filter(\.isNumber)
      let sign = match.1 == nil ? "" : "menos "
      guard let whole = match.2 else { return sign + fraction(numerator, denominator) }
      let part = denominator == "2" && numerator == "1" ? "medio" : fraction(numerator, denominator)
      return sign + numbers.cardinal(digits: whole) + " y " + part
    }.trimmedSpaces
  }

  /// "un tercio", "dos décimos", "un catorceavo", "uno sobre ciento treinta y cuatro".
  func fraction(_ numerator: String, _ denominator: String) -> String {
    let one = Int(numerator) == 1
    guard let name = denominatorName(denominator) else {
      return "\(numbers.cardinal(digits: numerator)) sobre \(numbers.cardinal(digits: denominator))"
    }
    return numbers.cardinal(digits: numerator, gender: .masculine) + " " + name + (one ? "" : "s")
  }

  /// The name of a part: the ordinals up to ten and of round numbers, "-avo" up to ninety nine.
  private func denominatorName(_ digits: String) -> String? {
    guard let number = Int(digits), number > 1 else { return nil }
    switch number {
    case 2: return "medio"
    case 3: return "tercio"
    case 4...10: return SpanishNumberWords.ordinal(number, feminine: false)
    case 11...99:
      // "treintavo", "treintaiunavo", "onceavo"
      let words = numbers.cardinal(number, gender: .masculine).replacing(" y ", with: "i")
        .replacing("ú", with: "u")
      return (words.hasSuffix("a") ? String(words.dropLast()) : words) + "avo"
    default:
      if number % 1_000_000 == 0, number < 1_000_000_000_000 {
        return joined(number / 1_000_000, "millonésimo")
      }
      if number % 1_000 == 0, number < 1_000_000 { return joined(number / 1_000, "milésimo") }
      return number % 100 == 0 && number < 1_000
        ? SpanishNumberWords.ordinal(number, feminine: false) : nil
    }
  }

  private func joined(_ multiplier: Int, _ word: String) -> String {
    guard multiplier > 1 else { return word }
    return numbers.cardinal(multiplier, gender: .masculine).split(separator: " ").joined() + word
  }
}
