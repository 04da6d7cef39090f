/// What can go wrong between the portal and its files.
///
/// No case carries a bound value, a name or a path: these may be health facts, and errors are
/// printed and logged.
public enum StoreError: Error, Hashable, Sendable {
  /// The database was made by a later version of the portal than this one knows.
  case newerVersion(found: Int, known: Int)
  /// The data directory or a file in it cannot be made, read or written by this user.
  case unwritable
  /// The data directory holds other people's files, and closing it to them is not the portal's call.
  case directoryNotOurs
  /// A file is damaged, or is no database of the portal's.
  case corrupt
  /// Somebody else has been writing for longer than the portal waits.
  case busy
  /// The disk or the quota is full; what was acknowledged before is safe.
  case diskFull
  /// The disk failed; `code` is SQLite's extended result code or an errno.
  case inputOutput(code: Int32)
  /// A rule of the schema refused a row, such as a reference to nothing; `code` is SQLite's.
  case constraint(code: Int32)
  /// Memory ran out.
  case outOfMemory
  /// The act was already undone, used or taken when it was tried.
  case conflict
  /// There is no such record.
  case notFound
  /// A stored row is not what this version writes; `table` is the schema's name for its kind.
  case unreadableRow(table: String)
  /// Anything else SQLite reports: a fault of the program; `code` is SQLite's result code.
  case unexpected(code: Int32)
}
