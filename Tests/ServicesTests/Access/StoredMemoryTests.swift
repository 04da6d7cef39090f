import Dialog
import Foundation
import Records
import Store
import Testing

@testable import Services

@Suite("What is kept of a person from one conversation to the next")
struct StoredMemoryTests {
  @Test(
    "What was begun is given back to the same account for the same record, until it is forgotten")
  func begun() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let memory = fixture.portal.memory
    let moment = fixture.portal.zone.moment(fixture.now)
    let begun = try JSONDecoder().decode(Begun.self, from: Data(Self.visit.utf8))
    try memory.keep(begun, in: fixture.session, at: moment)
    #expect(try memory.begun(in: fixture.session) == begun)

    var other = fixture.session
    other.subject = Principal(id: SamplePerson.sharmaine.value, name: "Sharmaine")
    #expect(try memory.begun(in: other) == nil)
    #expect(try memory.begun(in: Session()) == nil)

    try memory.keep(nil, in: fixture.session, at: moment)
    #expect(try memory.begun(in: fixture.session) == nil)
  }

  @Test("What ended is deleted when something else is kept")
  func ended() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let begun = try JSONDecoder().decode(Begun.self, from: Data(Self.visit.utf8))
    let memory = fixture.portal.memory
    try memory.keep(begun, in: fixture.session, at: fixture.portal.zone.moment(fixture.now))
    var other = fixture.session
    other.subject = Principal(id: "p2", name: "Maria")
    try memory.keep(begun, in: other, at: fixture.portal.zone.moment(begun.expires + 1))
    #expect(try memory.begun(in: fixture.session) == nil)
  }

  @Test("What cannot be read at all is lost, not a crash")
  func unreadable() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let account = try #require(fixture.call("x").account)
    let patient = try fixture.call("x").requiredPatient()
    try fixture.store.keep {
      try $0.saveBegun(
        Array("no JSON".utf8), by: account, for: patient.value,
        expires: Instant(seconds: fixture.now + 60), at: Instant(seconds: fixture.now))
    }
    #expect(try fixture.portal.memory.begun(in: fixture.session) == .unreadable)
  }

  @Test("Preferences are kept by account; the language is also the one they are written to in")
  func preferences() throws {
    let fixture = try Fixture()
    try fixture.signInAsJonelle()
    let memory = fixture.portal.memory
    #expect(try memory.preferences(in: fixture.session) == Preferences())
    let wanted = Preferences(language: .spanish, verbosity: .brief, rate: .slow)
    try memory.keep(wanted, in: fixture.session)
    #expect(try memory.preferences(in: fixture.session) == wanted)
    let account = try #require(fixture.call("x").account)
    #expect(try fixture.store.preferences(of: account)["language"] == "es-US")
    try memory.keep(Preferences(), in: fixture.session)
    #expect(try memory.preferences(in: fixture.session) == Preferences())
  }

  /// A form as version 1 wrote it.
  private static let visit = """
    {"kept":[{"until":1772791200,"form":{"intent":"visits.request","slots":{},"filled":[],\
    "secrets":{},"unresolved":{},"demanded":[],"choices":[],"offered":0,"isConfirmed":false,\
    "isPrerequisite":false,"unchecked":[]}}]}
    """
}
