import Foundation
import Records
import Security

@testable import Store

/// A store in a fresh folder of its own, removed when the test is over.
final class Clinic {
  let path: String
  let store: Store

  init(_ path: String = Clinic.freshPath()) throws {
    self.path = path
    store = try Store(directory: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func freshPath() -> String {
    FileManager.default.temporaryDirectory.path + "/portal-store-" + UUID().uuidString
  }

  static let ana: PatientID = "ana"
  static let ben: PatientID = "ben"
  static let now = Instant(seconds: 1_772_600_000)

  static func entry(_ action: String = "test.act", patient: PatientID? = ana) -> AuditEntry {
    AuditEntry(
      actor: .system("test"), patient: patient, action: action, channel: "test", at: now)
  }

  @discardableResult
  func write<Result>(_ body: (Transaction) throws -> Result) throws -> Result {
    try store.write(as: Clinic.entry(), body)
  }

  /// Writes into the database behind the portal's back.
  func tamper(_ sql: String) throws {
    let key = HMAC(key: Secret("none"))
    let connection = try Connection(
      path: path + "/portal.sqlite", mode: .writing, codeKey: key)
    try connection.execute(sql)
  }

  static func observation(
    _ id: String, of patient: PatientID = ana, at text: String, value: Int = 5,
    loinc: String = "718-7", category: ObservationCategory = .laboratory
  ) -> Observation {
    Observation(
      id: ObservationID(id), patient: patient, status: .final, categories: [category],
      code: CodedConcept(
        text: "Hemoglobin", codings: [Coding(system: CodeSystem.loinc, code: loinc)]),
      effective: PartialDate(text),
      value: .quantity(MeasuredQuantity(value: ExactDecimal(value), unit: "g/dL")))
  }
}
