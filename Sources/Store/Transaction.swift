/// A write transaction with its audit row: everything in it happens, or nothing does.
public final class Transaction: StoreWriting {
  let connection: Connection
  let trail: AuditTrail
  /// The last audit row of this transaction, not yet committed.
  private(set) var head: AuditHead?

  init(connection: Connection, trail: AuditTrail) {
    self.connection = connection
    self.trail = trail
  }

  /// Lends the transaction's connection.
  public func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    try body(connection)
  }

  /// Adds a further audit row, when one transaction does several acts.
  public func record(_ entry: AuditEntry) throws {
    head = try trail.append(entry, after: head, on: connection)
  }
}
