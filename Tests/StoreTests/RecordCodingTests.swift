import Foundation
import Records
import Testing

@testable import Store

@Suite struct RecordCodingTests {
  struct Nested: Codable, Equatable {
    enum Choice: Codable, Equatable {
      case none
      case text(String)
      case pair(left: Int, right: Double?)
    }

    var name: String
    var flag: Bool
    var missing: Int?
    var list: [Nested]
    var words: [String]
    var numbers: [Int64]
    var choice: Choice
    var table: [String: String]
  }

  private let nested = Nested(
    name: "quote \" slash \\ tab \t nul \u{0} accent é emoji \u{1F600}", flag: true,
    list: [
      Nested(
        name: "", flag: false, missing: -7, list: [], words: ["a", ""],
        numbers: [.min, .max, 0], choice: .pair(left: 1, right: 2.5), table: ["k": "v"])
    ], words: [], numbers: [], choice: .text("}],{["), table: [:])

  @Test func whatIsWrittenIsReadBack() throws {
    let bytes = try RecordEncoder.encode(nested)
    #expect(try RecordDecoder.decode(Nested.self, from: bytes) == nested)
    // It is JSON for everybody else too.
    let other = try JSONSerialization.jsonObject(with: Data(bytes))
    let object = try #require(other as? [String: Any])
    #expect(object["name"] as? String == nested.name)
    #expect(object["words"] == nil)
  }

  @Test func jsonOfOthersIsReadToo() throws {
    let text = """
       { "flag" : true , "name":"\\u00e9\\ud83d\\ude00\\/\\n\\\\", "list" : [ ],\r\n
         "choice":{"none":{}}, "table":{}, "extra":[1,{"a":null}], "missing":null }\t
      """
    let read = try RecordDecoder.decode(
      [String: Nested?].self, from: Array("{\"x\":\(text)}".utf8))
    #expect(read["x"]??.name == "\u{E9}\u{1F600}/\n\\")
    #expect(read["x"]??.choice == Nested.Choice.none)
    let plain = try JSONEncoder().encode(nested.list)
    #expect(try RecordDecoder.decode([Nested].self, from: Array(plain)) == nested.list)
  }

  @Test func damagedTextIsRefusedAndNeverCrashes() throws {
    let bytes = try RecordEncoder.encode(nested)
    for end in 0..<bytes.count {
      #expect(throws: (any Error).self) {
        try RecordDecoder.decode(Nested.self, from: Array(bytes[0..<end]))
      }
    }
    for text in [
      "", " ", "{", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "tru", "\"\\", "\"\\u12\"", "1 2", "-",
      String(repeating: "[", count: 100_000), "[\"\\q\"]", "nullnull",
    ] {
      #expect(throws: (any Error).self) {
        try RecordDecoder.decode([String].self, from: Array(text.utf8))
      }
    }
    // One byte changed: an error or another value, and never a crash.
    for position in bytes.indices {
      for byte in [0, 0x22, 0x5c, 0x7d, 0xff] as [UInt8] {
        var damaged = bytes
        damaged[position] = byte
        _ = try? RecordDecoder.decode(Nested.self, from: damaged)
      }
    }
  }

  @Test func equalRecordsAreEqualBytes() throws {
    let record = Clinic.observation("o1", at: "2026-03-04")
    let bytes = try RecordEncoder.encode(record)
    #expect(try RecordEncoder.encode(record) == bytes)
    #expect(try RecordDecoder.decode(Observation.self, from: bytes) == record)
    let foundation = try JSONDecoder().decode(Nested.self, from: try JSONEncoder().encode(nested))
    #expect(foundation == nested)
  }

  /// A record of each type, with little in it.
  static let samples: [Record] = [
    .patient(
      Patient(
        id: "ana", names: [HumanName(family: "Pérez", given: ["Ana"])],
        birthDate: PartialDate("1952-03"),
        recordNumbers: [
          BusinessIdentifier(system: "urn:clinic", value: "MR-7")
        ])),
    .practitioner(
      Practitioner(
        id: "lee", names: [HumanName(text: "Dr. Lee")],
        identifiers: [BusinessIdentifier(system: "http://hl7.org/fhir/sid/us-npi", value: "99")])),
    .organization(Organization(id: "org", name: "Lakeside")),
    .location(Location(id: "main", name: "Main street")),
    .encounter(Encounter(id: "e1", patient: "ana", status: .finished)),
    .condition(Condition(id: "c1", patient: "ana", code: CodedConcept(text: "Asthma"))),
    .allergy(Allergy(id: "al1", patient: "ana", code: CodedConcept(text: "Peanut"))),
    .immunization(Immunization(id: "im1", patient: "ana", vaccine: CodedConcept(text: "Flu"))),
    .observation(
      Observation(
        id: "o1", patient: "ana", status: .final, code: CodedConcept(text: "Glucose"),
        value: .range(low: MeasuredQuantity(value: ExactDecimal(1)), high: nil))),
    .diagnosticReport(
      DiagnosticReport(
        id: "r1", patient: "ana", status: .final, code: CodedConcept(text: "Panel"),
        results: ["o1"])),
    .medicationOrder(
      MedicationOrder(
        id: "m1", patient: "ana", status: .active, medication: CodedConcept(text: "Lisinopril"))),
    .medication(Medication(id: "md1", code: CodedConcept(text: "Lisinopril"))),
    .carePlan(CarePlan(id: "cp1", patient: "ana", status: .active)),
    .careTeam(CareTeam(id: "ct1", patient: "ana")),
    .appointment(Appointment(id: "a1", patient: "ana", status: .booked)),
    .slot(
      AppointmentSlot(
        id: "s1", schedule: "sc1", status: .free, start: Clinic.now,
        end: Clinic.now.adding(seconds: 900))),
    .schedule(Schedule(id: "sc1", actors: [Reference(type: .practitioner, id: "lee")])),
    .message(SecureMessage(id: "ms1", patient: "ana", status: .completed, body: ["Hello"])),
    .document(ClinicalDocument(id: "d1", patient: "ana", status: .current)),
    .coverage(Coverage(id: "cv1", patient: "ana", status: .active)),
    .claim(Claim(id: "cl1", patient: "ana", status: .active)),
    .explanationOfBenefit(ExplanationOfBenefit(id: "eb1", patient: "ana", status: .active)),
    .billingAccount(BillingAccount(id: "ba1", patient: "ana", status: .active)),
    .invoice(Invoice(id: "in1", patient: "ana", status: .issued)),
    .relatedPerson(RelatedPerson(id: "rp1", patient: "ana")),
    .consent(
      Consent(id: "cn1", patient: "ana", status: .active, scope: CodedConcept(text: "Privacy"))),
  ]

  @Test func everyTypeHasASample() {
    #expect(Set(RecordCodingTests.samples.map(\.type)) == Set(RecordType.allCases))
  }

  @Test(arguments: samples)
  func everyTypeIsStoredOnceAndRemoved(record: Record) throws {
    let clinic = try Clinic()
    #expect(try RecordDecoder.decode(Record.self, from: RecordEncoder.encode(record)) == record)
    #expect(try clinic.write { try $0.upsert(record) } == .inserted)
    #expect(try clinic.write { try $0.upsert(record) } == .unchanged)
    #expect(try clinic.store.contains(record.type, id: record.id))
    #expect(try clinic.store.count(of: record.type) == 1)
    #expect(try clinic.write { try $0.remove(record.type, id: record.id) })
    #expect(try clinic.write { try $0.remove(record.type, id: record.id) } == false)
    #expect(try clinic.store.count(of: record.type) == 0)
    #expect(try clinic.write { try $0.upsert(record) } == .inserted)
  }

  @Test func everyListOfAPatientHoldsWhatIsTheirsAndNothingElse() throws {
    let clinic = try Clinic()
    try clinic.write { transaction in
      for record in RecordCodingTests.samples { try transaction.upsert(record) }
    }
    let store = clinic.store
    for (patient, expected) in [(Clinic.ana, 1), (Clinic.ben, 0)] {
      #expect(try store.allergies(of: patient).count == expected)
      #expect(try store.conditions(of: patient).count == expected)
      #expect(try store.immunizations(of: patient).count == expected)
      #expect(try store.currentMedications(of: patient).count == expected)
      #expect(try store.pastMedications(of: patient).isEmpty)
      #expect(try store.carePlans(of: patient).count == expected)
      #expect(try store.careTeams(of: patient).count == expected)
      #expect(try store.coverages(of: patient).count == expected)
      #expect(try store.documents(of: patient).count == expected)
      #expect(try store.encounters(of: patient).count == expected)
      #expect(try store.relatedPersons(of: patient).count == expected)
      #expect(try store.consents(of: patient).count == expected)
      #expect(try store.claims(of: patient).count == expected)
      #expect(try store.explanationsOfBenefit(of: patient).count == expected)
      #expect(try store.billingAccounts(of: patient).count == expected)
      #expect(try store.invoices(of: patient).count == expected)
      #expect(try store.messages(of: patient).count == expected)
      #expect(try store.latestObservations(of: patient).count == expected)
      #expect(try store.diagnosticReports(of: patient).count == expected)
      #expect(try (store.allergy("al1", of: patient) != nil) == (expected == 1))
      #expect(try (store.document("d1", of: patient) != nil) == (expected == 1))
      #expect(try (store.invoice("in1", of: patient) != nil) == (expected == 1))
    }
    #expect(try store.practitioners().map(\.id) == ["lee"])
    #expect(try store.organizations().map(\.id) == ["org"])
    #expect(try store.locations().map(\.id) == ["main"])
    #expect(try store.schedules(of: "lee").map(\.id) == ["sc1"])
    #expect(try store.medication("md1") != nil)
  }

  @Test func patientsAreFoundByNameBirthAndRecordNumber() throws {
    let clinic = try Clinic()
    let store = clinic.store
    try clinic.write { transaction in
      for (id, given, family, born) in [
        ("p1", "Adán", "Portillo", "1937-05-06"), ("p2", "Adam", "Porter", "1966-01-02"),
        ("p3", "Ana María", "Portillo", "1937-05-06"),
      ] {
        try transaction.upsert(
          .patient(
            Patient(
              id: PatientID(id), names: [HumanName(family: family, given: [given])],
              birthDate: PartialDate(born),
              recordNumbers: [BusinessIdentifier(system: "urn:clinic", value: "MR-\(id)")])))
      }
    }
    #expect(try store.patients().map(\.id.value) == ["p2", "p1", "p3"])
    #expect(try store.patients(matching: "adan").map(\.id.value) == ["p1"])
    #expect(try store.patients(matching: "PORTILLO maria").map(\.id.value) == ["p3"])
    #expect(try store.patients(matching: "100%").isEmpty)
    #expect(try store.patients(bornOn: "1937-05-06").map(\.id.value) == ["p1", "p3"])
    #expect(try store.patient(recordNumber: "MR-p2")?.id == "p2")
    #expect(try store.patient(recordNumber: "MR-p9") == nil)
    #expect(
      try store.recordID(
        of: .patient, carrying: BusinessIdentifier(system: "urn:clinic", value: "MR-p3")) == "p3")
  }

  @Test func governmentNumbersAreNeverMatchedOn() throws {
    let clinic = try Clinic()
    let systems = [
      "http://hl7.org/fhir/sid/us-ssn", "urn:oid:2.16.840.1.113883.4.1",
      "urn:oid:2.16.840.1.113883.4.3.25",
      "http://standardhealthrecord.org/fhir/StructureDefinition/passportNumber",
    ]
    let npi = BusinessIdentifier(system: "urn:oid:2.16.840.1.113883.4.6", value: "42")
    let numbers = systems.map { BusinessIdentifier(system: $0, value: "42") } + [npi]
    try clinic.write {
      try $0.upsert(.practitioner(Practitioner(id: "lee", identifiers: numbers)))
    }
    for number in numbers {
      let found = try clinic.store.recordID(of: .practitioner, carrying: number)
      #expect(found == (number == npi ? "lee" : nil))
    }
  }

  @Test func anUnreadableRowIsAnErrorWithoutItsWords() throws {
    let clinic = try Clinic()
    try clinic.write { try $0.upsert(.observation(Clinic.observation("o1", at: "2026-03-04"))) }
    try clinic.tamper("UPDATE observation SET body = 'Hemoglobin 5.1'")
    #expect(throws: StoreError.unreadableRow(table: "Observation")) {
      try clinic.store.latestObservations(of: Clinic.ana)
    }
  }
}
