/// What verifying the audit trail found.
public struct AuditReport: Hashable, Sendable {
  /// How many rows were read.
  public let rows: Int64
  /// The number of the last row; 0 in an empty trail.
  public let last: Int64
  /// The last row's code in hexadecimal, to be kept outside; empty in an empty trail.
  public let head: String
  /// Everything that is wrong, in the order of the rows.
  public let faults: [AuditFault]

  /// Whether nothing is wrong.
  public var isIntact: Bool { faults.isEmpty }
}
