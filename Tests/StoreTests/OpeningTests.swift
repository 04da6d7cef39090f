import Foundation
import Glibc
import Records
import Security
import Testing

@testable import Store

@Suite struct OpeningTests {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  private func fault(_ path: String) -> StoreError? {
    do {
      _ = try Store(directory: path)
      return nil
    } catch { return error as? StoreError }
  }

  @Test func everythingBelongsToTheOwnerAlone() throws {
    let clinic = try Clinic()
    try clinic.store.record(Clinic.entry())
    #expect(try mode(clinic.path) == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: clinic.path)
    #expect(
      Set(files) == [
        "portal.sqlite", "portal.sqlite-wal", "portal.sqlite-shm", "portal.lock", "audit.key",
        "audit.head", "code.key",
      ])
    for file in files { #expect(try mode(clinic.path + "/" + file) == 0o600, "\(file)") }
  }

  @Test func aFolderThatIsThereIsClosedToOthersWhenItIsEmpty() throws {
    let path = Clinic.freshPath()
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let clinic = try Clinic(path)
    #expect(try mode(clinic.path) == 0o700)
  }

  @Test func aSharedFolderIsRefused() throws {
    let path = Clinic.freshPath()
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "letters".write(toFile: path + "/letters.txt", atomically: true, encoding: .utf8)
    #expect(fault(path) == .directoryNotOurs)
    #expect(try mode(path) == 0o755)
  }

  @Test func aFolderThatCannotBeMadeIsUnwritable() throws {
    let file = Clinic.freshPath()
    try "a file".write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(fault(file) == .unwritable)
    #expect(fault(file + "/below") == .unwritable)
    #expect(fault("/proc/portal") == .unwritable)
  }

  @Test func aNewerVersionIsRefusedAndLeftAlone() throws {
    let clinic = try Clinic()
    try clinic.tamper("PRAGMA user_version = 9999")
    #expect(
      fault(clinic.path) == .newerVersion(found: 9999, known: Schema.currentVersion))
    try clinic.tamper("PRAGMA user_version = \(Schema.currentVersion)")
    #expect(fault(clinic.path) == nil)
  }

  @Test func aDamagedOrForeignFileIsCorrupt() throws {
    let path = Clinic.freshPath()
    do { _ = try Store(directory: path) }
    defer { try? FileManager.default.removeItem(atPath: path) }
    for file in ["portal.sqlite-wal", "portal.sqlite-shm"] {
      try FileManager.default.removeItem(atPath: path + "/" + file)
    }
    try String(repeating: "This is no database. ", count: 500)
      .write(toFile: path + "/portal.sqlite", atomically: false, encoding: .utf8)
    #expect(fault(path) == .corrupt)
  }

  @Test func aMissingKeyIsNotMadeUpForAnExistingDatabase() throws {
    let clinic = try Clinic()
    try clinic.store.record(Clinic.entry())
    try FileManager.default.removeItem(atPath: clinic.path + "/audit.key")
    #expect(fault(clinic.path) == .corrupt)
  }

  @Test(arguments: 0..<Schema.currentVersion)
  func everyEarlierVersionIsBroughtUpToDate(version: Int) throws {
    let path = Clinic.freshPath()
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let directory = try DataDirectory(path: path)
    try directory.makeFile(directory.database)
    let key = SystemRandomSource().bytes(32)
    for file in [directory.auditKey, directory.codeKey] {
      try Data(key).write(to: URL(fileURLWithPath: file))
    }
    do {
      let old = try Connection(
        path: directory.database, mode: .writing, codeKey: HMAC(key: Secret(bytes: key)))
      try Schema.migrate(old, to: version)
      if version >= 1 {
        try old.execute("INSERT INTO setting VALUES ('clinic-name', 'Lakeside')")
      }
      if version >= 2 {
        let body = try RecordCoding.text(of: Patient(id: "ana"))
        try old.run(
          "INSERT INTO patient (id, patient, at, status, body, name) VALUES (?, ?, 0, '', ?, '')",
          ["ana", "ana", body])
      }
    }
    let clinic = try Clinic(path)
    #expect(
      try clinic.store.withConnection { try Schema.version(on: $0) } == Schema.currentVersion)
    #expect(try clinic.store.setting("clinic-name") == (version >= 1 ? "Lakeside" : nil))
    #expect(try clinic.store.patient("ana") == (version >= 2 ? Patient(id: "ana") : nil))
    try clinic.store.record(Clinic.entry())
    #expect(try clinic.store.checkIntegrity())
  }

  @Test func theSettingsThatKeepWritesSafeAreOn() throws {
    let clinic = try Clinic()
    try clinic.store.withConnection { connection in
      func text(_ name: String) throws -> String? {
        try connection.firstRow("PRAGMA \(name)") { $0.text(0) }
      }
      #expect(try text("journal_mode") == "wal")
      #expect(try text("synchronous") == "2")
      #expect(try text("foreign_keys") == "1")
      #expect(try text("mmap_size") == "0")
      #expect(try text("wal_autocheckpoint") == "0")
      let loose = try connection.rows("SELECT name FROM pragma_table_list WHERE strict = 0") {
        $0.text(0)
      }
      #expect(loose.allSatisfy { $0.hasPrefix("sqlite_") })
    }
  }

  @Test func closingLeavesTheLogToTheWritersLock() throws {
    let path = Clinic.freshPath()
    do {
      let store = try Store(directory: path)
      try store.record(Clinic.entry())
    }
    #expect(FileManager.default.fileExists(atPath: path + "/portal.sqlite-wal"))
    let clinic = try Clinic(path)
    #expect(try clinic.store.verifyAudit().rows == 1)
    try clinic.store.checkpoint()
    let log = try FileManager.default.attributesOfItem(atPath: path + "/portal.sqlite-wal")
    #expect(log[.size] as? NSNumber == 0)
  }
}
