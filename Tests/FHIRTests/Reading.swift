import Foundation
import Records

@testable import FHIR

/// What a test reads and where it puts files.
struct Reading {
  /// Everything that came, in order.
  var entries: [FHIREntry] = []

  /// Records kept from earlier imports: none, unless a test says so.
  struct Earlier: KnownRecords {
    var identifiers: [BusinessIdentifier: String] = [:]
    var medications: [MedicationID: Medication] = [:]

    func id(of type: RecordType, identifier: BusinessIdentifier) -> String? {
      identifiers[identifier]
    }

    func medication(_ id: MedicationID) -> Medication? { medications[id] }
  }

  /// Reads files that are there.
  init(files: [String], known: Earlier = Earlier()) throws {
    try FHIRReader(files: files, known: known).read { entries.append($0) }
  }

  /// Reads bytes as if they were a file of this name.
  init(_ bytes: [UInt8], name: String = "some.json", known: Earlier = Earlier()) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "fhir-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    try self.init(files: [file.path], known: known)
  }

  /// Reads a text as if it were a file of this name.
  init(_ text: String, name: String = "some.json", known: Earlier = Earlier()) throws {
    try self.init(Array(text.utf8), name: name, known: known)
  }

  var records: [Record] {
    entries.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  var problems: [ImportProblem] {
    entries.compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
  }

  /// The records of one type by their identifiers.
  func byID<Value>(_ pick: (Record) -> Value?) -> [String: Value] {
    Dictionary(
      records.compactMap { record in pick(record).map { (record.id, $0) } },
      uniquingKeysWith: { $1 })
  }

  /// The path of a fixture beside the tests.
  static func fixture(_ name: String, file: String = #filePath) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)").path
  }
}
