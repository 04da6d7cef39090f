/// A list that is read out in parts.
struct Page: Codable, Sendable, Equatable {
  /// The intent that it answers.
  let intent: String
  /// All entries.
  let entries: [Entry]
  /// What is said after the last one.
  let closing: [Message]
  /// How many are said at once; nil leaves it to the channel.
  var atOnce: Int?
  /// Where the part that was said last begins.
  var start = 0
  /// How many entries that part had.
  var count = 0

  init(intent: String, entries: [Entry], closing: [Message], atOnce: Int? = nil) {
    self.intent = intent
    self.entries = entries
    self.closing = closing
    self.atOnce = atOnce
  }

  /// How many entries have not been said yet.
  var remaining: Int { max(0, entries.count - start - count) }
}
