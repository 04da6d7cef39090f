import Records

/// A result that its patient does not see yet.
public struct HeldResult: Hashable, Sendable {
  /// `observation` or `diagnosticReport`.
  public let type: RecordType
  /// The record's identifier.
  public let id: String
  /// Whose it is.
  public let patient: PatientID
  /// Since when it is held.
  public let since: Instant
  /// When it is released by itself; nil when somebody must look at it first.
  public let until: Instant?
}
