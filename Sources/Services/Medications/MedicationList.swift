import Dialog
import Records
import Store

/// What a person takes now, by everyday names: one entry for each medicine.
struct MedicationList: Sendable {
  /// One current medicine.
  struct Entry {
    /// The identifier of its choice: its substance, where only one order has that, else the order's.
    let id: String
    let order: MedicationOrder
    let name: MedicationName
  }

  let entries: [Entry]

  /// Reads a patient's current orders; several orders of the very same drug are one, the latest.
  init(of patient: PatientID, in store: some StoreReading) throws {
    var orders: [(MedicationOrder, MedicationName)] = []
    var seen: Set<String> = []
    for order in try store.currentMedications(of: patient) where !order.doNotPerform {
      let words = try MedicationList.words(of: order, in: store)
      guard !words.isEmpty, seen.insert(words.lowercased()).inserted else { continue }
      orders.append((order, MedicationName(words)))
    }
    let keys = orders.compactMap(\.1.key)
    entries = orders.map { order, name in
      let isOnly = name.key.map { key in keys.count { $0 == key } == 1 } ?? false
      return Entry(id: isOnly ? name.key ?? "" : order.id.value, order: order, name: name)
    }
  }

  /// The medicine that a choice stands for.
  func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

  /// The drug's name as the record writes it.
  static func words(of order: MedicationOrder, in store: some StoreReading) throws -> String {
    if let words = order.medication.words { return words }
    guard let id = order.medicationID else { return "" }
    return try store.medication(id)?.code.words ?? ""
  }
}

extension MedicationList.Entry {
  /// The medicine as a choice.
  var choice: Choice {
    Choice(
      item: Item(
        kind: "medication", id: id, label: Message("medications-item", ["medication": name.spoken])),
      names: name.names)
  }

  /// How it is taken; nil when the record does not say.
  var dose: Value? {
    order.dosages.lazy.compactMap { DosageSpeech.spoken($0, form: name.form) }.first
  }
}
