import FHIR
import Records
import Store

/// One entry of an import on its way into the store.
enum ImportStep: Sendable {
  /// A record that is ready to be stored, and its type for the count.
  case record(ImportedRecord, RecordType)
  /// Anything else that was read.
  case other(FHIREntry)

  /// Makes an entry ready.
  init(_ entry: FHIREntry) throws {
    switch entry {
    case .record(let record): self = .record(try ImportedRecord(record), record.type)
    default: self = .other(entry)
    }
  }

  /// True for what changes the store.
  var isWritten: Bool {
    switch self {
    case .record, .other(.removed): true
    case .other: false
    }
  }
}
