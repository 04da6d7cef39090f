import Dialog
import Records
import Store

extension ServiceCall {
  /// Now, as records and the store write it.
  var now: Instant { Instant(seconds: moment.seconds) }

  /// Who signed in; nil before that.
  var signedIn: SignedIn? { session.actor.flatMap(SignedIn.init) }

  /// The account that signed in; nil before that.
  var account: AccountID? { signedIn?.account }

  /// Whose record the call is about: the person acted for, else the account's own.
  var patient: PatientID? {
    if let subject = session.subject { return PatientID(subject.id) }
    return signedIn?.patient
  }

  /// Whose record the call is about; throws when nobody has signed in or there is no such record,
  /// which the `needs` of the intent prevent.
  func requiredPatient() throws -> PatientID {
    guard let patient else { throw ServiceFault.noRecord }
    return patient
  }

  /// Who signed in; throws when nobody has, which the `needs` of the intent prevent.
  func requiredSignIn() throws -> SignedIn {
    guard let signedIn else { throw ServiceFault.notSignedIn }
    return signedIn
  }

  /// The row that the audit trail keeps of this call: by the intent's name unless another is given.
  func auditEntry(action: String? = nil, subject: String? = nil) -> AuditEntry {
    AuditEntry(
      actor: account.map(AuditActor.account) ?? .stranger, patient: patient,
      action: action ?? intent, subject: subject, channel: channel.rawValue, at: now)
  }

  /// The words in a slot, without white space at the ends; nil when the slot is empty.
  func words(_ slot: String) -> String? {
    let text: String
    switch slots[slot] {
    case .text(let words), .name(let words), .email(let words), .digits(let words),
      .code(let words), .phone(let words):
      text = words
    default: return nil
    }
    let trimmed = text.trimmingWhiteSpace()
    return trimmed.isEmpty ? nil : trimmed
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhiteSpace() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
