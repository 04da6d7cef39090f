import Records

/// Recent laboratory results with ranges, and the doctor's words about them.
struct SampleResults: Sendable {
  let calendar: SampleCalendar

  /// The result that waits for a doctor to have seen it.
  static let heldID = "sample-jonelle-thyroid"

  private struct Test {
    let loinc: String
    let name: String
    let unit: String
    let low: String?
    let high: String?
  }

  private static let a1c = Test(
    loinc: "4548-4", name: "Hemoglobin A1c", unit: "%", low: "4.0", high: "5.6")
  private static let cholesterol = Test(
    loinc: "2093-3", name: "Total Cholesterol", unit: "mg/dL", low: nil, high: "200")
  private static let ldl = Test(
    loinc: "18262-6", name: "Low Density Lipoprotein Cholesterol", unit: "mg/dL", low: nil,
    high: "100")
  private static let potassium = Test(
    loinc: "2823-3", name: "Potassium", unit: "mmol/L", low: "3.5", high: "5.1")
  private static let glucose = Test(
    loinc: "2339-0", name: "Glucose", unit: "mg/dL", low: "70", high: "99")
  private static let creatinine = Test(
    loinc: "2160-0", name: "Creatinine", unit: "mg/dL", low: "0.6", high: "1.3")
  private static let thyroid = Test(
    loinc: "3016-3", name: "Thyroid stimulating hormone", unit: "m[IU]/L", low: "0.4",
    high: "4.5")

  var records: [Record] {
    let jonelle = SamplePerson.jonelle.patient
    let leonor = SamplePerson.leonor.patient
    let sharmaine = SamplePerson.sharmaine
    var records = panel(
      "jonelle", of: jonelle, daysAgo: 2,
      [(Self.a1c, "6.8"), (Self.cholesterol, "182"), (Self.potassium, "4.2")],
      by: SampleStaff.lee, note: "Better than last time. Keep going.")
    records += history("jonelle", of: jonelle, Self.a1c, [(3, "7.2"), (6, "7.5"), (9, "7.9")])
    records += history("jonelle", of: jonelle, Self.cholesterol, [(6, "196"), (12, "212")])
    records += panel(
      "leonor", of: leonor, daysAgo: 2,
      [(Self.a1c, "7.1"), (Self.glucose, "128"), (Self.creatinine, "0.8")],
      by: SampleStaff.morales, note: "Va mejorando. Siga caminando todos los días.")
    records += history("leonor", of: leonor, Self.a1c, [(4, "7.6"), (8, "8.0")])
    records += panel(
      "sharmaine", of: sharmaine, daysAgo: 2, [(Self.potassium, "4.6"), (Self.ldl, "92")],
      by: SampleStaff.chen, note: "All good. No change to your medicines.")
    records.append(
      .observation(
        result(
          Self.heldID, of: jonelle, Self.thyroid, "2.9", at: calendar.instant(days: -1, "08:40"),
          issued: calendar.instant(days: -1, "16:30"), by: SampleStaff.lee)))
    return records
  }

  private func panel(
    _ key: String, of patient: PatientID, daysAgo: Int, _ values: [(Test, String)],
    by practitioner: PractitionerID, note: String
  ) -> [Record] {
    let taken = calendar.instant(days: -daysAgo, "08:30")
    let issued = calendar.instant(days: -daysAgo, "15:00")
    let results = values.map { test, value in
      result(
        "sample-\(key)-\(test.loinc)", of: patient, test, value, at: taken, issued: issued,
        by: practitioner)
    }
    let report = DiagnosticReport(
      id: DiagnosticReportID("sample-\(key)-report"), patient: patient, status: .final,
      categories: [CodedConcept(text: "Laboratory")], code: CodedConcept(text: "Blood test"),
      effective: PartialDate(taken), issued: issued,
      performers: [SampleStaff.reference(practitioner)],
      interpreters: [SampleStaff.reference(practitioner)], results: results.map(\.id),
      conclusion: note)
    return results.map(Record.observation) + [.diagnosticReport(report)]
  }

  private func history(
    _ key: String, of patient: PatientID, _ test: Test, _ values: [(months: Int, value: String)]
  ) -> [Record] {
    values.map { months, value in
      .observation(
        result(
          "sample-\(key)-\(test.loinc)-\(months)", of: patient, test, value,
          at: calendar.instant(monthsAgo: months, "08:30"),
          issued: calendar.instant(monthsAgo: months, "15:00"), by: SampleStaff.lee))
    }
  }

  private func result(
    _ id: String, of patient: PatientID, _ test: Test, _ value: String, at taken: Instant,
    issued: Instant, by practitioner: PractitionerID
  ) -> Observation {
    func quantity(_ text: String?) -> MeasuredQuantity? {
      text.flatMap { ExactDecimal($0) }.map {
        MeasuredQuantity(value: $0, unit: test.unit, system: CodeSystem.ucum, code: test.unit)
      }
    }
    let low = test.low.flatMap { ExactDecimal($0) }
    let high = test.high.flatMap { ExactDecimal($0) }
    return Observation(
      id: ObservationID(id), patient: patient, status: .final, categories: [.laboratory],
      code: CodedConcept(
        text: test.name,
        codings: [Coding(system: CodeSystem.loinc, code: test.loinc, display: test.name)]),
      effective: PartialDate(taken), issued: issued,
      value: quantity(value).map(ObservationValue.quantity),
      interpretations: ExactDecimal(value).map {
        [UsualRanges.interpretation(of: $0, low: low, high: high)]
      } ?? [],
      referenceRanges: [ReferenceRange(low: quantity(test.low), high: quantity(test.high))],
      performers: [SampleStaff.reference(practitioner)])
  }
}
