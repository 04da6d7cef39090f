import Records
import Security

/// The chain of audit rows: each carries an HMAC over itself and the row before.
struct AuditTrail: Sendable {
  private let key: HMAC
  private let headPath: String

  init(key: Secret, headPath: String) {
    self.key = HMAC(key: key)
    self.headPath = headPath
  }

  /// Adds a row in the open transaction; gives the head to write once it is committed.
  ///
  /// The number goes on from the head outside when that is further on, so that a trail that was cut
  /// short keeps its gap for ever instead of growing over it.
  func append(_ entry: AuditEntry, after pending: AuditHead?, on connection: Connection) throws
    -> AuditHead
  {
    let stored = try pending ?? lastRow(on: connection)
    let outside = pending == nil ? outsideHead() : nil
    let number = max(stored?.number ?? 0, outside?.number ?? 0) + 1
    let code = code(of: entry, number: number, after: stored?.code ?? [])
    try connection.run(
      """
      INSERT INTO audit (number, actor, patient, action, subject, channel, at, code)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, entry.actor.text, entry.patient?.value, entry.action, entry.subject,
        entry.channel, entry.at.seconds, code,
      ])
    return AuditHead(number: number, code: code)
  }

  /// Remembers outside the database what was committed in it.
  ///
  /// A failure is passed over: the act is durable already, and the next one writes the head again.
  func acknowledge(_ head: AuditHead) {
    head.write(headPath, key: key)
  }

  /// Makes the first head of a new database, so that a missing one is suspicious ever after.
  func begin() throws {
    guard AuditHead(number: 0, code: [UInt8](repeating: 0, count: 32)).write(headPath, key: key)
    else { throw StoreError.fromErrno() }
  }

  /// The head outside the database as it is now.
  func outsideHead() -> AuditHead? { AuditHead.read(headPath, key: key) }

  /// Reads the whole trail and tells what is wrong with it.
  func verify(on connection: Connection, outside: AuditHead?) throws -> AuditReport {
    var faults: [AuditFault] = []
    var last = AuditHead(number: 0, code: [])
    var count: Int64 = 0
    var outsideFits = outside?.number == 0
    try connection.forEachRow("SELECT \(AuditTrail.columns) FROM audit ORDER BY number") { row in
      let (number, entry, code) = AuditTrail.read(row)
      if number != last.number + 1 {
        faults.append(.missing(from: last.number + 1, through: number - 1))
      }
      if !constantTimeEqual(code, self.code(of: entry, number: number, after: last.code)) {
        faults.append(.altered(row: number))
      }
      if let outside, outside.number == number {
        outsideFits = constantTimeEqual(outside.code, code)
      }
      last = AuditHead(number: number, code: code)
      count += 1
    }
    if let outside {
      if outside.number > last.number {
        faults.append(.truncated(last: last.number, acknowledged: outside.number))
      } else if !outsideFits {
        faults.append(.headMismatch(row: outside.number))
      }
    } else {
      faults.append(.headUnreadable)
    }
    let head = last.code.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return AuditReport(rows: count, last: last.number, head: head.joined(), faults: faults)
  }

  /// The rows that a condition picks, latest first.
  static func rows(
    where condition: String, _ values: [any DatabaseConvertible], limit: Int,
    on connection: Connection
  ) throws -> [AuditRow] {
    try connection.rows(
      "SELECT \(columns) FROM audit WHERE \(condition) ORDER BY number DESC LIMIT ?",
      values + [limit]
    ) { row in
      let (number, entry, _) = read(row)
      return AuditRow(number: number, entry: entry)
    }
  }

  private static let columns = "number, actor, patient, action, subject, channel, at, code"

  private static func read(_ row: Row) -> (Int64, AuditEntry, [UInt8]) {
    let entry = AuditEntry(
      actor: AuditActor(text: row.text(1)), patient: row.optionalText(2).map { PatientID($0) },
      action: row.text(3), subject: row.optionalText(4), channel: row.text(5),
      at: Instant(seconds: row.integer(6)))
    return (row.integer(0), entry, row.blob(7))
  }

  private func lastRow(on connection: Connection) throws -> AuditHead? {
    try connection.firstRow("SELECT number, code FROM audit ORDER BY number DESC LIMIT 1") {
      AuditHead(number: $0.integer(0), code: $0.blob(1))
    }
  }

  /// The code over the row and the code before it; each field is preceded by its length, so that no
  /// two rows are written the same way.
  private func code(of entry: AuditEntry, number: Int64, after previous: [UInt8]) -> [UInt8] {
    var message: [UInt8] = []
    func add(_ bytes: some Collection<UInt8>) {
      message += Array("\(bytes.count):".utf8) + Array(bytes)
    }
    add(previous)
    add(String(number).utf8)
    add(entry.actor.text.utf8)
    for optional in [entry.patient?.value, entry.subject] {
      // An absent field and an empty one are different rows.
      add((optional.map { "=" + $0 } ?? "").utf8)
    }
    add(entry.action.utf8)
    add(entry.channel.utf8)
    add(String(entry.at.seconds).utf8)
    return key.code(for: message)
  }
}
