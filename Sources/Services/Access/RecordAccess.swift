import Dialog
import Records
import Store

/// Decides who may do what for whom, from what the store says at that moment.
///
/// Nothing is cached: a grant that was taken back, or a session that was ended elsewhere, holds no
/// longer than the turn in which it is noticed.
struct RecordAccess: AccessPolicy {
  let store: Store

  /// A session in use is noted at most this often, in seconds, so that a turn costs no commit.
  private static let touchInterval: Int64 = 60

  func refusal(area: String, level: AccessLevel, for call: ServiceCall) throws -> [Message]? {
    guard let signedIn = call.signedIn else { return [Message("sharing-refused-signed-out")] }
    guard let patient = call.patient else { return [Message("sharing-refused-no-record")] }
    let wanted: AccessGrant.Level = level == .manage ? .manage : .view
    let given = try store.accessLevel(
      of: signedIn.account, toRecordOf: patient, area: area, at: call.now)
    if let given, given >= wanted { return nil }
    return try words(
      refusing: area, given: given, to: signedIn.account, patient: patient, call: call)
  }

  func current(_ session: Session, at moment: Moment, isUsed: Bool) throws -> Session {
    guard let actor = session.actor else { return session }
    let now = Instant(seconds: moment.seconds)
    guard let signedIn = SignedIn(actor),
      let stored = try store.session(signedIn.sessionToken, at: now),
      stored.account == signedIn.account
    else { return Session() }
    var current = session
    current.idleEnd = stored.idleEnd.seconds
    if isUsed {
      let idle = stored.idleEnd.seconds - stored.lastUsed.seconds
      current.idleEnd = now.seconds + idle
      if now.seconds - stored.lastUsed.seconds >= Self.touchInterval {
        _ = try store.keep { try $0.touchSession(signedIn.sessionToken, at: now) }
      }
    }
    if let subject = session.subject {
      let grants = try store.accessGrants(heldBy: signedIn.account, at: now)
      // Without a grant there is nobody to act for any more.
      if !grants.contains(where: { $0.patient.value == subject.id }) { current.subject = nil }
    }
    return current
  }

  func end(_ call: ServiceCall) throws {
    guard let signedIn = call.signedIn else { return }
    try store.write(as: call.auditEntry(action: "account.sign-out")) { transaction in
      try transaction.endSession(signedIn.sessionToken, at: call.now)
    }
  }

  private func words(
    refusing area: String, given: AccessGrant.Level?, to account: AccountID, patient: PatientID,
    call: ServiceCall
  ) throws -> [Message] {
    let name: Value = .name(call.session.subject?.name ?? call.session.actor?.name ?? "")
    let hint = try Message(
      "sharing-refused-hint", ["subject": name, "phone": ClinicSettings(of: store).phone(.portal)])
    let refused = AreaNames.message(area)
    if given != nil {
      return [
        Message("sharing-refused-view-only", ["subject": name, "area": refused]), hint,
      ]
    }
    let areas = try Set(
      store.accessGrants(heldBy: account, at: call.now).filter { $0.patient == patient }
        .flatMap(\.areas.keys))
    guard !areas.isEmpty else { return [Message("sharing-refused-all", ["subject": name])] }
    return [
      Message(
        "sharing-refused",
        ["subject": name, "areas": AreaNames.list(areas), "area": refused]), hint,
    ]
  }
}
