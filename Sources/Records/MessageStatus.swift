/// How far a message has come.
///
/// Source: FHIR R4, https://hl7.org/fhir/R4/valueset-event-status.html
public enum MessageStatus: String, Hashable, Codable, Sendable, CaseIterable {
  /// Being written.
  case preparation
  /// On its way.
  case inProgress = "in-progress"
  /// It was not sent.
  case notDone = "not-done"
  /// Held back.
  case onHold = "on-hold"
  /// Ended early.
  case stopped
  /// Sent.
  case completed
  /// Not known.
  case unknown
}
