import Records
import Testing

@testable import FHIR

/// What the standard allows and seldom happens, one resource a line.
struct OddCasesTests {
  private let reading: Reading

  init() throws {
    reading = try Reading(files: [Reading.fixture("odd-cases.ndjson")])
  }

  private var observations: [String: Observation] {
    reading.byID { if case .observation(let value) = $0 { value } else { nil } }
  }

  @Test func enteredInErrorIsTakenOut() {
    #expect(reading.entries.contains(.removed(.observation, id: "error")))
    #expect(reading.entries.contains(.removed(.condition, id: "mistake")))
    #expect(observations["error"] == nil)
  }

  @Test func datesAreAsExactAsTheyWere() throws {
    let year = try #require(observations["year"]?.effective)
    #expect(year.text == "2012" && year.precision == .year && year.month == nil)
    let month = try #require(observations["month"]?.effective)
    #expect(month.precision == .month && month.month == 5 && month.day == nil)
  }

  @Test func decimalsKeepTheirText() throws {
    guard case .quantity(let tenth) = observations["year"]?.value,
      case .quantity(let small) = observations["month"]?.value
    else {
      Issue.record("Both have quantities.")
      return
    }
    #expect(tenth.value?.text == "0.10")
    #expect(small.value?.text == "1e-3")
    #expect(small.comparator == .lessThan)
    #expect(observations["parts"]?.referenceRanges.first?.low?.value?.text == "3.50")
  }

  @Test func whatIsMissingSaysWhy() throws {
    let absent = try #require(observations["absent"])
    #expect(absent.value == nil)
    #expect(absent.dataAbsentReason?.code(in: CodeSystem.dataAbsentReason) == "unknown")
  }

  @Test func componentsHaveTheirOwnValues() throws {
    let parts = try #require(observations["parts"])
    #expect(parts.value == nil && parts.components.count == 3)
    #expect(parts.components[1].value == .boolean(true))
    #expect(parts.components[2].dataAbsentReason?.text == "not done")
    #expect(parts.components[0].interpretations.first?.codings.first?.code == "H")
    #expect(parts.referenceRanges.first?.ageLow?.value?.text == "18")
    #expect(parts.notes == ["Fasting."])
  }

  @Test func referencesByIdentifierWaitForWhatTheyMean() throws {
    let visits = reading.byID { if case .encounter(let value) = $0 { value } else { nil } }
    let visit = try #require(visits["visit"])
    #expect(visit.patient == "pat")
    #expect(visit.participants.first?.practitioner == "npi123")
    // Nobody has this identifier: the reference stays open, the visit is kept.
    #expect(visit.serviceProvider?.type == .organization && visit.serviceProvider?.id == nil)
  }

  @Test func earlierImportsAnswerForIdentifiers() throws {
    let north = BusinessIdentifier(system: "urn:clinics", value: "north")
    let reading = try Reading(
      files: [Reading.fixture("odd-cases.ndjson")], known: .init(identifiers: [north: "org-1"]))
    let visits = reading.byID { if case .encounter(let value) = $0 { value } else { nil } }
    #expect(visits["visit"]?.serviceProvider?.organization == "org-1")
  }

  @Test func drugsAreFoundInsideAndOutside() throws {
    let orders = reading.byID { if case .medicationOrder(let value) = $0 { value } else { nil } }
    let inside = try #require(orders["inside"])
    #expect(inside.medication.words == "Lisinopril 10 mg" && inside.medicationID == nil)
    #expect(inside.prescriber?.display == "Ann Lee" && inside.prescriber?.id == nil)
    #expect(inside.refillsAllowed == 3)
    #expect(inside.dosages.first?.period?.text == "1.0")
    #expect(inside.dosages.first?.periodUnit == .day)
    let later = try #require(orders["later"])
    #expect(later.medication.words == "Aspirin" && later.medicationID == "asp")
  }

  @Test func privateNumbersAreNowhere() throws {
    let patients = reading.byID { if case .patient(let value) = $0 { value } else { nil } }
    let patient = try #require(patients["pat"])
    #expect(patient.recordNumbers == [BusinessIdentifier(system: "urn:mrn", value: "M-17")])
    #expect(patient.name?.full == "José Luis Muñoz Jr.")
    #expect(patient.languageTag == "es-MX")
    #expect(!String(describing: reading.entries).contains("999-"))
  }

  @Test func illnessesAreToldFromFactsOfLife() throws {
    let conditions = reading.byID { if case .condition(let value) = $0 { value } else { nil } }
    #expect(conditions["social"]?.category == .social)
    #expect(conditions["illness"]?.category == .diagnosis)
    #expect(conditions["illness"]?.onsetText == "52 years")
  }

  @Test func pricesAddUp() throws {
    let invoices = reading.byID { if case .invoice(let value) = $0 { value } else { nil } }
    #expect(invoices["bill"]?.items.first?.price?.value.text == "36.23")
  }

  @Test func whatCannotBeReadIsNamedByLineAndField() {
    let told = reading.problems.map { [$0.location?.line ?? 0, $0.reason] as [AnyHashable] }
    #expect(
      told == [
        [15, ImportProblem.Reason.noPatient],
        [17, ImportProblem.Reason.unreadable("effectiveDateTime")],
        [18, ImportProblem.Reason.unknownCode("status")],
      ])
    #expect(reading.entries.contains(.ignored("Procedure")))
    #expect(reading.entries.count == 19)
  }
}
