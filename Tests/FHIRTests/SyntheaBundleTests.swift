import Foundation
import Records
import Testing

@testable import FHIR

/// A bundle as Synthea makes it, against what Foundation's parser sees in it.
struct SyntheaBundleTests {
  private let path = Reading.fixture("synthea-adult-man.json")

  @Test func countsEqualAnIndependentCount() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let bundle = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entries = try #require(bundle["entry"] as? [[String: Any]])
    var expected: [String: Int] = [:]
    for entry in entries {
      let resource = try #require(entry["resource"] as? [String: Any])
      expected[try #require(resource["resourceType"] as? String), default: 0] += 1
    }
    var counted: [String: Int] = [:]
    for entry in try Reading(files: [path]).entries {
      switch entry {
      case .record(let record): counted[record.type.rawValue, default: 0] += 1
      case .ignored(let type): counted[type, default: 0] += 1
      default: Issue.record("Nothing else is in the file.")
      }
    }
    #expect(counted == expected)
    #expect(counted["Observation"] == 9)
  }

  @Test func quantitiesKeepTheirText() throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let observations = try Reading(files: [path]).byID {
      if case .observation(let value) = $0 { value } else { nil }
    }
    var checked = 0
    for observation in observations.values {
      guard case .quantity(let quantity) = observation.value, let value = quantity.value else {
        continue
      }
      let line = try #require(
        text.split(separator: "\n").first { $0.contains(observation.id.value) })
      #expect(line.contains("\"valueQuantity\":{\"value\":\(value.text),"))
      checked += 1
    }
    #expect(checked > 5)
  }

  @Test func referencesByNameAreResolved() throws {
    let reading = try Reading(files: [path])
    let patient = try #require(reading.records.first { $0.type == .patient })
    #expect(reading.records.allSatisfy { $0.patient == nil || $0.patient?.value == patient.id })
    let encounters = reading.byID { if case .encounter(let value) = $0 { value } else { nil } }
    for encounter in encounters.values {
      #expect(encounter.participants.first?.type == .practitioner)
      #expect(encounter.serviceProvider?.organization != nil)
    }
    let explanations = reading.byID {
      if case .explanationOfBenefit(let value) = $0 { value } else { nil }
    }
    #expect(explanations.values.allSatisfy { $0.claim != nil && !$0.items.isEmpty })
  }

  @Test func onlyTheMedicalRecordNumberIsKept() throws {
    let reading = try Reading(files: [path])
    let patients = reading.byID { if case .patient(let value) = $0 { value } else { nil } }
    let patient = try #require(patients.values.first)
    #expect(patient.recordNumbers.count == 1)
    #expect(patient.recordNumbers.first?.system == "http://hospital.smarthealthit.org")
    #expect(patient.birthDate?.text == "1982-07-29")
    #expect(patient.languageTag == "en-US")
  }
}
