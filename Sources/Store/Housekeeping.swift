/// A write transaction that touches no record and leaves no audit row.
public struct Housekeeping: StoreWriting {
  let connection: Connection

  /// Lends the transaction's connection.
  public func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    try body(connection)
  }
}
