import Dialog
import Records
import Testing

@testable import Services

@Suite("The clinicians that a person can name")
struct CliniciansTests {
  private func names(_ intent: String, as person: SamplePerson) throws -> [Choice] {
    let fixture = try Fixture()
    #expect(try fixture.signIn(as: person.username, person.password ?? "").status == .done)
    let source = try #require(fixture.registry.source(of: "clinician"))
    return try source.choices(of: "clinician", for: fixture.call(intent))
  }

  @Test("Those of the person's own visits, messages and care team come first")
  func nearestFirst() throws {
    let leonor = try names("messages.write", as: .leonor).map(\.item.id)
    #expect(leonor.first == SampleStaff.morales.value)
    #expect(leonor.contains(SampleStaff.nurse.value))
    let jonelle = try names("messages.write", as: .jonelle).map(\.item.id)
    #expect(jonelle.first == SampleStaff.lee.value)
  }

  @Test("For a visit, only those with free times; one's own come first")
  func bookable() throws {
    let leonor = try names("visits.request", as: .leonor).map(\.item.id)
    #expect(leonor.first == SampleStaff.morales.value)
    #expect(!leonor.contains(SampleStaff.nurse.value))
    #expect(Set(leonor) == Set(SampleStaff.bookable.map(\.value)))
  }

  @Test("Every woman among the doctors is a doctora, and no man is")
  func titles() throws {
    for choice in try names("messages.write", as: .leonor) {
      let isDoctora = choice.names.contains("doctora")
      switch PractitionerID(choice.item.id) {
      case SampleStaff.lee, SampleStaff.morales: #expect(isDoctora)
      case SampleStaff.chen, SampleStaff.nurse: #expect(!isDoctora)
      default: break
      }
    }
  }
}
