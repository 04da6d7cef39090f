import Records

extension SecureMessage: StoredRecord {
  static let table = RecordTable("message", .message, extra: ["thread", "from_patient"])
  var key: String { id.value }
  var subjectPatient: PatientID? { patient }
  var moment: Instant? { sent?.earliest ?? received?.earliest }
  var statusText: String { status.rawValue }
  var extraValues: [any DatabaseConvertible] {
    [id.value, sender?.type == .patient || sender?.type == .relatedPerson]
  }
}

extension Transaction {
  /// Keeps a message with those it answers, in whatever order they come.
  func indexThread(_ message: SecureMessage, row: WrittenRow) throws {
    var thread = message.id.value
    for earlier in message.inReplyTo {
      let known = try connection.firstRow(
        "SELECT thread FROM message WHERE id = ?", [earlier.value]
      ) { $0.text(0) }
      thread = known ?? earlier.value
    }
    try connection.run(
      "UPDATE message SET thread = ? WHERE row = ? OR thread = ?",
      [thread, row.number, message.id.value])
  }

  /// Stores a message that was written in the portal, or a draft of one (status `preparation`).
  ///
  /// The identifier makes a retry harmless. Throws `conflict` when a message that was sent already
  /// would be changed.
  public func save(_ message: SecureMessage) throws {
    if let earlier = try stored(SecureMessage.self, id: message.id.value) {
      guard earlier.patient == message.patient else { throw StoreError.conflict }
      if earlier == message { return }
      guard earlier.status == .preparation else { throw StoreError.conflict }
    }
    try save(message, indexing: indexThread)
  }

  /// Throws a draft away; whether there was one.
  @discardableResult
  public func discardDraft(_ id: SecureMessageID, of patient: PatientID) throws -> Bool {
    try connection.run(
      "DELETE FROM message WHERE id = ? AND patient = ? AND status = 'preparation'",
      [id.value, patient.value]) > 0
  }

  /// Marks a message to the patient as read.
  public func markRead(_ id: SecureMessageID, of patient: PatientID, at now: Instant) throws {
    try connection.run(
      "UPDATE message SET read_at = coalesce(read_at, ?) WHERE id = ? AND patient = ?",
      [now.seconds, id.value, patient.value])
  }
}

extension StoreReading {
  /// A patient's messages, the latest first: those of the clinic and their own, drafts left out.
  public func messages(of patient: PatientID, limit: Int = 20, offset: Int = 0) throws
    -> [SecureMessage]
  {
    try stored(
      SecureMessage.self,
      where: """
        patient = ? AND \(sent) ORDER BY at DESC, id LIMIT ? OFFSET ?
        """,
      [patient.value, limit, offset])
  }

  /// The clinic's messages that a patient has not read, the earliest first.
  public func unreadMessages(of patient: PatientID, limit: Int = 50) throws -> [SecureMessage] {
    try stored(
      SecureMessage.self,
      where: """
        patient = ? AND \(sent) AND from_patient = 0 AND read_at IS NULL
        ORDER BY at, id LIMIT ?
        """,
      [patient.value, limit])
  }

  /// How many of the clinic's messages a patient has not read.
  public func countOfUnreadMessages(of patient: PatientID) throws -> Int {
    try withConnection { connection in
      Int(
        try connection.integer(
          """
          SELECT count(*) FROM message
          WHERE patient = ? AND \(sent) AND from_patient = 0 AND read_at IS NULL
          """, [patient.value]) ?? 0)
    }
  }

  /// The messages of the thread that a message belongs to, the earliest first.
  public func thread(of id: SecureMessageID, for patient: PatientID) throws -> [SecureMessage] {
    try stored(
      SecureMessage.self,
      where: """
        thread = (SELECT thread FROM message WHERE id = ? AND patient = ?) AND patient = ?
          AND \(sent) ORDER BY at, id
        """,
      [id.value, patient.value, patient.value])
  }

  /// A patient's drafts, the latest first.
  public func drafts(of patient: PatientID) throws -> [SecureMessage] {
    try stored(
      SecureMessage.self,
      where: "patient = ? AND status = 'preparation' ORDER BY row DESC", [patient.value])
  }

  /// One of a patient's messages or drafts; nil when there is none or it is another patient's.
  public func message(_ id: SecureMessageID, of patient: PatientID) throws -> SecureMessage? {
    try stored(SecureMessage.self, id: id.value, of: patient)
  }

  /// A message by its identifier, whoever's it is, for staff; nil when there is none.
  public func message(_ id: SecureMessageID) throws -> SecureMessage? {
    try stored(SecureMessage.self, id: id.value)
  }

  /// Whether a message of the clinic has been read.
  public func isRead(_ id: SecureMessageID) throws -> Bool {
    try withConnection { connection in
      try connection.integer("SELECT read_at FROM message WHERE id = ?", [id.value]) != nil
    }
  }

  /// Patients' messages that nobody of the clinic has answered, the earliest first, for staff.
  public func unansweredMessages(limit: Int = 50) throws -> [SecureMessage] {
    try stored(
      SecureMessage.self,
      where: """
        from_patient = 1 AND \(sent) AND NOT EXISTS (
          SELECT 1 FROM message AS later WHERE later.thread = message.thread
            AND later.from_patient = 0 AND later.at >= message.at)
        ORDER BY at, id LIMIT ?
        """,
      [limit])
  }

  private var sent: String { "status NOT IN ('preparation', 'not-done', 'stopped')" }
}
