import FHIR
import Records
import Store

extension SampleClinic {
  /// The packed records, in the order in which they are read.
  private static let files = [
    "adult-woman-1966-chronic.json", "spanish-woman-1960.json", "old-woman-1942.json",
    "adult-man-1982-allergies.json", "child-girl-2018.json",
  ]

  /// Imports the Synthea records, with the usual ranges added to results that come without any.
  func importRecords(into transaction: Transaction, at seconds: Int64) throws {
    let ranges = try UsualRanges(file: folder + "/reference-ranges.tsv")
    var patients: [PatientID: Patient] = [:]
    let reader = FHIRReader(
      files: Self.files.map { folder + "/" + $0 }, known: Known(transaction: transaction))
    try reader.read { entry in
      switch entry {
      case .record(.patient(let patient)):
        patients[patient.id] = patient
        try transaction.upsert(.patient(patient))
      case .record(.observation(let result)):
        let patient = patients[result.patient]
        try transaction.upsert(.observation(ranges.adding(to: result, of: patient)))
      case .record(let record): try transaction.upsert(record)
      case .removed, .ignored: break
      case .problem: throw Fault.records
      }
    }
  }

  /// What was imported before, in the same transaction.
  private struct Known: KnownRecords {
    let transaction: Transaction

    func id(of type: RecordType, identifier: BusinessIdentifier) throws -> String? {
      try transaction.recordID(of: type, carrying: identifier)
    }

    func medication(_ id: MedicationID) throws -> Medication? {
      try transaction.medication(id)
    }
  }
}
