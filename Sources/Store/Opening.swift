import Glibc
import Security

/// What opening a data directory gives: the writing connection and the keys.
struct Opening {
  let connection: Connection
  let trail: AuditTrail
  let codeKey: HMAC

  /// Opens what is there, or makes what is missing under the writers' lock.
  ///
  /// A directory that needs nothing is opened without the lock: nobody waits for another's import.
  static func open(
    _ directory: DataDirectory, lock: WriterLock, random: some RandomSource
  ) throws -> Opening {
    if access(directory.database, F_OK) == 0 {
      let opening = try Opening(directory, isNew: false, random: random)
      if try Schema.version(on: opening.connection) == Schema.currentVersion { return opening }
    }
    return try lock.whileHeld {
      // Keys first: a crash in between leaves keys without a database, which is as good as new.
      let isNew = access(directory.database, F_OK) != 0
      let opening = try Opening(directory, isNew: isNew, random: random)
      try Schema.migrate(opening.connection)
      return opening
    }
  }

  private init(_ directory: DataDirectory, isNew: Bool, random: some RandomSource) throws {
    codeKey = HMAC(
      key: try KeyFile.load(directory.codeKey, in: directory, mayCreate: isNew, random: random))
    trail = AuditTrail(
      key: try KeyFile.load(directory.auditKey, in: directory, mayCreate: isNew, random: random),
      headPath: directory.auditHead)
    if isNew { try trail.begin() }
    try directory.makeFile(directory.database)
    connection = try Connection(path: directory.database, mode: .writing, codeKey: codeKey)
  }
}
