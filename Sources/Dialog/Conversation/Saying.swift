import Language

/// What a person said and what the portal said to it, for "history".
struct Saying: Codable, Sendable, Equatable {
  /// The person's words; nil when there were none, or when they are kept out of every record.
  let words: String?
  /// What the portal said.
  let statements: [Message]
  /// The place of the first statement about the record of somebody acted for.
  var subjectStart: Int?
}
