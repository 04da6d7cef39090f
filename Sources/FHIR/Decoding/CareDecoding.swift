import Records

extension CarePlan {
  init(fhir element: Element, id: CarePlanID) throws {
    self.init(
      id: id, patient: try element.patient("subject"),
      encounter: try element.id("encounter", of: .encounter),
      status: try element.requiredCode("status"), title: try element.text("title"),
      description: try element.text("description"), categories: try element.concepts("category"),
      period: try element.period("period"), author: try element.reference("author"),
      activities: try element.list("activity") { item in
        try CarePlanActivity(fhir: item)
      },
      conditions: try element.ids("addresses", of: .condition),
      careTeams: try element.ids("careTeam", of: .careTeam), notes: try element.notes())
  }
}

extension CarePlanActivity {
  init(fhir element: Element) throws {
    guard let detail = try element.child("detail") else {
      // The activity is a resource of its own; its words are all the plan says about it.
      let words = try element.reference("reference")?.display
      self.init(code: words.map { CodedConcept(text: $0) })
      return
    }
    self.init(
      code: try detail.concept("code"), description: try detail.text("description"),
      status: try detail.text("status"), scheduled: try detail.period("scheduledPeriod"),
      scheduledText: try detail.text("scheduledString"),
      performers: try detail.references("performer"),
      location: try detail.reference("location"))
  }
}

extension CareTeam {
  init(fhir element: Element, id: CareTeamID) throws {
    self.init(
      id: id, patient: try element.patient("subject"), status: try element.code("status"),
      name: try element.text("name"), period: try element.period("period"),
      members: try element.list("participant") { item -> CareTeamMember? in
        guard let member = try item.reference("member") else { return nil }
        return CareTeamMember(
          member: member, roles: try item.concepts("role"), period: try item.period("period"))
      }.compactMap { $0 })
  }
}

extension SecureMessage {
  init(fhir element: Element, id: SecureMessageID) throws {
    let payload = try element.children("payload")
    var body: [String] = []
    var attachments: [Attachment] = []
    for part in payload {
      if let text = try part.text("contentString") { body.append(text) }
      if let file = try part.child("contentAttachment") {
        attachments.append(try file.asAttachment())
      }
      if let words = try part.reference("contentReference")?.display {
        attachments.append(Attachment(title: words))
      }
    }
    self.init(
      id: id, patient: try element.patient("subject"),
      encounter: try element.id("encounter", of: .encounter),
      status: try element.requiredCode("status"), sender: try element.reference("sender"),
      recipients: try element.references("recipient"), sent: try element.date("sent"),
      received: try element.date("received"), topic: try element.concept("topic"),
      categories: try element.concepts("category"),
      inReplyTo: try element.ids("inResponseTo", of: .message), body: body,
      attachments: attachments, notes: try element.notes())
  }
}

extension ClinicalDocument {
  init(fhir element: Element, id: ClinicalDocumentID) throws {
    let context = try element.child("context")
    var replaces: [ClinicalDocumentID] = []
    for relation in try element.children("relatesTo") where try relation.text("code") == "replaces"
    {
      if let target: ClinicalDocumentID = try relation.id("target", of: .document) {
        replaces.append(target)
      }
    }
    self.init(
      id: id, patient: try element.patient("subject"),
      encounters: try context?.ids("encounter", of: .encounter) ?? [],
      status: try element.requiredCode("status"), kind: try element.concept("type"),
      categories: try element.concepts("category"), date: try element.instant("date"),
      authors: try element.references("author"), description: try element.text("description"),
      attachments: try element.list("content") { item in
        try item.child("attachment")?.asAttachment()
      }.compactMap { $0 },
      period: try context?.period("period"), replaces: replaces)
  }
}

extension Consent {
  init(fhir element: Element, id: ConsentID) throws {
    self.init(
      id: id, patient: try element.patient("patient"), status: try element.requiredCode("status"),
      scope: try element.requiredConcept("scope"), categories: try element.concepts("category"),
      date: try element.date("dateTime"), performers: try element.references("performer"),
      organizations: try element.references("organization"),
      policyRule: try element.concept("policyRule"),
      provision: try element.child("provision").map {
        inner in try ConsentProvision(fhir: inner)
      })
  }
}

extension ConsentProvision {
  init(fhir element: Element) throws {
    let permits: Bool?
    switch try element.text("type") {
    case nil: permits = nil
    case "permit": permits = true
    case "deny": permits = false
    default: throw ElementFault.unknownCode("provision.type")
    }
    self.init(
      permits: permits, period: try element.period("period"),
      actors: try element.list("actor") { item -> ConsentActor? in
        guard let actor = try item.reference("reference") else { return nil }
        return ConsentActor(role: try item.concept("role"), actor: actor)
      }.compactMap { $0 },
      actions: try element.concepts("action"),
      purposes: try element.list("purpose") { item in
        try item.asCoding()
      },
      classes: try element.list("class") { item in try item.asCoding() },
      exceptions: try element.list("provision") { item in
        try ConsentProvision(fhir: item)
      })
  }
}
