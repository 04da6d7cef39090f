import Records

extension StoreReading {
  /// One record by its identifier, whoever's it is; for the clinic's own records and for `find`.
  func stored<Value: StoredRecord>(_ type: Value.Type, id: String) throws -> Value? {
    try withConnection { connection in
      try connection.firstRow(Value.table.selectOne, [id]) {
        try RecordCoding.record(type, from: $0, 0)
      }
    }
  }

  /// One record of one patient; nil when there is none or it is another's.
  func stored<Value: StoredRecord>(_ type: Value.Type, id: String, of patient: PatientID) throws
    -> Value?
  {
    try withConnection { connection in
      try connection.firstRow(Value.table.selectOne + " AND patient = ?", [id, patient.value]) {
        try RecordCoding.record(type, from: $0, 0)
      }
    }
  }

  /// The records that a condition picks, in an order that is part of it.
  func stored<Value: StoredRecord>(
    _ type: Value.Type, where condition: String, _ values: [any DatabaseConvertible]
  ) throws -> [Value] {
    try withConnection { connection in
      try connection.rows("SELECT body FROM \(Value.table.name) WHERE \(condition)", values) {
        try RecordCoding.record(type, from: $0, 0)
      }
    }
  }

  /// All records of one type that a patient has, latest first.
  func stored<Value: StoredRecord>(_ type: Value.Type, of patient: PatientID) throws -> [Value] {
    try stored(type, where: "patient = ? ORDER BY at DESC, id", [patient.value])
  }

  /// How many records of a type there are.
  public func count(of type: RecordType) throws -> Int {
    try withConnection { connection in
      Int(try connection.integer("SELECT count(*) FROM \(RecordTables.table(of: type).name)") ?? 0)
    }
  }

  /// Whether a record is there.
  public func contains(_ type: RecordType, id: String) throws -> Bool {
    try withConnection { connection in
      let table = RecordTables.table(of: type).name
      return try connection.integer("SELECT 1 FROM \(table) WHERE id = ?", [id]) != nil
    }
  }

  /// The record that carries an identifier, for conditional references such as
  /// `Practitioner?identifier=system|value`; nil when none does, or more than one.
  public func recordID(of type: RecordType, carrying identifier: BusinessIdentifier) throws
    -> String?
  {
    try withConnection { connection in
      let found = try connection.rows(
        "SELECT record FROM identifier WHERE type = ? AND system = ? AND value = ? LIMIT 2",
        [type.rawValue, identifier.system ?? "", identifier.value]
      ) { $0.text(0) }
      return found.count == 1 ? found.first : nil
    }
  }
}
