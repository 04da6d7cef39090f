import Dialog
import Records
import Security
import Store

/// What the identifier of a signed-in principal carries: the account, the session and the account's
/// own record.
///
/// The engine passes it through without looking; only services read it.
struct SignedIn: Equatable {
  /// Who signed in.
  let account: AccountID
  /// The token of the session, whose digest the store keeps.
  let token: String
  /// The account's own record; nil for somebody who only acts for others.
  let patient: PatientID?

  /// Puts the parts together.
  init(account: AccountID, token: SessionToken, patient: PatientID?) {
    self.account = account
    self.token = token.text
    self.patient = patient
  }

  /// Takes a principal's identifier apart; nil when no service made it.
  init?(_ principal: Principal) {
    let parts = principal.id.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    account = AccountID(String(parts[0]))
    token = String(parts[1])
    patient = parts[2].isEmpty ? nil : PatientID(String(parts[2]))
  }

  /// The session's token.
  var sessionToken: SessionToken { SessionToken(text: token) }

  /// The principal that the engine keeps, with the name by which the portal addresses the person.
  func principal(named name: String) -> Principal {
    Principal(id: "\(account.value)|\(token)|\(patient?.value ?? "")", name: name)
  }
}
