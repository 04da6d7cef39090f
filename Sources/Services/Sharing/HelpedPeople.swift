import Dialog
import Records
import Store

/// The people for whom somebody may act.
struct HelpedPeople: ItemSource {
  /// The type of thing, as dialog files name it.
  static let kind = "helped-person"

  let store: Store

  func choices(of kind: String, for call: ServiceCall) throws -> [Choice] {
    guard let account = call.account else { return [] }
    var seen: Set<PatientID> = []
    return try store.accessGrants(heldBy: account, at: call.now).compactMap { grant in
      guard seen.insert(grant.patient).inserted, let patient = try store.patient(grant.patient)
      else { return nil }
      let full = PersonNames.full(of: patient)
      return Choice(
        item: Item(
          kind: Self.kind, id: patient.id.value,
          label: Message("sharing-act-for-choice", ["person": .name(full)])),
        names: [PersonNames.first(of: patient), full],
        relations: Relationships.of(patient, toHelper: grant.relationship))
    }
  }
}
