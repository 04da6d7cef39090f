import Dialog
import Records
import Security
import Store

/// Invitations to help with a patient's record.
extension StaffDesk {
  /// Who is invited to a patient's record, and how far; it is checked when it is made.
  public struct Invitation: Sendable {
    let patient: String
    let person: String
    let relation: String?
    let view: String
    let manage: String
    let until: String?

    /// Takes what was typed: areas with commas between them, and the last day as `2027-03-01`.
    public init(
      patient: String, person: String, relation: String? = nil, view: String = "",
      manage: String = "", until: String? = nil
    ) {
      self.patient = patient
      self.person = person
      self.relation = relation
      self.view = view
      self.manage = manage
      self.until = until
    }
  }

  /// The areas that an invitation can open; who has access and the account stay the patient's own.
  static let sharedAreas = AreaNames.all.filter { !["sharing", "account"].contains($0) }

  /// How long shared access lasts when nothing else was said, in days.
  private static let sharingDays = 365

  /// Makes a code with which somebody opens an account of their own to help a patient.
  public func invite(_ invitation: Invitation) throws -> StaffReply {
    let patient: Patient
    switch try self.patient(meant: invitation.patient) {
    case .success(let found): patient = found
    case .failure(let refusal): return .failed(refusal.messages)
    }
    let grant: AccessGrant
    switch grantedAccess(to: patient, by: invitation) {
    case .success(let made): grant = made
    case .failure(let refusal): return .failed(refusal.messages)
    }
    let code = ActivationCode(random: portal.random)
    let last = moment.local.date.adding(days: Self.codeDays)
    let expires = Instant(seconds: portal.zone.start(of: last.adding(days: 1)))
    try store.write(as: entry("share", patient: patient.id, subject: grant.id.value)) {
      try $0.save(grant)
      try $0.issue(code, for: patient.id, giving: grant.id, at: now, expires: expires)
    }
    return .done(words(for: grant, of: patient, code: code, until: last))
  }

  private func words(
    for grant: AccessGrant, of patient: Patient, code: ActivationCode, until last: CivilDate
  ) -> [Message] {
    let person: Value = .name(grant.name)
    let owner: Value = .name(PersonNames.full(of: patient))
    var lines = [
      Message("staff-share", ["person": person, "code": .text(code.printed)]),
      Message(
        "staff-share-view",
        ["person": person, "patient": owner, "areas": AreaNames.list(Set(grant.areas.keys))]),
    ]
    let managed = Set(grant.areas.filter { $0.value == .manage }.keys)
    if !managed.isEmpty {
      lines.append(
        Message("staff-share-manage", ["person": person, "areas": AreaNames.list(managed)]))
    }
    if let ends = grant.ends {
      // The moment of the end is no longer part of it.
      let day = portal.zone.local(ends.seconds - 1).date
      lines.append(Message("staff-share-ends", ["until": .date(day)]))
    }
    return lines + [
      Message("staff-share-born", ["patient": owner]),
      Message("staff-share-record", ["record": .digits(RecordNumber.digits(of: patient))]),
      Message("staff-share-until", ["until": .date(last)]),
      Message("staff-share-hand-over", ["person": person]),
    ]
  }

  /// The grant that an invitation means, not yet anybody's.
  private func grantedAccess(
    to patient: Patient, by invitation: Invitation
  ) -> Result<AccessGrant, StaffRefusal> {
    func refused(_ id: String, _ arguments: [String: Value] = [:])
      -> Result<AccessGrant, StaffRefusal>
    {
      .failure(StaffRefusal([Message(id, arguments)]))
    }
    guard !patient.isDeceased else {
      return refused("staff-code-deceased", ["person": .name(PersonNames.full(of: patient))])
    }
    var areas: [String: AccessGrant.Level] = [:]
    for (list, level) in [(invitation.view, AccessGrant.Level.view), (invitation.manage, .manage)] {
      for word in list.split(separator: ",") {
        let area = RecordSpeech.clause(String(word)).lowercased()
        guard Self.sharedAreas.contains(area) else {
          return refused(
            "staff-share-area",
            [
              "given": .text(String(area.prefix(40))),
              "areas": .list(Self.sharedAreas.map { .text($0) }),
            ])
        }
        areas[area] = level
      }
    }
    guard !areas.isEmpty else { return refused("staff-share-no-areas") }
    if let relation = invitation.relation, !Relationships.all.contains(relation) {
      return refused(
        "staff-share-relation",
        [
          "given": .text(String(relation.prefix(40))),
          "relations": .list(Relationships.all.map { .text($0) }),
        ])
    }
    var last = moment.local.date.adding(days: Self.sharingDays)
    if let until = invitation.until {
      guard let day = CivilDate(iso: until), day > moment.local.date else {
        return refused("staff-share-day")
      }
      last = day
    }
    return .success(
      AccessGrant(
        id: AccessID(portal.freshID()), patient: patient.id, name: invitation.person,
        relationship: invitation.relation, areas: areas, starts: now,
        ends: Instant(seconds: portal.zone.start(of: last.adding(days: 1)))))
  }
}
