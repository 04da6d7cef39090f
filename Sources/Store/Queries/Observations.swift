import Records

extension Observation: StoredRecord {
  static let table = RecordTable("observation", .observation, extra: ["code"])
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { effective?.earliest ?? issued }
  var statusText: String { status.rawValue }
  var extraValues: [any DatabaseConvertible] { [code.indexKey] }
}

extension CodedConcept {
  /// By what a history is kept together: the LOINC code, else another code, else the words.
  var indexKey: String {
    if let loinc = code(in: CodeSystem.loinc) { return "loinc|" + loinc }
    if let coding = codings.first(where: { $0.code != nil }) {
      return (coding.system ?? "") + "|" + (coding.code ?? "")
    }
    return "text|" + (words ?? "").lowercased()
  }
}

extension Transaction {
  /// Keeps the lists by category.
  func indexCategories(_ observation: Observation, row: WrittenRow) throws {
    if !row.isNew {
      try connection.run("DELETE FROM observation_category WHERE observation = ?", [row.number])
    }
    for category in Set(observation.categories.isEmpty ? [.other] : observation.categories) {
      try connection.run(
        """
        INSERT INTO observation_category (patient, category, at, observation)
        VALUES (?, ?, ?, ?)
        """,
        [
          observation.patient.value, category.rawValue, observation.moment?.seconds ?? 0,
          row.number,
        ])
    }
  }
}

extension StoreReading {
  /// A patient's latest observations, the latest first.
  ///
  /// Results that were taken together share a moment and follow each other in the order in which
  /// they came. `before` gives the next page: the moment of the last one seen. Results that the
  /// clinic holds back are left out unless `includingHeld`.
  public func latestObservations(
    of patient: PatientID, category: ObservationCategory? = nil, before: Instant? = nil,
    limit: Int = 20, offset: Int = 0, includingHeld: Bool = false
  ) throws -> [Observation] {
    let end = before?.seconds ?? .max
    let held = includingHeld ? "" : "AND held = 0 "
    guard let category else {
      return try stored(
        Observation.self,
        where: """
          patient = ? AND at < ? AND status != 'cancelled' \(held)
          ORDER BY at DESC, row LIMIT ? OFFSET ?
          """,
        [patient.value, end, limit, offset])
    }
    return try withConnection { connection in
      try connection.rows(
        """
        SELECT o.body FROM observation_category AS c
        JOIN observation AS o ON o.row = c.observation
        WHERE c.patient = ? AND c.category = ? AND c.at < ? AND o.status != 'cancelled' \(held)
        ORDER BY c.at DESC, c.observation LIMIT ? OFFSET ?
        """,
        [patient.value, category.rawValue, end, limit, offset]
      ) { try RecordCoding.record(Observation.self, from: $0, 0) }
    }
  }

  /// How many observations of a category a patient has had since a moment, held ones left out.
  public func countOfObservations(
    of patient: PatientID, category: ObservationCategory, since: Instant
  ) throws -> Int {
    try withConnection { connection in
      Int(
        try connection.integer(
          """
          SELECT count(*) FROM observation_category AS c
          JOIN observation AS o ON o.row = c.observation
          WHERE c.patient = ? AND c.category = ? AND c.at >= ? AND o.held = 0
            AND o.status != 'cancelled'
          """,
          [patient.value, category.rawValue, since.seconds]) ?? 0)
    }
  }

  /// One thing measured again and again, the latest first: the observations that share a code.
  public func history(
    of code: CodedConcept, for patient: PatientID, limit: Int = 100, includingHeld: Bool = false
  ) throws -> [Observation] {
    try stored(
      Observation.self,
      where: """
        patient = ? AND code = ? AND status != 'cancelled' \(includingHeld ? "" : "AND held = 0")
        ORDER BY at DESC, row LIMIT ?
        """,
      [patient.value, code.indexKey, limit])
  }

  /// One of a patient's observations by its identifier, held or not; nil when there is none or it
  /// is another patient's.
  public func observation(_ id: ObservationID, of patient: PatientID) throws -> Observation? {
    try stored(Observation.self, id: id.value, of: patient)
  }

  /// Several of a patient's observations, as a report or a panel lists them; held ones and those
  /// of others are left out.
  public func observations(_ ids: [ObservationID], of patient: PatientID) throws -> [Observation] {
    try ids.compactMap { id in
      try stored(
        Observation.self, where: "id = ? AND patient = ? AND held = 0", [id.value, patient.value]
      ).first
    }
  }
}
