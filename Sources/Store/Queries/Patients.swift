import Foundation
import Records

extension Patient: StoredRecord {
  static let table = RecordTable("patient", .patient, extra: ["name", "born"])
  var key: String { id.value }
  var subjectPatient: PatientID? { id }
  var moment: Instant? { birthDate?.earliest }
  var statusText: String { isActive ? "active" : "inactive" }
  var publicIdentifiers: [BusinessIdentifier] { recordNumbers }
  var extraValues: [any DatabaseConvertible] {
    [names.map { foldedForSearch($0.full) }.joined(separator: "\n"), birthDate?.text]
  }
}

/// Lower case without accents, so that "Adan" finds "Adán".
func foldedForSearch(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
  let decomposed = text.decomposedStringWithCompatibilityMapping.lowercased()
  return String(
    String.UnicodeScalarView(
      decomposed.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
}

extension StoreReading {
  /// A patient by identifier; nil when there is none.
  public func patient(_ id: PatientID) throws -> Patient? {
    try stored(Patient.self, id: id.value)
  }

  /// Patients in the order of their names, for the clinic's staff.
  ///
  /// With `matching`, those whose name contains every word of it, case and accents aside.
  public func patients(matching words: String = "", limit: Int = 100, offset: Int = 0) throws
    -> [Patient]
  {
    let parts = foldedForSearch(words).split(whereSeparator: \.isWhitespace).map(String.init)
    let condition =
      parts.isEmpty
      ? "1"
      : parts.map { _ in "instr(name, ?) > 0" }.joined(
        separator: " AND ")
    return try stored(
      Patient.self, where: "\(condition) ORDER BY name, id LIMIT ? OFFSET ?",
      parts + [limit, offset])
  }

  /// Patients born on a day, written `YYYY-MM-DD`, for checking who somebody is.
  public func patients(bornOn day: String) throws -> [Patient] {
    try stored(Patient.self, where: "born = ? ORDER BY id", [day])
  }

  /// The patient with a medical record number; nil when none has it, or more than one.
  public func patient(recordNumber: String) throws -> Patient? {
    let found = try stored(
      Patient.self,
      where: """
        id IN (SELECT record FROM identifier WHERE type = 'Patient' AND value = ?) LIMIT 2
        """,
      [recordNumber])
    return found.count == 1 ? found.first : nil
  }
}
