/// A unit's names in both languages.
struct UnitTerm: Sendable {
  let english: String
  let englishPlural: String
  let spanish: String
  let spanishPlural: String

  init(_ english: String, _ englishPlural: String, _ spanish: String, _ spanishPlural: String) {
    self.english = english
    self.englishPlural = englishPlural
    self.spanish = spanish
    self.spanishPlural = spanishPlural
  }

  /// A unit that is said alike for one and for many.
  init(_ english: String, _ spanish: String) {
    self.init(english, english, spanish, spanish)
  }

  func words(spanish isSpanish: Bool, singular: Bool) -> String {
    isSpanish ? (singular ? spanish : spanishPlural) : (singular ? english : englishPlural)
  }
}
