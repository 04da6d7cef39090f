import Dispatch
import Glibc
import Records
import Security
import Synchronization

/// Everything the portal keeps: a SQLite database in a folder of its own, and its audit trail.
///
/// Safe for many threads and many processes at once. Reading never waits for writing; writers, here
/// and in other processes, take turns. When `write` returns, what it did survives a crash.
public final class Store: StoreReading, @unchecked Sendable {
  private let directory: DataDirectory
  private let pool: ReaderPool
  private let lock: WriterLock
  private let trail: AuditTrail
  private let codeKey: HMAC
  /// One writer of this process at a time; the file lock is for the others.
  private let turn = DispatchSemaphore(value: 1)
  /// The thread that writes, to tell a write inside a write, which would wait for ever.
  private let writingThread = Atomic<UInt>(0)
  // Touched only by the writer whose turn it is; nil after an I/O error, to be opened afresh.
  private var writer: Connection?

  /// The log is copied into the database when it is longer than this, in bytes.
  private static let checkpointSize: off_t = 4 << 20

  /// Opens the data directory, making it and everything in it when it is new.
  ///
  /// At most `readers` threads read at once. Throws `StoreError`: `unwritable`, `directoryNotOurs`,
  /// `newerVersion`, `corrupt`, `diskFull`, `busy`.
  public init(
    directory path: String, readers: Int = 8, random: some RandomSource = SystemRandomSource()
  ) throws {
    directory = try DataDirectory(path: path)
    try directory.makeFile(directory.lock)
    lock = try WriterLock(path: directory.lock)
    let opened = try Opening.open(directory, lock: lock, random: random)
    writer = opened.connection
    trail = opened.trail
    codeKey = opened.codeKey
    pool = ReaderPool(path: directory.database, limit: readers, codeKey: codeKey)
  }

  /// Lends a connection for one query.
  public func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    try pool.withConnection(body)
  }

  /// Runs queries that must agree with each other.
  public func read<Result>(_ body: (Snapshot) throws -> Result) throws -> Result {
    try pool.withConnection { connection in
      try connection.execute("BEGIN")
      // Nothing was written, so there is nothing to lose when this fails.
      defer { try? connection.execute("COMMIT") }
      return try body(Snapshot(connection: connection))
    }
  }

  /// Does an act and writes its audit row, both or neither.
  ///
  /// It is durable when this returns. An error thrown by `body` undoes everything and comes back
  /// unchanged. The transaction must not leave `body`.
  @discardableResult
  public func write<Result>(
    as entry: AuditEntry, _ body: (Transaction) throws -> Result
  ) throws -> Result {
    try exclusively { connection in
      let transaction = Transaction(connection: connection, trail: trail)
      let result = try connection.transaction {
        let result = try body(transaction)
        try transaction.record(entry)
        return result
      }
      if let head = transaction.head { trail.acknowledge(head) }
      return result
    }
  }

  /// Writes an audit row for something that changed nothing, such as looking at a result.
  public func record(_ entry: AuditEntry) throws {
    try write(as: entry) { _ in }
  }

  /// Writes what is no act upon a record: counters, sessions, saved conversations.
  @discardableResult
  public func keep<Result>(_ body: (Housekeeping) throws -> Result) throws -> Result {
    try exclusively { connection in
      try connection.transaction { try body(Housekeeping(connection: connection)) }
    }
  }

  /// Reads the audit trail from its first row and tells what is wrong with it.
  public func verifyAudit() throws -> AuditReport {
    // The head is read first: rows committed meanwhile lie beyond it and are no fault.
    let outside = trail.outsideHead()
    return try read { try trail.verify(on: $0.connection, outside: outside) }
  }

  /// Whether SQLite finds the database sound; reads all of it.
  public func checkIntegrity() throws -> Bool {
    try withConnection { connection in
      try connection.rows("PRAGMA integrity_check(1)") { $0.text(0) } == ["ok"]
    }
  }

  /// Copies the log into the database file now, as before a backup of the files.
  public func checkpoint() throws {
    try exclusively { try $0.checkpoint() }
  }

  /// Runs `body` with the writing connection while no thread and no process else writes.
  private func exclusively<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    let thread = UInt(pthread_self())
    precondition(
      writingThread.load(ordering: .relaxed) != thread,
      "a write inside a write: use the transaction that is open")
    turn.wait()
    writingThread.store(thread, ordering: .relaxed)
    defer {
      writingThread.store(0, ordering: .relaxed)
      turn.signal()
    }
    return try lock.whileHeld {
      do {
        let connection = try openWriter()
        let result = try body(connection)
        if logSize() > Store.checkpointSize {
          // The act is durable in the log already; a checkpoint that fails is tried again later.
          try? connection.checkpoint()
        }
        return result
      } catch {
        // After a failed write the kernel may have dropped pages that SQLite thinks are there.
        if case .inputOutput = error as? StoreError { writer = nil }
        throw error
      }
    }
  }

  private func openWriter() throws -> Connection {
    if let writer { return writer }
    let opened = try Connection(path: directory.database, mode: .writing, codeKey: codeKey)
    writer = opened
    return opened
  }

  private func logSize() -> off_t {
    var facts = stat()
    return stat(directory.log, &facts) == 0 ? facts.st_size : 0
  }
}
