import Dispatch
import FHIR
import Records
import Store

/// Brings FHIR R4 files into the store.
///
/// Records are written in batches, each in a transaction of its own with its audit row, so that an
/// import that is cut off keeps what came before and can simply be run again. One thread reads,
/// one makes records ready, and one writes, all at the same time.
public struct RecordImporter {
  /// How many entries go into one transaction: enough that waiting for the disk hardly counts, few
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
  /// `tell` hears of problems and of progress after each batch. Throws `StoreError` when the store
  /// cannot take more; what was written before stays.
  public func importRecords(
    from paths: [String], at now: Instant, tell: (ImportNotice) -> Void
  ) throws -> ImportReport {
    let files = ImportPaths.files(in: paths)
    var report = ImportReport()
    report.files = files.count
    var read = 0
    let queue = preparing(reading(files))
    do {
      while let batch = try queue.next() {
        report = try write(batch, at: now, adding: report)
        for case .other(.problem(let problem)) in batch { tell(.problem(problem)) }
        read += batch.count
        tell(.working(read: read))
      }
    } catch {
      queue.cancel()
      throw error
    }
    return report
  }

  /// Begins to read on another thread.
  private func reading(_ files: [String]) -> EntryQueue<FHIREntry> {
    let queue = EntryQueue<FHIREntry>()
    DispatchQueue(label: "portal.import.read").async { [store] in
      let reader = FHIRReader(files: files, known: EarlierImports(store: store))
      do {
        var batch: [FHIREntry] = []
        try reader.read { entry in
          batch.append(entry)
          if batch.count >= Self.batchSize {
            try queue.put(batch)
            batch.removeAll(keepingCapacity: true)
          }
        }
        if !batch.isEmpty { try queue.put(batch) }
        queue.finish()
      } catch {
        queue.finish(error)
      }
    }
    return queue
  }

  /// Begins to make ready on another thread what is being read.
  private func preparing(_ read: EntryQueue<FHIREntry>) -> EntryQueue<ImportStep> {
    let queue = EntryQueue<ImportStep>()
    DispatchQueue(label: "portal.import.prepare").async {
      do {
        while let batch = try read.next() { try queue.put(batch.map(ImportStep.init)) }
        queue.finish()
      } catch {
        read.cancel()
        queue.finish(error)
      }
    }
    return queue
  }

  /// Writes a batch and returns the report with it counted; a batch that fails counts for nothing.
  private func write(
    _ batch: [ImportStep], at now: Instant, adding report: ImportReport
  ) throws -> ImportReport {
    var report = report
    for case .other(let entry) in batch { report.countUnwritten(entry) }
    guard batch.contains(where: \.isWritten) else { return report }
    let audit = AuditEntry(
      actor: .system(task), action: "records.import", channel: "staff", at: now)
    try store.write(as: audit) { transaction in
      for step in batch {
        switch step {
        case .record(let record, let type):
          report.count(type, as: try transaction.upsert(record))
        case .other(.removed(let type, let id)):
          try transaction.remove(type, id: id)
          report.countRemoved(type)
        case .other: break
        }
      }
    }
    return report
  }
}

extension ImportReport {
  fileprivate mutating func countUnwritten(_ entry: FHIREntry) {
    switch entry {
    case .record, .removed: break
    case .ignored(let type):
      counts[type, default: .init()].read += 1
      counts[type, default: .init()].notKept += 1
    case .problem(let problem):
      problems += 1
      // What is about a whole file is about no resource.
      guard problem.location != nil else { return }
      counts[problem.resourceType ?? "", default: .init()].read += 1
      counts[problem.resourceType ?? "", default: .init()].leftOut += 1
    }
  }

  fileprivate mutating func countRemoved(_ type: RecordType) {
    counts[type.rawValue, default: .init()].read += 1
    counts[type.rawValue, default: .init()].removed += 1
  }

  fileprivate mutating func count(_ type: RecordType, as outcome: UpsertOutcome) {
    let type = type.rawValue
    counts[type, default: .init()].read += 1
    switch outcome {
    case .inserted: counts[type, default: .init()].added += 1
    case .replaced: counts[type, default: .init()].replaced += 1
    case .unchanged: counts[type, default: .init()].unchanged += 1
    }
  }
}
