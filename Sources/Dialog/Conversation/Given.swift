import Language

/// What was given for an act that was done.
struct Given: Codable, Sendable, Equatable {
  /// The intent.
  let intent: String
  /// Its slots, without secret ones.
  let slots: [String: Value]
  /// Words that named things for its slots, which may name the same ones in another record.
  let words: [String: String]
  /// The line that began it, which may name things too.
  let line: String?
}
