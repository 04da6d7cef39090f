/// How often in a row the portal heard nothing, nothing it knows, or nothing that fits.
struct Misses: Codable, Sendable, Equatable {
  /// Turns without a word.
  var silences = 0
  /// Turns that no intent explains.
  var strangers = 0
  /// Answers that do not fit the question.
  var unfit = 0
  /// Answers that were understood and will not do, such as a day that is past.
  var invalid = 0

  /// Something was understood, so all ladders begin at the bottom again.
  ///
  /// An answer that is understood may still not do, which its check finds out.
  mutating func clear() {
    silences = 0
    strangers = 0
    unfit = 0
  }
}
