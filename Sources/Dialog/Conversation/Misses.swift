/// How often in a row the portal heard nothing, nothing it knows, or nothing that fits.
struct Misses: Codable, Sendable, Equatable {
  /// Turns without a word.
  var silences = 0
  /// Turns that no intent explains.
  var strangers = 0
  /// Answers that do not fit the question.
  var unfit = 0

  /// Something was understood, so all ladders begin at the bottom again.
  mutating func clear() {
    self = Misses()
  }
}
