import Records
import Testing

@testable import FHIR

/// Bundles of all shapes: nested, with names of all kinds, with deletions, in lines.
struct BundleTests {
  private func ids(_ text: String, name: String = "some.json") throws -> [String] {
    try Reading(text, name: name).records.map(\.id)
  }

  private func patient(_ id: String) -> String {
    #"{"resourceType":"Patient","id":"\#(id)"}"#
  }

  @Test func membersComeInAnyOrder() throws {
    let bundle =
      #"{"entry":[{"resource":\#(patient("a"))}],"type":"batch","resourceType":"Bundle"}"#
    #expect(try ids(bundle) == ["a"])
  }

  @Test func bundlesStandInBundles() throws {
    let inner = #"{"resourceType":"Bundle","entry":[{"resource":\#(patient("a"))}]}"#
    let outer = #"{"resourceType":"Bundle","entry":[{"resource":\#(inner)},{"resource":{}}]}"#
    let reading = try Reading(outer)
    #expect(reading.records.map(\.id) == ["a"])
    #expect(reading.problems.map(\.reason) == [.noResourceType])
    #expect(reading.problems.first?.location?.entry == 2)
  }

  @Test func aListIsNoBundle() throws {
    let list = #"{"resourceType":"List","id":"l","entry":[{"item":{"reference":"Patient/a"}}]}"#
    #expect(try Reading(list).entries == [.ignored("List")])
  }

  @Test func resourcesStandAloneAndInLines() throws {
    #expect(try ids(patient("a")) == ["a"])
    #expect(try ids("\u{FEFF}\n" + patient("a") + "\r\n\n" + patient("b")) == ["a", "b"])
    let bundle = #"{"resourceType":"Bundle","entry":[{"resource":\#(patient("c"))}]}"#
    #expect(try ids(patient("a") + "\n" + bundle, name: "x.ndjson") == ["a", "c"])
  }

  @Test func namesGiveIdentifiers() throws {
    let bundle = #"""
      {"resourceType":"Bundle","entry":[
      {"fullUrl":"urn:uuid:0D585094-1E04-4C71-8735-444E99BF7A99","resource":{"resourceType":"Patient"}},
      {"fullUrl":"http:\/\/clinic.example\/Encounter\/e1","resource":{"resourceType":"Encounter",
        "status":"finished","subject":{"reference":"urn:uuid:0D585094-1E04-4C71-8735-444E99BF7A99"}}},
      {"fullUrl":"urn:uuid:11111111-1111-4111-8111-111111111111","resource":
        {"resourceType":"Practitioner","id":"p9"}},
      {"resource":{"resourceType":"Encounter","id":"e2","status":"finished",
        "subject":{"reference":"Patient/x"},"participant":[{"individual":
        {"reference":"urn:uuid:11111111-1111-4111-8111-111111111111"}}]}},
      {"resource":{"resourceType":"Encounter","status":"finished"}}]}
      """#
    let reading = try Reading(bundle)
    #expect(
      reading.records.map(\.id) == ["0D585094-1E04-4C71-8735-444E99BF7A99", "e1", "p9", "e2"])
    #expect(reading.records[1].patient == "0D585094-1E04-4C71-8735-444E99BF7A99")
    guard case .encounter(let visit) = reading.records[3] else { return }
    #expect(visit.participants.first?.practitioner == "p9")
    #expect(reading.problems.map(\.reason) == [.noID])
  }

  @Test func transactionsDelete() throws {
    let bundle = #"""
      {"resourceType":"Bundle","type":"transaction","entry":[
      {"request":{"method":"DELETE","url":"Observation/o1"}},
      {"request":{"method":"DELETE","url":"Goal/g1"}},
      {"resource":{"resourceType":"Patient","id":"a"}}]}
      """#
    let entries = try Reading(bundle).entries
    #expect(entries.count == 3)
    #expect(Array(entries.prefix(2)) == [.removed(.observation, id: "o1"), .ignored("Goal")])
  }

  @Test func escapesAreResolved() throws {
    let text = #"""
      {"resourceType":"Patient","id":"a","name":[{"text":"Zo\u00eb \"Z\" \ud83d\ude00\n\/ \ud800!"}]}
      """#
    guard case .patient(let patient) = try Reading(text).records.first else {
      Issue.record("There is a patient.")
      return
    }
    #expect(patient.names.first?.text == "Zoë \"Z\" 😀\n/ \u{FFFD}!")
  }

  @Test func plainTextAttachmentsAreKept() throws {
    let text = #"""
      {"resourceType":"DocumentReference","id":"d","status":"current","subject":
      {"reference":"Patient/a"},"content":[
      {"attachment":{"contentType":"text/plain","data":"Q2hlc3QgY2xlYXIu"}},
      {"attachment":{"contentType":"application/pdf","data":"JVBERi0x"}}]}
      """#
    guard case .document(let document) = try Reading(text).records.first else {
      Issue.record("There is a document.")
      return
    }
    #expect(document.attachments.map(\.text) == ["Chest clear.", nil])
  }
}
