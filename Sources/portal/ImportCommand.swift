import Dialog
import FHIR
import Glibc
import Records
import Services
import Store

/// `portal import PATH...`: brings FHIR R4 records into the data directory.
///
/// Ends with 0 when all went in, with 1 when something was left out, and with 2 when it could not
/// go on.
enum ImportCommand {
  /// Problems are told one by one up to here; after that only their number.
  private static let problemLimit = 100
  /// How long nothing is said at first, and between two signs of life, in seconds.
  private static let patience: (first: Int, next: Int) = (2, 10)

  /// Imports what the arguments name; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, takesWords: true) { options, words in
      guard !options.words.isEmpty else { throw UsageProblem.missingWords("import") }
      do {
        guard let data = DataPath.data(options) else { throw Trouble.noHome }
        return try importing(options.words, into: data, words)
      } catch let trouble as Trouble {
        return words.fail(trouble.message.id, trouble.message.arguments, status: 2)
      }
    }
  }

  private static func importing(
    _ paths: [String], into data: String, _ words: CommandWords
  ) throws -> Int32 {
    var told = 0
    var nextSign = monotonicSeconds() + patience.first
    let report: ImportReport
    do {
      let store = try Store(directory: data)
      report = try RecordImporter(store: store).importRecords(
        from: paths, at: Instant(seconds: Clock.seconds())
      ) { notice in
        switch notice {
        case .problem(let problem):
          told += 1
          if told <= problemLimit { words.say(line(about: problem)) }
        case .working(let read):
          guard monotonicSeconds() >= nextSign else { return }
          nextSign = monotonicSeconds() + patience.next
          words.say(Message("command-import-working", ["count": .count(read)]))
        }
      }
    } catch let error as StoreError {
      throw Trouble.data(error, path: data)
    }
    if report.files == 0 {
      let path = paths.first ?? ""
      return words.fail("command-import-no-files", ["path": .text(path)], status: 2)
    }
    if told > problemLimit {
      words.say(
        Message("command-import-more-problems", ["count": .count(told - problemLimit)]))
    }
    for message in summary(of: report) { words.say(message) }
    return report.problems == 0 ? 0 : 1
  }

  private static func monotonicSeconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }

  /// The whole first, then a line a type: those that are kept, then the others.
  private static func summary(of report: ImportReport) -> [Message] {
    let total = report.total
    var lines = [
      Message(
        total.read == total.leftOut ? "command-import-nothing" : "command-import-done",
        ["files": .count(report.files), "count": .count(total.kept)])
    ]
    for type in RecordType.allCases {
      guard let counts = report.counts[type.rawValue] else { continue }
      lines.append(
        line(.message(Message("command-import-type-\(type.rawValue)")), counts))
    }
    for (name, counts) in report.counts.sorted(by: { $0.key < $1.key })
    where RecordType(rawValue: name) == nil {
      lines.append(
        line(
          name.isEmpty ? .message(Message("command-import-type-unknown")) : .text(name), counts))
    }
    if report.problems > 0 {
      lines.append(Message("command-import-left-out", ["count": .count(report.problems)]))
      lines.append(Message(total.kept > 0 ? "command-import-rest" : "command-import-again"))
    }
    return lines
  }

  private static func line(_ type: Value, _ counts: ImportCounts) -> Message {
    let parts: [(String, Int)] = [
      ("added", counts.added), ("unchanged", counts.unchanged), ("replaced", counts.replaced),
      ("removed", counts.removed), ("left-out-part", counts.leftOut), ("not-kept", counts.notKept),
    ]
    return Message(
      "command-import-line",
      [
        "type": type, "count": .count(counts.read),
        "parts": .list(
          parts.filter { $0.1 > 0 }.map {
            .message(Message("command-import-\($0.0)", ["count": .count($0.1)]))
          }),
      ])
  }

  private static func line(about problem: ImportProblem) -> Message {
    var arguments: [String: Value] = ["file": .text(problem.file)]
    var place = "file"
    if let location = problem.location {
      place = "line"
      arguments["line"] = .count(location.line)
      if let entry = location.entry {
        place = location.outerEntry == nil ? "entry" : "inner-entry"
        arguments["entry"] = .count(entry)
        arguments["outer"] = .count(location.outerEntry ?? 0)
      }
    }
    let type: Value =
      problem.resourceType.map { .text($0) } ?? .message(Message("command-import-something"))
    return Message(
      "command-import-problem",
      [
        "place": .message(Message("command-import-place-\(place)", arguments)), "type": type,
        "reason": .message(message(for: problem.reason)),
      ])
  }

  private static func message(for reason: ImportProblem.Reason) -> Message {
    switch reason {
    case .noSuchFile: Message("command-import-no-such-file")
    case .noPermission: Message("command-import-no-permission")
    case .notAFile: Message("command-import-not-a-file")
    case .cannotRead: Message("command-import-cannot-read")
    case .emptyFile: Message("command-import-empty-file")
    case .endsEarly: Message("command-import-ends-early")
    case .notJSON: Message("command-import-not-json")
    case .tooDeep: Message("command-import-too-deep")
    case .tooLarge: Message("command-import-too-large")
    case .notUTF8: Message("command-import-not-utf8")
    case .nul: Message("command-import-nul")
    case .noResourceType: Message("command-import-no-type")
    case .noID: Message("command-import-no-id")
    case .noPatient: Message("command-import-no-patient")
    case .missing(let field): Message("command-import-missing", ["field": .text(field)])
    case .unreadable(let field): Message("command-import-unreadable", ["field": .text(field)])
    case .unknownCode(let field): Message("command-import-unknown-code", ["field": .text(field)])
    }
  }
}

extension CommandWords {
  /// Says a message on standard output.
  fileprivate func say(_ message: Message) {
    say(message.id, message.arguments)
  }
}
