import Dialog
import Records
import Store

/// Answers about allergies, vaccines and conditions.
struct HealthDesk: Sendable {
  let portal: PortalServices

  private var store: Store { portal.store }
  private var speech: RecordSpeech { RecordSpeech(zone: portal.zone) }

  // MARK: - Allergies

  /// Allergies in force, the dangerous ones first.
  func allergies(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let all = try store.allergies(of: patient).filter {
      $0.verification != .refuted && ![.inactive, .resolved].contains($0.clinicalStatus)
    }
    // SNOMED CT 716186003 and its kind say that there is none.
    let denied = all.filter(Self.isDenial)
    let real = all.filter { !Self.isDenial($0) }
    guard !real.isEmpty else {
      return .done(
        Message(denied.isEmpty ? "health-allergies-none" : "health-allergies-none-known"),
        Message("health-allergies-none-then"))
    }
    let ordered =
      real.filter { $0.criticality == .high } + real.filter { $0.criticality != .high }
    return .done(
      Message("health-allergies-count", ["count": .count(ordered.count)]),
      entries: ordered.map { Entry(lines($0)) })
  }

  private static func isDenial(_ allergy: Allergy) -> Bool {
    let codes = ["716186003", "409137002", "428607008", "429625007"]
    return allergy.code.codings.contains { codes.contains($0.code ?? "") }
  }

  private func lines(_ allergy: Allergy) -> [Message] {
    var arguments = ["what": Terminology.allergy(allergy.code)]
    let reactions = allergy.reactions.flatMap(\.manifestations).filter { $0.words != nil }
    var lines: [Message] = []
    if reactions.isEmpty {
      lines.append(Message("health-allergy", arguments))
    } else {
      arguments["reaction"] = .list(reactions.map(Terminology.condition))
      lines.append(Message("health-allergy-reaction", arguments))
    }
    if allergy.criticality == .high { lines.append(Message("health-allergy-high")) }
    if allergy.reactions.contains(where: { $0.severity == .severe }) {
      lines.append(Message("health-allergy-severe"))
    }
    if allergy.kind == .intolerance { lines.append(Message("health-allergy-intolerance")) }
    if [.unconfirmed, .presumed].contains(allergy.verification) {
      lines.append(Message("health-allergy-unconfirmed"))
    }
    return lines
  }

  // MARK: - Vaccines

  /// Each kind of vaccine once, with how often and when last.
  func immunizations(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let given = try store.immunizations(of: patient).filter(\.wasGiven)
      .sorted { ($0.occurrence?.earliest.seconds ?? 0) > ($1.occurrence?.earliest.seconds ?? 0) }
    guard !given.isEmpty else { return .done(Message("health-immunizations-none")) }
    var order: [Value] = []
    var groups: [Value: [Immunization]] = [:]
    for one in given {
      let name = Terminology.vaccine(one.vaccine)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(one)
    }
    return .done(
      Message("health-immunizations-count", ["count": .count(order.count)]),
      entries: order.map { name in
        let doses = groups[name] ?? []
        var arguments = ["vaccine": name, "count": Value.count(doses.count)]
        arguments["date"] = doses.first?.occurrence.flatMap(speech.date)
        let id: String
        if arguments["date"] == nil {
          id = "health-immunization-undated"
        } else {
          id = doses.count > 1 ? "health-immunization-times" : "health-immunization"
        }
        return Entry([Message(id, arguments)])
      })
  }

  // MARK: - Conditions

  /// Active diagnoses first; findings and social facts are no diagnoses and come last, if at all.
  func conditions(_ call: ServiceCall) throws -> Outcome {
    let patient = try call.requiredPatient()
    try store.record(call.auditEntry())
    let all = try store.conditions(of: patient).filter { $0.verification != .refuted }
    guard !all.isEmpty else { return .done(Message("health-conditions-none")) }
    let diagnoses = unique(all.filter { $0.category == .diagnosis })
    let active = diagnoses.filter(Self.isActive)
    let over = diagnoses.count - active.count
    let findings = unique(all.filter { $0.category == .finding && Self.isActive($0) })
    var closing: [Message] = []
    if !findings.isEmpty {
      closing.append(
        Message(
          "health-conditions-findings",
          ["findings": .list(findings.prefix(5).map { Terminology.condition($0.code) })]))
    }
    if over > 0 {
      closing.append(Message("health-conditions-past", ["count": .count(over)]))
    }
    closing.append(Message("health-conditions-ask"))
    guard !active.isEmpty else {
      return .done(Message("health-conditions-active-none"), closing: closing)
    }
    return .done(
      Message("health-conditions-count", ["count": .count(active.count)]),
      entries: active.map { Entry(lines($0)) }, closing: closing)
  }

  static func isActive(_ condition: Condition) -> Bool {
    switch condition.clinicalStatus {
    case .active, .recurrence, .relapse: true
    case .inactive, .remission, .resolved: false
    case nil: condition.abatement == nil
    }
  }

  /// The first of each name: a record may hold a condition once a visit.
  private func unique(_ conditions: [Condition]) -> [Condition] {
    var seen: Set<Value> = []
    return conditions.filter { seen.insert(Terminology.condition($0.code)).inserted }
  }

  private func lines(_ condition: Condition) -> [Message] {
    var arguments = ["what": Terminology.condition(condition.code)]
    arguments["date"] = condition.onset.flatMap(speech.year)
    var lines = [
      Message(
        arguments["date"] == nil ? "health-condition" : "health-condition-since", arguments)
    ]
    if let verification = condition.verification, verification != .confirmed {
      lines.append(Message("health-condition-unconfirmed"))
    }
    return lines
  }
}
