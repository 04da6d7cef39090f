/// What "undo" would take back, as the service of the last act left it.
struct UndoOffer: Codable, Sendable, Equatable {
  /// The service that undoes it.
  let service: String
  /// The intent whose act it was.
  let intent: String
  /// What that service must be told.
  let slots: [String: Value]
  /// The end of the offer, in seconds since 1970 UTC.
  let until: Int64
}
