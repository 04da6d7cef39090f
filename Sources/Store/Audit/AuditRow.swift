/// One row of the audit trail as it was written.
public struct AuditRow: Hashable, Sendable {
  /// Its place in the trail, from 1.
  public let number: Int64
  /// What happened.
  public let entry: AuditEntry
}
