import CSQLite
import Glibc
import Security

/// One connection to the database file, used by one thread at a time.
///
/// Statements are prepared once and kept. It is public only so that queries can be written once for
/// `Store`, `Snapshot` and transactions alike; nothing outside the module can use it.
public final class Connection {
  private let database: OpaquePointer
  private var kept: [String: PreparedStatement] = [:]
  /// Under which short codes and typed names are digested: six digits alone could be found by trying
  /// them all.
  let codeKey: HMAC

  enum Mode {
    case reading
    case writing
  }

  /// Opens the database at `path`, which must exist.
  init(path: String, mode: Mode, codeKey: HMAC) throws {
    self.codeKey = codeKey
    var opened: OpaquePointer?
    let access = mode == .writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    // Each connection has one user at a time, so SQLite's own mutexes would be in the way.
    let flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let failure = StoreError(code: code, systemError: opened.map(sqlite3_system_errno) ?? 0)
      sqlite3_close_v2(opened)
      throw failure
    }
    database = opened
    try check(portal_sqlite_harden(opened))
    try check(sqlite3_busy_timeout(opened, 10_000))
    for setting in [
      "PRAGMA mmap_size = 0", "PRAGMA wal_autocheckpoint = 0", "PRAGMA foreign_keys = ON",
      "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY", "PRAGMA cell_size_check = ON",
      // In KiB: an import dirties many pages in one transaction, a reader needs few.
      "PRAGMA cache_size = \(mode == .writing ? -32_768 : -4_096)",
    ] {
      try execute(setting)
    }
  }

  deinit {
    // Statements go first: a connection closes only without them.
    kept.removeAll()
    sqlite3_close_v2(database)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(database) == 0 }

  /// The statements that were run so far and are kept.
  var statements: [String] { Array(kept.keys) }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes64(database)) }

  /// The row number that the last INSERT gave.
  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(database) }

  /// Runs SQL without parameters: one statement or several, none of them kept.
  func execute(_ sql: String) throws {
    try check(sqlite3_exec(database, sql, nil, nil, nil))
  }

  /// Runs `body` in a write transaction: all of it happens, or nothing does.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // Some errors have undone the transaction already; the first error is the one to tell.
      if isInTransaction { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Runs one statement and passes over any rows; the number of rows it changed.
  @discardableResult
  func run(_ sql: String, _ values: [any DatabaseConvertible] = []) throws -> Int {
    try withStatement(sql, values) { statement in
      while try step(statement) {}
    }
    return changes
  }

  /// Every row of an answer, made into values.
  func rows<Value>(
    _ sql: String, _ values: [any DatabaseConvertible] = [], _ make: (Row) throws -> Value
  ) throws -> [Value] {
    try withStatement(sql, values) { statement in
      var result: [Value] = []
      while try step(statement) { result.append(try make(Row(statement: statement))) }
      return result
    }
  }

  /// Every row of an answer in turn, however many there are.
  func forEachRow(
    _ sql: String, _ values: [any DatabaseConvertible] = [], _ body: (Row) throws -> Void
  ) throws {
    try withStatement(sql, values) { statement in
      while try step(statement) { try body(Row(statement: statement)) }
    }
  }

  /// The first row of an answer, made into a value; nil when there is none.
  func firstRow<Value>(
    _ sql: String, _ values: [any DatabaseConvertible] = [], _ make: (Row) throws -> Value
  ) throws -> Value? {
    try withStatement(sql, values) { statement in
      try step(statement) ? try make(Row(statement: statement)) : nil
    }
  }

  /// The whole number in an answer's first column; nil when there is no row or it is NULL.
  func integer(_ sql: String, _ values: [any DatabaseConvertible] = []) throws -> Int64? {
    try firstRow(sql, values) { $0.optionalInteger(0) } ?? nil
  }

  /// Copies what the log holds into the database file, and empties the log when nobody reads it.
  ///
  /// Only ever under the writers' lock: SQLite 3.40.1 may lose a commit that races a checkpoint.
  func checkpoint() throws {
    sqlite3_busy_timeout(database, 0)
    defer { sqlite3_busy_timeout(database, 10_000) }
    let code = sqlite3_wal_checkpoint_v2(
      database, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    // Readers may keep the log from being emptied; the next checkpoint tries again.
    if code & 0xff != SQLITE_BUSY { try check(code) }
  }

  private func step(_ statement: OpaquePointer) throws -> Bool {
    let code = sqlite3_step(statement)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure(code)
    }
  }

  private func withStatement<Result>(
    _ sql: String, _ values: [any DatabaseConvertible],
    _ body: (OpaquePointer) throws -> Result
  ) throws -> Result {
    let statement = try statement(for: sql)
    statement.isRunning = true
    defer {
      sqlite3_reset(statement.handle)
      sqlite3_clear_bindings(statement.handle)
      statement.isRunning = false
    }
    for (index, value) in values.enumerated() {
      try bind(value.databaseValue, at: Int32(index + 1), of: statement.handle)
    }
    return try body(statement.handle)
  }

  /// The statement that is kept for some SQL, or one of its own where that one is running: a query
  /// inside a query never meets its own statement.
  private func statement(for sql: String) throws -> PreparedStatement {
    if let statement = kept[sql] {
      return statement.isRunning ? PreparedStatement(try prepare(sql)) : statement
    }
    let statement = PreparedStatement(try prepare(sql))
    kept[sql] = statement
    return statement
  }

  private func prepare(_ sql: String) throws -> OpaquePointer {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, Int32(sql.utf8.count), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw failure(code) }
    return prepared
  }

  private func bind(_ value: DatabaseValue, at index: Int32, of statement: OpaquePointer) throws {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(statement, index)
    case .integer(let number): code = sqlite3_bind_int64(statement, index, number)
    case .text(var text):
      code = text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          portal_sqlite_bind_text(statement, index, $0.baseAddress, Int32($0.count))
        }
      }
    case .encoded(let bytes):
      code = bytes.withUnsafeBytes {
        portal_sqlite_bind_text(
          statement, index, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
      }
    case .blob(let bytes):
      code = portal_sqlite_bind_blob(statement, index, bytes, Int32(bytes.count))
    }
    try check(code)
  }

  private func check(_ code: Int32) throws {
    if code != SQLITE_OK { throw failure(code) }
  }

  private func failure(_ code: Int32) -> StoreError {
    StoreError(code: code, systemError: sqlite3_system_errno(database))
  }
}

extension StoreError {
  /// Sorts SQLite's extended result code; `systemError` is the errno behind it, or 0.
  init(code: Int32, systemError: Int32) {
    switch code & 0xff {
    case SQLITE_FULL: self = .diskFull
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT: self = .corrupt
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .unwritable
    case SQLITE_CONSTRAINT: self = .constraint(code: code)
    case SQLITE_NOMEM: self = .outOfMemory
    case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(systemError): self = .diskFull
    case SQLITE_IOERR: self = .inputOutput(code: code)
    default: self = .unexpected(code: code)
    }
  }
}
