import Records
import Security

extension Transaction {
  /// Stores a record that came from outside, or replaces its older content.
  ///
  /// The same content again changes nothing, even where the portal has changed its copy since: an
  /// appointment that was cancelled here stays cancelled.
  @discardableResult
  public func upsert(_ record: Record) throws -> UpsertOutcome {
    switch record {
    case .patient(let record): return try upsert(record)
    case .practitioner(let record): return try upsert(record)
    case .organization(let record): return try upsert(record)
    case .location(let record): return try upsert(record)
    case .encounter(let record): return try upsert(record)
    case .condition(let record): return try upsert(record)
    case .allergy(let record): return try upsert(record)
    case .immunization(let record): return try upsert(record)
    case .observation(let record): return try upsert(record, indexing: indexCategories)
    case .diagnosticReport(let record): return try upsert(record, indexing: indexResults)
    case .medicationOrder(let record): return try upsert(record)
    case .medication(let record): return try upsert(record)
    case .carePlan(let record): return try upsert(record)
    case .careTeam(let record): return try upsert(record)
    case .appointment(let record): return try upsert(record, indexing: indexBookings)
    case .slot(let record): return try upsert(record)
    case .schedule(let record): return try upsert(record, indexing: indexActors)
    case .message(let record): return try upsert(record, indexing: indexThread)
    case .document(let record): return try upsert(record)
    case .coverage(let record): return try upsert(record)
    case .claim(let record): return try upsert(record)
    case .explanationOfBenefit(let record): return try upsert(record)
    case .billingAccount(let record): return try upsert(record)
    case .invoice(let record): return try upsert(record)
    case .relatedPerson(let record): return try upsert(record)
    case .consent(let record): return try upsert(record)
    }
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
    _ record: Value, indexing: ((Value, Int64) throws -> Void)? = nil
  ) throws {
    let body = try RecordCoding.text(of: record)
    try write(record, body: body, imported: nil)
    try identify(record)
    try index(record, indexing)
  }

  private func upsert<Value: StoredRecord>(
    _ record: Value, indexing: ((Value, Int64) throws -> Void)? = nil
  ) throws -> UpsertOutcome {
    let body = try RecordCoding.text(of: record)
    let digest = Array(DigestAlgorithm.sha256.hash(Array(body.utf8)).prefix(16))
    let outcome = try write(record, body: body, imported: digest)
    guard outcome != .unchanged else { return outcome }
    try identify(record)
    try index(record, indexing)
    return outcome
  }

  private func index<Value: StoredRecord>(
    _ record: Value, _ indexing: ((Value, Int64) throws -> Void)?
  ) throws {
    guard let indexing,
      let row = try connection.integer(
        "SELECT row FROM \(Value.table.name) WHERE id = ?", [record.key])
    else { return }
    try indexing(record, row)
  }

  @discardableResult
  private func write<Value: StoredRecord>(_ record: Value, body: String, imported: [UInt8]?) throws
    -> UpsertOutcome
  {
    let table = Value.table
    let before = try connection.firstRow(table.selectImported, [record.key]) {
      (imported: $0.optionalBlob(1), row: $0.integer(0))
    }
    let columns: [any DatabaseConvertible] =
      [
        record.subjectPatient?.value, record.moment?.seconds ?? Int64(0), record.statusText, body,
      ] + record.extraValues
    guard let before else {
      try connection.run(table.insert, [record.key, imported] + columns)
      return .inserted
    }
    if let imported, before.imported == imported { return .unchanged }
    try connection.run(table.update, [imported] + columns + [record.key])
    return .replaced
  }

  private func identify(_ record: some StoredRecord) throws {
    let type = type(of: record).table.type.rawValue
    try connection.run("DELETE FROM identifier WHERE type = ? AND record = ?", [type, record.key])
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
