import Records

extension StoreReading {
  /// A patient's requests of one kind, or of all, the latest first.
  public func requests(
    of patient: PatientID, kind: ClinicRequest.Kind? = nil, limit: Int = 50
  ) throws -> [ClinicRequest] {
    try requests(
      where: "patient = ? AND (? IS NULL OR kind = ?) ORDER BY created DESC, id LIMIT ?",
      [patient.value, kind?.rawValue, kind?.rawValue, limit])
  }

  /// The clinic's queue: requests in a state, the earliest first.
  public func requestQueue(
    state: ClinicRequest.State = .waiting, kind: ClinicRequest.Kind? = nil, limit: Int = 100
  ) throws -> [ClinicRequest] {
    try requests(
      where: "state = ? AND (? IS NULL OR kind = ?) ORDER BY created, id LIMIT ?",
      [state.rawValue, kind?.rawValue, kind?.rawValue, limit])
  }

  /// A request by its identifier; nil when there is none.
  public func request(_ id: ClinicRequestID) throws -> ClinicRequest? {
    try requests(where: "id = ?", [id.value]).first
  }

  /// The latest request for a refill of a medication order; nil when there was none.
  public func refillRequest(for order: MedicationOrderID, of patient: PatientID) throws
    -> ClinicRequest?
  {
    try requests(
      where: """
        patient = ? AND kind = 'refill' AND subject = ? ORDER BY created DESC, id LIMIT 1
        """, [patient.value, order.value]
    ).first
  }

  private func requests(where condition: String, _ values: [any DatabaseConvertible]) throws
    -> [ClinicRequest]
  {
    try withConnection { connection in
      try connection.rows(
        """
        SELECT id, kind, patient, account, subject, details, state, created, decided, decided_by,
          note
        FROM request WHERE \(condition)
        """, values
      ) { row in
        ClinicRequest(
          id: ClinicRequestID(row.text(0)),
          kind: ClinicRequest.Kind(rawValue: row.text(1)) ?? .support,
          patient: row.optionalText(2).map { PatientID($0) },
          account: row.optionalText(3).map { AccountID($0) }, subject: row.optionalText(4),
          details: try RecordCoding.record([String: String].self, from: row, 5),
          state: ClinicRequest.State(rawValue: row.text(6)) ?? .waiting,
          created: Instant(seconds: row.integer(7)),
          decided: row.optionalInteger(8).map(Instant.init(seconds:)),
          decidedBy: row.optionalText(9), note: row.optionalText(10))
      }
    }
  }
}

extension Transaction {
  /// Puts a request into the clinic's queue.
  ///
  /// The identifier makes a retry harmless. Throws `conflict` when the same thing is waiting
  /// already: the same kind for the same patient and subject.
  public func ask(_ request: ClinicRequest) throws {
    if let earlier = try self.request(request.id) {
      guard earlier == request else { throw StoreError.conflict }
      return
    }
    do {
      try connection.run(
        """
        INSERT INTO request (id, kind, patient, account, subject, details, state, created)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          request.id.value, request.kind.rawValue, request.patient?.value, request.account?.value,
          request.subject, try RecordCoding.text(of: request.details), request.state.rawValue,
          request.created.seconds,
        ])
    } catch StoreError.constraint {
      throw StoreError.conflict
    }
  }

  /// Moves a request on; `notFound` when there is none, `conflict` when it is closed already.
  @discardableResult
  public func decide(
    _ id: ClinicRequestID, _ state: ClinicRequest.State, by staff: String, note: String? = nil,
    at now: Instant
  ) throws -> ClinicRequest {
    guard let request = try request(id) else { throw StoreError.notFound }
    guard [.waiting, .approved].contains(request.state) else { throw StoreError.conflict }
    try connection.run(
      "UPDATE request SET state = ?, decided = ?, decided_by = ?, note = coalesce(?, note) WHERE id = ?",
      [state.rawValue, now.seconds, staff, note, id.value])
    return try self.request(id) ?? request
  }

  /// Takes a patient's own waiting request back; `conflict` when it was decided or is not theirs.
  public func withdraw(_ id: ClinicRequestID, of patient: PatientID, at now: Instant) throws {
    let changed = try connection.run(
      """
      UPDATE request SET state = 'withdrawn', decided = ?
      WHERE id = ? AND patient = ? AND state = 'waiting'
      """, [now.seconds, id.value, patient.value])
    guard changed == 1 else { throw StoreError.conflict }
  }
}
