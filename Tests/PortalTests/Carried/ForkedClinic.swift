import Dialog
import Recognition

@testable import Channels
@testable import Services
@testable import Store
@testable import portal

/// A sample clinic whose data can be copied at any moment, so that what would come of an end at that
/// moment is seen without ending it.
final class ForkedClinic {
  private let files: AuthoredFiles
  private let languages: [LanguageTag: SpokenLanguage]
  private let resources: Resources
  private let scratch = Scratch()
  private var made: [Int64: String] = [:]

  init(_ resources: Resources) {
    self.resources = resources
    files = AuthoredFiles(resources)
    languages = files.languages()
  }

  /// Hands a portal on a fresh clinic over, with the folder of its data.
  func with<Result>(
    at now: CivilDateTime, watch: ActWatch, _ body: (Portal, String) throws -> Result
  ) throws -> Result {
    try fork(try clinic(at: SampleClinic.zone.seconds(of: now)), seed: 2, watch: watch, body)
  }

  /// Hands a portal on a copy of a folder over, as it is now; with chance of its own, or what it makes
  /// would have names that are taken.
  func fork<Result>(
    _ folder: String, seed: UInt64 = 3, watch: ActWatch = ActWatch(),
    _ body: (Portal, String) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { copy in
      try TemporaryFolder.copyFiles(of: folder, to: copy)
      let random = SeededRandom(seed: seed)
      let store = try Store(directory: copy, random: random)
      let portal = try Portal(
        files: files, languages: languages, store: store, random: random,
        passwordCost: SampleData.passwordCost, watch: watch)
      return try body(portal, copy)
    }
  }

  private func clinic(at seconds: Int64) throws -> String {
    if let made = made[seconds] { return made }
    let path = "\(scratch.path)/\(made.count)"
    let random = SeededRandom(seed: 1)
    let store = try Store(directory: path, random: random)
    _ = try SampleData.build(in: store, at: seconds, resources: resources, random: random)
    made[seconds] = path
    return path
  }
}

extension Store {
  /// What the records hold, row by row, without what is no act upon them: counters, sessions, codes,
  /// drafts and what is sent.
  func recordRows() throws -> Set<String> {
    let others: Set<String> = [
      "audit", "session", "sent_code", "throttle", "outbox", "begun", "hold", "preference",
      "conversation", "setting",
    ]
    return try withConnection { connection in
      var rows: Set<String> = []
      let tables = try connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
      ) { $0.text(0) }
      for table in tables where !others.contains(table) {
        let columns = try connection.rows("SELECT name FROM pragma_table_info(?)", [table]) {
          "quote(\"\($0.text(0))\")"
        }
        rows.formUnion(
          try connection.rows("SELECT \(columns.joined(separator: "||','||")) FROM \"\(table)\"") {
            "\(table): \($0.text(0))"
          })
      }
      return rows
    }
  }

  /// How many sessions have not been ended.
  func openSessions() throws -> Int64 {
    try withConnection { connection in
      try connection.rows("SELECT count(*) FROM session WHERE ended IS NULL") { $0.integer(0) }
        .first ?? 0
    }
  }
}
