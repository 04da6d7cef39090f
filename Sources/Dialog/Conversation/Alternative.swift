/// One request that a line may have meant, kept while the person chooses.
struct Alternative: Codable, Sendable, Equatable {
  /// The intent it would start.
  let intent: String
  /// Values that the line gave for its slots.
  var slots: [String: Value]
  /// Words of the line that name things for its slots.
  var unresolved: [String: String]
  /// The line itself.
  let line: String
  /// What of it may say whose record is meant.
  var personLine: String?

  /// The same request with what a further line says of it.
  func merged(with further: Alternative) -> Alternative {
    Alternative(
      intent: intent, slots: slots.merging(further.slots) { $1 },
      unresolved: unresolved.merging(further.unresolved) { $1 }, line: "\(line) \(further.line)",
      personLine: "\(personLine ?? "") \(further.personLine ?? "")")
  }
}
