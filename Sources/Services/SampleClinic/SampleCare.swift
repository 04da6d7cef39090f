import Records

/// Medicines that can be refilled, bills, care teams, insurance and relatives.
struct SampleCare: Sendable {
  let calendar: SampleCalendar

  var records: [Record] { medicines + bills + teams + insurance + relatives }

  // MARK: - Medicines

  private var medicines: [Record] {
    let jonelle = SamplePerson.jonelle.patient
    let leonor = SamplePerson.leonor.patient
    return [
      medicine(
        "jonelle-metformin", of: jonelle, "Metformin hydrochloride 500 MG Oral Tablet", "860975",
        times: 2, for: "Diabetes", by: SampleStaff.lee, refills: 3),
      medicine(
        "jonelle-lisinopril", of: jonelle, "Lisinopril 10 MG Oral Tablet", "314076", times: 1,
        for: "High blood pressure", by: SampleStaff.lee, refills: 2),
      medicine(
        "leonor-metformin", of: leonor, "Metformin hydrochloride 500 MG Oral Tablet", "860975",
        times: 2, for: "Diabetes", by: SampleStaff.morales, refills: 2),
      medicine(
        "leonor-losartan", of: leonor, "Losartan Potassium 50 MG Oral Tablet", "979492", times: 1,
        for: "Presión alta", by: SampleStaff.morales, refills: 1),
      medicine(
        "sharmaine-lisinopril", of: SamplePerson.sharmaine, "Lisinopril 10 MG Oral Tablet",
        "314076", times: 1, for: "High blood pressure", by: SampleStaff.chen, refills: 1),
    ]
  }

  private func medicine(
    _ key: String, of patient: PatientID, _ name: String, _ rxNorm: String, times: Int,
    for reason: String, by practitioner: PractitionerID, refills: Int
  ) -> Record {
    .medicationOrder(
      MedicationOrder(
        id: MedicationOrderID("sample-order-\(key)"), patient: patient, status: .active,
        intent: "order",
        medication: CodedConcept(
          text: name, codings: [Coding(system: CodeSystem.rxNorm, code: rxNorm, display: name)]),
        authoredOn: PartialDate(calendar.instant(monthsAgo: 3, "10:30")),
        prescriber: SampleStaff.reference(practitioner), reasons: [CodedConcept(text: reason)],
        dosages: [
          Dosage(
            sequence: 1, dose: MeasuredQuantity(value: ExactDecimal(1), unit: "tablet"),
            frequency: times, period: ExactDecimal(1), periodUnit: .day)
        ],
        refillsAllowed: refills,
        daysSupply: MeasuredQuantity(value: ExactDecimal(90), unit: "d")))
  }

  // MARK: - Bills

  private var bills: [Record] {
    let jonelle = SamplePerson.jonelle.patient
    return [
      bill("jonelle-1", to: jonelle, "Office visit", hundredths: 3_000, daysAgo: 20),
      bill("jonelle-2", to: jonelle, "Blood test", hundredths: 1_510, daysAgo: 15),
      bill(
        "leonor-1", to: SamplePerson.leonor.patient, "Consulta médica", hundredths: 2_500,
        daysAgo: 12),
      bill("sharmaine-1", to: SamplePerson.sharmaine, "Heart check", hundredths: 4_000, daysAgo: 9),
    ]
  }

  private func bill(
    _ key: String, to patient: PatientID, _ service: String, hundredths: Int64, daysAgo: Int
  ) -> Record {
    let amount = MoneyAmount(value: ExactDecimal(hundredths: hundredths), currency: "USD")
    return .invoice(
      Invoice(
        id: InvoiceID("sample-bill-\(key)"), patient: patient, status: .issued,
        kind: CodedConcept(text: service), number: "L-\(key)",
        recipient: Reference(type: .patient, id: patient.value),
        issuer: Reference(type: .organization, id: SampleStaff.clinic.value),
        date: PartialDate(calendar.instant(days: -daysAgo, "12:00")),
        items: [InvoiceItem(sequence: 1, service: CodedConcept(text: service), price: amount)],
        totalNet: amount, totalGross: amount))
  }

  // MARK: - People and insurance

  private var teams: [Record] {
    [
      (SamplePerson.jonelle.patient, [SampleStaff.lee, SampleStaff.nurse]),
      (SamplePerson.leonor.patient, [SampleStaff.morales, SampleStaff.nurse]),
      (SamplePerson.sharmaine, [SampleStaff.chen, SampleStaff.lee]),
    ].map { patient, members in
      .careTeam(
        CareTeam(
          id: CareTeamID("sample-team-\(patient.value)"), patient: patient, status: .active,
          name: "Lakeside Clinic",
          members: members.map { CareTeamMember(member: SampleStaff.reference($0)) }))
    }
  }

  private var insurance: [Record] {
    [SamplePerson.jonelle.patient, SamplePerson.leonor.patient, SamplePerson.sharmaine]
      .enumerated().map { place, patient in
        .coverage(
          Coverage(
            id: CoverageID("sample-coverage-\(place + 1)"), patient: patient, status: .active,
            payors: [Reference(display: place == 2 ? "Medicare" : "Lakeside Health Plan")]))
      }
  }

  private var relatives: [Record] {
    [
      .relatedPerson(
        RelatedPerson(
          id: "sample-relative-daniel", patient: SamplePerson.sharmaine,
          relationships: [CodedConcept(text: "Son")],
          names: [HumanName(use: .usual, family: "Yost", given: ["Daniel"])])),
      .relatedPerson(
        RelatedPerson(
          id: "sample-relative-claire", patient: SamplePerson.jonelle.patient,
          relationships: [CodedConcept(text: "Daughter")],
          names: [HumanName(use: .usual, family: "Kohler", given: ["Claire"])])),
    ]
  }
}
