import Records
import Security

/// A record from outside as it will be stored: writing it as JSON is most of the work of an import,
/// and needs no transaction.
public struct ImportedRecord: Sendable {
  let record: any StoredRecord
  let body: EncodedText
  /// Tells whether the same content came before.
  let digest: [UInt8]

  /// Makes a record ready to be stored.
  public init(_ record: Record) throws {
    self.record = record.stored
    body = try RecordCoding.text(of: self.record)
    digest = Array(DigestAlgorithm.sha256.hash(body.bytes).prefix(16))
  }
}

extension Record {
  /// The record as a table takes it.
  fileprivate var stored: any StoredRecord {
    switch self {
    case .patient(let record): record
    case .practitioner(let record): record
    case .organization(let record): record
    case .location(let record): record
    case .encounter(let record): record
    case .condition(let record): record
    case .allergy(let record): record
    case .immunization(let record): record
    case .observation(let record): record
    case .diagnosticReport(let record): record
    case .medicationOrder(let record): record
    case .medication(let record): record
    case .carePlan(let record): record
    case .careTeam(let record): record
    case .appointment(let record): record
    case .slot(let record): record
    case .schedule(let record): record
    case .message(let record): record
    case .document(let record): record
    case .coverage(let record): record
    case .claim(let record): record
    case .explanationOfBenefit(let record): record
    case .billingAccount(let record): record
    case .invoice(let record): record
    case .relatedPerson(let record): record
    case .consent(let record): record
    }
  }
}
