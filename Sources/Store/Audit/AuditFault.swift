/// What verifying the audit trail can find.
public enum AuditFault: Hashable, Sendable {
  /// The row's own words do not fit its code, or the code of the row before: it was changed, or
  /// rows were put in another order.
  case altered(row: Int64)
  /// Rows are missing between two that are there, or before the first one.
  case missing(from: Int64, through: Int64)
  /// The trail ends before the last row that was acknowledged.
  case truncated(last: Int64, acknowledged: Int64)
  /// The file that remembers the last row is gone or was tampered with.
  case headUnreadable
  /// The last row remembered outside the database is another than the one inside it.
  case headMismatch(row: Int64)
}
