/// The plural rules of Unicode CLDR 46 for the languages that the portal speaks.
enum PluralRules {
  /// All categories that CLDR has.
  static let categories: Set<String> = ["zero", "one", "two", "few", "many", "other"]

  /// The categories that a language has, for amounts or for places in a row.
  static func categories(spanish: Bool) -> Set<String> {
    spanish ? ["one", "many", "other"] : ["one", "two", "few", "other"]
  }

  /// The plural category of a number: `one`, `two`, `few`, `many` or `other`.
  ///
  /// - Parameters:
  ///   - number: the number with the fraction digits that are shown, for 1.0 is not 1 in English.
  ///   - ordinal: true for places in a row (1st), false for amounts.
  static func category(of number: DecimalNumber, ordinal: Bool, spanish: Bool) -> String {
    let whole = number.scale == 0
    let magnitude = number.coefficient.magnitude
    if ordinal {
      guard !spanish, whole else { return "other" }
      switch (magnitude % 10, magnitude % 100) {
      case (1, let hundredth) where hundredth != 11: return "one"
      case (2, let hundredth) where hundredth != 12: return "two"
      case (3, let hundredth) where hundredth != 13: return "few"
      default: return "other"
      }
    }
    if spanish {
      let short = number.normalized
      if short.scale == 0, short.coefficient.magnitude == 1 { return "one" }
      if whole, magnitude != 0, magnitude % 1_000_000 == 0 { return "many" }
      return "other"
    }
    return whole && magnitude == 1 ? "one" : "other"
  }
}
