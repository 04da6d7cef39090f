/// Cardinals, decimals, ordinals and fractions in English text.
struct EnglishWrittenNumbers {
  private let numbers = NumberWords(spanish: false)

  static let magnitudes = "thousand|million|billion|trillion|quadrillion"

  /// All numbers of a text.
  func numbers(_ text: String) -> String {
    text.replacing(/(\d)\s?%/) { "\($0.1) percent" }.replacing(
      /(-)?(\d[\d,]*)?(?:\.(\d+))?(?=(\s+(?:thousand|million|billion|trillion))?)/
    ) {
      match in
      guard match.2 != nil || match.3 != nil else { return String(match.0) }
      let whole = match.2.map { $0.filter { $0 != "," } } ?? ""
      let trailing = match.2?.hasSuffix(",") == true && match.3 == nil ? "," : ""
      return number(
        negative: match.1 != nil, whole: whole, fraction: match.3, and: match.4 == nil) + trailing
    }
  }

  /// A number from its digits.
  ///
  /// With `and`, that word stands before the last two digits: "one hundred and five".
  func number(negative: Bool, whole: String, fraction: Substring?, and: Bool) -> String {
    let sign = negative ? "minus " : ""
    guard let fraction else {
      if whole.utf8.count > 1, whole.hasPrefix("0") { return sign + numbers.digits(whole) }
      return sign + cardinal(whole, and: and)
    }
    let words = whole.isEmpty ? "" : cardinal(whole, and: and) + " "
    return "\(sign)\(words)point \(numbers.digits(fraction))"
  }

  /// A cardinal with "and" within the last hundreds, or between thousands and what is below them.
  func cardinal(_ digits: String, and: Bool) -> String {
    let words = numbers.cardinal(digits: digits)
    guard and, let last = Int(digits.suffix(2)), last > 0, digits.utf8.count > 2 else {
      return words
    }
    let hundreds = Int(digits.suffix(3).prefix(1)) ?? 0
    let thousands = Int(digits.dropLast(3).suffix(3)) ?? 0
    guard hundreds > 0 || thousands > 0 else { return words }
    let ending = EnglishNumberWords.twoDigits(last)
    return words.dropLast(ending.count) + "and " + ending
  }

  /// "23rd", "9,000,000th"; a wrong ending is said as it stands.
  func ordinals(_ text: String) -> String {
    let replaced = text.replacing(/(\d[\d,]*)\s?(st|nd|rd|th|ST|ND|RD|TH)\b/) { match in
      let digits = match.1.filter { $0 != "," }
      let words = numbers.cardinal(digits: digits)
      let ending = match.2.lowercased()
      let isTeen = digits.suffix(2).hasPrefix("1") && digits.utf8.count > 1
      let right: String
      switch digits.last {
      case "1" where !isTeen: right = "st"
      case "2" where !isTeen: right = "nd"
      case "3" where !isTeen: right = "rd"
      default: right = "th"
      }
      return ending == right
        ? EnglishNumberWords.ordinal(ofCardinal: words) : "\(words) \(ending)"
    }
    return replaced.replacing(/\d[\d,]*/) { match in
      EnglishNumberWords.ordinal(
        ofCardinal: numbers.cardinal(digits: match.0.filter { $0 != "," }))
    }
  }

  /// "3 2/4" is "three and two quarters".
  func fractions(_ text: String) -> String {
    var text = text
    for (sign, plain) in WrittenFractions.signs { text = text.replacing(sign, with: plain) }
    return text.replacing(/(-)?(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)(?:st|nd|rd|th|ST|ND|RD|TH)?/) {
      match in
      let whole = match.2.map { numbers.cardinal(digits: $0) + " and " } ?? ""
      return (match.1 == nil ? "" : "minus ") + whole + fraction(match.3, match.4)
    }.trimmedSpaces
  }

  func fraction(_ numerator: Substring, _ denominator: Substring) -> String {
    let amount = numbers.cardinal(digits: numerator)
    let one = Int(numerator) == 1
    switch Int(denominator) {
    case 1: return "\(amount) over one"
    case 2: return "\(amount) \(one ? "half" : "halves")"
    case 4: return "\(amount) \(one ? "quarter" : "quarters")"
    default:
      let name = EnglishNumberWords.ordinal(ofCardinal: numbers.cardinal(digits: denominator))
      return "\(amount) \(name)\(one ? "" : "s")"
    }
  }
}
