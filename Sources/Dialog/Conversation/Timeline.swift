/// Things of one sort through time, the latest first, and which one was told last.
struct Timeline: Codable, Sendable, Equatable {
  /// The intent that told them.
  let intent: String
  /// What is said of each, answer first.
  let entries: [Entry]
  /// The one that was told last.
  var place = 0
}
