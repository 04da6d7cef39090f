import FHIR
import Records
import Store

/// What the store has from earlier imports, for references to it.
struct EarlierImports: KnownRecords {
  let store: Store

  func id(of type: RecordType, identifier: BusinessIdentifier) throws -> String? {
    try store.recordID(of: type, carrying: identifier)
  }

  func medication(_ id: MedicationID) throws -> Medication? {
    try store.medication(id)
  }
}
