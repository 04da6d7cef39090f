import Records

/// What earlier imports left, so that new resources can refer to it.
///
/// What it throws stops the reading and comes out of it unchanged.
public protocol KnownRecords {
  /// The record of a type that has an identifier, such as a practitioner's number; nil if none has.
  func id(of type: RecordType, identifier: BusinessIdentifier) throws -> String?
  /// The drug that an order refers to.
  func medication(_ id: MedicationID) throws -> Medication?
}
