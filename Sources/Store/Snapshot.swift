/// The store as it was at one moment, for answers that several queries make up together.
public struct Snapshot: StoreReading {
  let connection: Connection

  /// Lends the snapshot's connection.
  public func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    try body(connection)
  }
}
