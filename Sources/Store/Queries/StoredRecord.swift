import Records

/// A record that has a table.
protocol StoredRecord: Codable, Sendable {
  static var table: RecordTable { get }
  /// The identifier, unique in the table.
  var key: String { get }
  /// Whose record it is; nil for what belongs to the clinic.
  var subjectPatient: PatientID? { get }
  /// The moment by which lists are ordered.
  var moment: Instant? { get }
  /// The status by which queries choose; empty where there is none.
  var statusText: String { get }
  /// The values of the table's extra columns.
  var extraValues: [any DatabaseConvertible] { get }
  /// By what else the record may be referred to.
  var publicIdentifiers: [BusinessIdentifier] { get }
}

extension StoredRecord {
  var statusText: String { "" }
  var extraValues: [any DatabaseConvertible] { [] }
  var publicIdentifiers: [BusinessIdentifier] { [] }
}
