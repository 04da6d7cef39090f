import Records
import Security

extension Transaction {
  /// Stores a record that came from outside, or replaces its older content.
  ///
  /// The same content again changes nothing, even where the portal has changed its copy since: an
  /// appointment that was cancelled here stays cancelled.
  @discardableResult
  public func upsert(_ record: Record) throws -> UpsertOutcome {
    try upsert(ImportedRecord(record))
  }

  /// Stores a record that was made ready before, on a thread of its own.
  @discardableResult
  public func upsert(_ imported: ImportedRecord) throws -> UpsertOutcome {
    let record = imported.record
    let row = try write(record, body: imported.body, imported: imported.digest)
    guard row.outcome != .unchanged else { return row.outcome }
    try identify(record, at: row)
    switch record {
    case let record as Observation: try indexCategories(record, row: row)
    case let record as DiagnosticReport: try indexResults(record, row: row)
    case let record as Appointment: try indexBookings(record, row: row)
    case let record as Schedule: try indexActors(record, row: row)
    case let record as SecureMessage: try indexThread(record, row: row)
    default: break
    }
    return row.outcome
  }

  /// Removes a record, as when it was entered in error; whether it was there.
  @discardableResult
  public func remove(_ type: RecordType, id: String) throws -> Bool {
    let table = RecordTables.table(of: type)
    try connection.run(
      "DELETE FROM identifier WHERE type = ? AND record = ?", [type.rawValue, id])
    try connection.run("DELETE FROM hold WHERE type = ? AND record = ?", [type.rawValue, id])
    switch type {
    case .appointment: try connection.run("DELETE FROM booking WHERE appointment = ?", [id])
    case .slot: try connection.run("DELETE FROM booking WHERE slot = ?", [id])
    case .schedule: try connection.run("DELETE FROM schedule_actor WHERE schedule = ?", [id])
    default: break
    }
    return try connection.run(table.delete, [id]) > 0
  }

  /// Stores what the portal itself made or changed, whatever was imported.
  func save<Value: StoredRecord>(
    _ record: Value, indexing: ((Value, WrittenRow) throws -> Void)? = nil
  ) throws {
    let row = try write(record, body: RecordCoding.text(of: record), imported: nil)
    try identify(record, at: row)
    try indexing?(record, row)
  }

  /// Writes the record's own row.
  ///
  /// Most of an import is new, so that is tried first.
  private func write<Value: StoredRecord>(
    _ record: Value, body: EncodedText, imported: [UInt8]?
  ) throws -> WrittenRow {
    let table = Value.table
    let columns: [any DatabaseConvertible] =
      [
        record.subjectPatient?.value, record.moment?.seconds ?? Int64(0), record.statusText, body,
      ] + record.extraValues
    if try connection.run(table.insert, [record.key, imported] + columns) > 0 {
      return WrittenRow(number: connection.lastInsertedRow, outcome: .inserted)
    }
    let before = try connection.firstRow(table.selectImported, [record.key]) {
      (row: $0.integer(0), imported: $0.optionalBlob(1))
    }
    guard let before else { throw StoreError.conflict }
    if let imported, before.imported == imported {
      return WrittenRow(number: before.row, outcome: .unchanged)
    }
    try connection.run(table.update, [imported] + columns + [record.key])
    return WrittenRow(number: before.row, outcome: .replaced)
  }

  private func identify(_ record: some StoredRecord, at row: WrittenRow) throws {
    let type = type(of: record).table.type.rawValue
    if !row.isNew {
      try connection.run(
        "DELETE FROM identifier WHERE type = ? AND record = ?", [type, record.key])
    }
    for identifier in record.publicIdentifiers where !identifier.isGovernmentIssued {
      try connection.run(
        "INSERT INTO identifier (type, system, value, record) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [type, identifier.system ?? "", identifier.value, record.key])
    }
  }
}

extension BusinessIdentifier {
  /// Whether it is a Social Security, driver's licence or passport number, which is never matched.
  var isGovernmentIssued: Bool {
    guard let system = system?.lowercased() else { return false }
    return system.hasSuffix("us-ssn") || system.hasSuffix("2.16.840.1.113883.4.1")
      || system.contains("2.16.840.1.113883.4.3.") || system.contains("passport")
      || system.contains("driver")
  }
}
