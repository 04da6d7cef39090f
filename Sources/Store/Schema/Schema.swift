/// The steps from an empty file to the tables of this version, in order.
///
/// A step that has been released is never edited: a change is a further step.
enum Schema {
  static let migrations = [
    Migration001Foundation.sql, Migration002Records.sql, Migration003Accounts.sql,
    Migration004Work.sql, Migration005Begun.sql, Migration006Recordings.sql,
  ]

  /// The version this program knows.
  static var currentVersion: Int { migrations.count }

  /// "PLSP": tells the portal's files from other SQLite databases.
  static let applicationID = 0x504C_5350

  /// The version of the file, 0 when it is new.
  ///
  /// Throws `newerVersion`, and `corrupt` for a database of some other program.
  static func version(on connection: Connection) throws -> Int {
    let version = Int(try connection.integer("PRAGMA user_version") ?? 0)
    let application = Int(try connection.integer("PRAGMA application_id") ?? 0)
    let tables = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
    guard application == applicationID || (version == 0 && tables == 0) else {
      throw StoreError.corrupt
    }
    guard version <= currentVersion else {
      throw StoreError.newerVersion(found: version, known: currentVersion)
    }
    return version
  }

  /// Brings the file to `target`, all steps or none; the caller holds the writers' lock.
  static func migrate(_ connection: Connection, to target: Int = currentVersion) throws {
    let version = try version(on: connection)
    if version == 0 { try connection.execute("PRAGMA journal_mode = WAL") }
    guard version < target else { return }
    try connection.transaction {
      for step in migrations[version..<target] { try connection.execute(step) }
      try connection.execute("PRAGMA application_id = \(applicationID)")
      try connection.execute("PRAGMA user_version = \(target)")
    }
  }
}
