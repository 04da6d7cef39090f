import Dialog
import Records
import Security
import Store

/// What the clinic's staff does: codes for new patients, results, free times, requests, letters.
///
/// Every act is audited under the name of whoever does it, and answers in messages.
public struct StaffDesk: Sendable {
  let portal: PortalServices
  let name: String
  let moment: Moment

  /// Sits somebody of the clinic at the desk, now.
  public init(portal: PortalServices, name: String, at moment: Moment) {
    self.portal = portal
    self.name = name
    self.moment = moment
  }

  var store: Store { portal.store }
  var now: Instant { Instant(seconds: moment.seconds) }

  func entry(
    _ action: String, patient: PatientID? = nil, subject: String? = nil
  ) -> AuditEntry {
    AuditEntry(
      actor: .staff(name), patient: patient, action: "staff.\(action)", subject: subject,
      channel: "staff", at: now)
  }

  // MARK: - Patients

  /// How many patients are named at once.
  private static let page = 25

  /// The patients whose names contain some words, with their dates of birth.
  public func patients(named words: String) throws -> StaffReply {
    let found = try store.patients(matching: words, limit: Self.page + 1)
    guard !found.isEmpty else { return .failed(Message("staff-patients-none")) }
    var lines = [
      Message("staff-patients-count", ["count": .count(min(found.count, Self.page))])
    ]
    lines += found.prefix(Self.page).flatMap { description(of: $0) }
    if found.count > Self.page { lines.append(Message("staff-patients-more")) }
    return .done(lines)
  }

  private func description(of patient: Patient) -> [Message] {
    var lines = [
      Message(
        born(patient) == nil ? "staff-patient" : "staff-patient-born",
        [
          "person": .name(PersonNames.full(of: patient)),
          "birthdate": born(patient).map { .date($0) } ?? .text(""),
        ])
    ]
    lines.append(
      Message(
        "staff-patient-number",
        [
          "record": .digits(RecordNumber.digits(of: patient)), "id": .text(patient.id.value),
        ]))
    return lines
  }

  private func born(_ patient: Patient) -> CivilDate? {
    patient.birthDate?.gregorianDay.flatMap {
      CivilDate(year: $0.year, month: $0.month, day: $0.day)
    }
  }

  /// The one patient that words mean: an identifier, a record number or a name.
  func patient(meant words: String) throws -> Result<Patient, StaffRefusal> {
    if let patient = try store.patient(PatientID(words)) { return .success(patient) }
    if let patient = try store.patient(recordNumber: words) { return .success(patient) }
    let digits = words.filter { $0 != "-" && $0 != " " }
    let candidates: [Patient]
    if digits.count == 8, digits.utf8.allSatisfy({ (48...57).contains($0) }) {
      // Derived numbers are not stored, so that they are looked for among all patients.
      candidates = try store.patients(limit: 100_000).filter {
        RecordNumber.digits(of: $0) == digits
      }
    } else {
      candidates = try store.patients(matching: words, limit: 6)
    }
    switch candidates.count {
    case 0: return .failure(StaffRefusal([Message("staff-patients-none")]))
    case 1: return .success(candidates[0])
    default:
      return .failure(
        StaffRefusal(
          [Message("staff-patients-several")]
            + candidates.prefix(5).flatMap { description(of: $0) }))
    }
  }

  // MARK: - Codes

  /// How long a code works, in days.
  static let codeDays = 30

  /// Makes an activation code for a patient; an earlier one that was not used stops working.
  public func makeCode(for words: String) throws -> StaffReply {
    let patient: Patient
    switch try self.patient(meant: words) {
    case .success(let found): patient = found
    case .failure(let refusal): return .failed(refusal.messages)
    }
    let person: Value = .name(PersonNames.full(of: patient))
    guard try store.accounts(of: patient.id).isEmpty else {
      return .failed(Message("staff-code-has-account", ["person": person]))
    }
    guard !patient.isDeceased else {
      return .failed(Message("staff-code-deceased", ["person": person]))
    }
    let code = ActivationCode(random: portal.random)
    let last = moment.local.date.adding(days: Self.codeDays)
    let expires = Instant(seconds: portal.zone.start(of: last.adding(days: 1)))
    try store.write(as: entry("code", patient: patient.id)) {
      try $0.issue(code, for: patient.id, at: now, expires: expires)
    }
    return .done([
      Message("staff-code", ["person": person, "code": .text(code.printed)]),
      Message("staff-code-record", ["record": .digits(RecordNumber.digits(of: patient))]),
      Message("staff-code-until", ["until": .date(last)]),
      Message("staff-code-hand-over"),
    ])
  }

  // MARK: - Outbox

  /// What waits to be sent by text, call or email, the latest first.
  public func outbox() throws -> StaffReply {
    let letters = try store.outbox(limit: 20)
    guard !letters.isEmpty else { return .done([Message("staff-outbox-empty")]) }
    try store.record(entry("outbox"))
    return .done(
      [Message("staff-outbox-count", ["count": .count(letters.count)])]
        + letters.flatMap { letter in
          [
            Message(
              "staff-outbox-\(letter.channel.rawValue)",
              [
                "recipient": letter.channel == .email
                  ? .email(letter.recipient) : .phone(Self.digits(letter.recipient)),
                "when": .dateTime(portal.zone.local(letter.created.seconds)),
              ]), Message("staff-outbox-words", ["words": .text(letter.words)]),
          ]
        })
  }

  private static func digits(_ phone: String) -> String {
    phone.filter { $0.isNumber || $0 == "+" }
  }
}
