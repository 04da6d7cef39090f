import Dialog
import Records
import Store

/// Acts for another person from now on, or for oneself again.
struct ActForService: Service {
  let store: Store
  /// True to go back to one's own record.
  let isSelf: Bool

  func perform(_ call: ServiceCall) throws -> Outcome {
    guard let actor = call.session.actor, let signedIn = call.signedIn else {
      throw ServiceFault.notSignedIn
    }
    var session = call.session
    if isSelf {
      guard signedIn.patient != nil else {
        return .refused(Message("sharing-refused-no-record"))
      }
      session.subject = nil
      var outcome = Outcome.done(
        Message("sharing-act-for-self-done", ["name": .name(actor.name)]))
      outcome.session = session
      return outcome
    }
    guard case .item(let item)? = call.slots["person"] else { throw ServiceFault.missingSlot }
    let id = PatientID(item.id)
    // The choice may be old: what counts is what holds now.
    let grants = try store.accessGrants(heldBy: signedIn.account, at: call.now)
      .filter { $0.patient == id }
    guard !grants.isEmpty, let patient = try store.patient(id) else {
      return .refused(Message("sharing-act-for-none-person"))
    }
    let name = PersonNames.first(of: patient)
    session.subject = Principal(id: id.value, name: name)
    try store.record(
      AuditEntry(
        actor: .account(signedIn.account), patient: id, action: call.intent,
        channel: call.channel.rawValue, at: call.now))
    var outcome = Outcome.done(
      Message(
        "sharing-act-for-done",
        [
          "subject": .name(name),
          "areas": AreaNames.list(Set(grants.flatMap(\.areas.keys))),
        ]))
    outcome.session = session
    return outcome
  }
}
