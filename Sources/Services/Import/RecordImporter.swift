import FHIR
import Records
import Store

/// Brings FHIR R4 files into the store.
///
/// Records are written in batches, each in a transaction of its own with its audit row, so that an
/// import that is cut off keeps what came before and can simply be run again.
public struct RecordImporter {
  /// How many records go into one transaction: enough that waiting for the disk hardly counts, few
  /// enough that conversations going on meanwhile do not wait long for their turn.
  private static let batchSize = 1000

  private let store: Store
  private let task: String

  /// Makes an importer; `task` names what imports in the audit trail.
  public init(store: Store, task: String = "import") {
    self.store = store
    self.task = task
  }

  /// Imports files, and folders of files ending in `.json`, `.ndjson` or `.jsonl`.
  ///
  /// `tell` hears of problems as they are met, and of progress after each batch. Throws
  /// `StoreError` when the store cannot take more; what was written before stays.
  public func importRecords(
    from paths: [String], at now: Instant, tell: (ImportNotice) -> Void
  ) throws -> ImportReport {
    let files = ImportPaths.files(in: paths)
    var report = ImportReport()
    report.files = files.count
    var batch: [FHIREntry] = []
    var read = 0
    let reader = FHIRReader(files: files, known: EarlierImports(store: store))
    try reader.read { entry in
      read += 1
      switch entry {
      case .record, .removed: batch.append(entry)
      case .ignored(let type):
        report.counts[type, default: .init()].read += 1
        report.counts[type, default: .init()].notKept += 1
      case .problem(let problem):
        report.problems += 1
        if problem.location != nil {
          report.counts[problem.resourceType ?? "", default: .init()].read += 1
          report.counts[problem.resourceType ?? "", default: .init()].leftOut += 1
        }
        tell(.problem(problem))
      }
      if batch.count >= Self.batchSize {
        try write(batch, at: now, into: &report)
        batch.removeAll(keepingCapacity: true)
        tell(.working(read: read))
      }
    }
    try write(batch, at: now, into: &report)
    return report
  }

  private func write(
    _ batch: [FHIREntry], at now: Instant, into report: inout ImportReport
  ) throws {
    guard !batch.isEmpty else { return }
    let entry = AuditEntry(
      actor: .system(task), action: "records.import", channel: "staff", at: now)
    let counts = try store.write(as: entry) { transaction in
      // Counted apart, so that a batch that fails counts for nothing.
      var counts = report.counts
      for entry in batch {
        switch entry {
        case .record(let record):
          let outcome = try transaction.upsert(record)
          counts[record.type.rawValue, default: .init()].count(outcome)
        case .removed(let type, let id):
          try transaction.remove(type, id: id)
          counts[type.rawValue, default: .init()].read += 1
          counts[type.rawValue, default: .init()].removed += 1
        case .ignored, .problem: break
        }
      }
      return counts
    }
    report.counts = counts
  }
}

extension ImportCounts {
  fileprivate mutating func count(_ outcome: UpsertOutcome) {
    read += 1
    switch outcome {
    case .inserted: added += 1
    case .replaced: replaced += 1
    case .unchanged: unchanged += 1
    }
  }
}
