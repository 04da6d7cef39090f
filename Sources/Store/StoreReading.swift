/// What queries are asked of: the store itself, a snapshot of it, or an open transaction.
///
/// Every query is an extension of this protocol, in the file of its record.
public protocol StoreReading {
  /// Lends a connection for one query; only the store's own queries can use it.
  func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result
}
