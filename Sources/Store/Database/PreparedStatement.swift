import CSQLite

/// A statement that SQLite has prepared; finalized with this object.
final class PreparedStatement {
  let handle: OpaquePointer
  /// True while its rows are being read.
  var isRunning = false

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }
}
