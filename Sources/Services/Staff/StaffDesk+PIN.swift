import Dialog
import Records
import Security
import Store

/// PINs for the telephone, which the clinic assigns.
extension StaffDesk {
  /// Assigns a PIN to the one person meant and says it, once: only its hash is kept.
  ///
  /// An earlier PIN stops working.
  public func assignPIN(to words: String) throws -> StaffReply {
    try changePIN(of: words) { account, patient in
      let pin = TelephonePIN(
        random: portal.random, for: TelephonePIN.Owner(account, patient))
      let support = AccountSupport(portal: portal)
      guard let hash = support.hash(pin.digits) else { throw ServiceFault.missingSlot }
      let person: Value = .name(PersonNames.full(of: patient))
      return (
        hash,
        [
          Message("staff-pin", ["person": person, "pin": .digits(pin.digits)]),
          Message("staff-pin-once"),
        ]
      )
    }
  }

  /// Revokes the PIN of the one person meant, who cannot sign in by telephone from then on.
  public func revokePIN(of words: String) throws -> StaffReply {
    try changePIN(of: words) { _, patient in
      (nil, [Message("staff-pin-revoked", ["person": .name(PersonNames.full(of: patient))])])
    }
  }

  private func changePIN(
    of words: String, _ change: (Account, Patient) throws -> (PasswordHash?, [Message])
  ) throws -> StaffReply {
    let patient: Patient
    switch try self.patient(meant: words) {
    case .success(let found): patient = found
    case .failure(let refusal): return .failed(refusal.messages)
    }
    guard var account = try store.accounts(of: patient.id).first else {
      return .failed(
        Message("staff-pin-no-account", ["person": .name(PersonNames.full(of: patient))]))
    }
    let (hash, messages) = try change(account, patient)
    account.pin = hash
    let changed = account
    let action = hash == nil ? "pin.revoke" : "pin"
    try store.write(as: entry(action, patient: patient.id)) { transaction in
      try transaction.update(changed)
      // Whoever came in with the PIN goes out with it.
      if hash == nil { try transaction.endSessions(of: changed.id, at: now) }
    }
    return .done(messages)
  }
}
