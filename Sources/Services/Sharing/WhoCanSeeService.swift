import Dialog
import Records
import Store

/// Says who else can see a record, what of it, and until when.
struct WhoCanSeeService: Service {
  let portal: PortalServices

  func perform(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    let store = portal.store
    let grants = try store.accessGrants(toRecordOf: patient, at: call.now)
      .filter { !$0.areas.isEmpty }
    try store.record(call.auditEntry())
    let clinic = try ClinicSettings(of: store)
    let team = Message("sharing-who-team", ["clinic": clinic.name])
    guard !grants.isEmpty else { return .done(Message("sharing-who-nobody"), team) }
    return .done(
      Message("sharing-who-count", ["count": .count(grants.count)]),
      entries: grants.map { Entry(messages(for: $0)) },
      closing: [team, Message("sharing-who-hint", ["phone": clinic.phone(.records)])])
  }

  private func messages(for grant: AccessGrant) -> [Message] {
    var first: [String: Value] = [
      "person": .name(grant.name), "areas": AreaNames.list(Set(grant.areas.keys)),
    ]
    var id = "sharing-who-entry"
    if let relation = grant.relationship {
      first["relation"] = Relationships.message(relation)
      id = "sharing-who-entry-relation"
    }
    var messages = [Message(id, first)]
    let managed = Set(grant.areas.filter { $0.value == .manage }.keys)
    if !managed.isEmpty {
      messages.append(
        Message(
          "sharing-who-manage",
          ["person": .name(grant.name), "areas": AreaNames.list(managed)]))
    }
    if let ends = grant.ends {
      // The moment of the end is no longer part of it.
      let last = portal.zone.local(ends.seconds - 1).date
      messages.append(Message("sharing-who-until", ["until": .date(last)]))
    }
    return messages
  }
}
