import Foundation
import Records
import Testing

@testable import FHIR

/// Files that are broken, by accident or on purpose: a sentence for each, and no crash.
struct BadInputTests {
  private let good = #"{"resourceType":"Patient","id":"a"}"#

  private func reasons(_ text: String, name: String = "some.json") throws -> [ImportProblem.Reason]
  {
    try Reading(text, name: name).problems.map(\.reason)
  }

  @Test func filesThatAreNoRecords() throws {
    #expect(try reasons("") == [.emptyFile])
    #expect(try reasons(" \n\t\n") == [.emptyFile])
    #expect(try reasons("<html></html>") == [.notJSON])
    #expect(try reasons("[\(good)]") == [.notJSON])
    #expect(try reasons("\0\0\0\0") == [.nul])
    #expect(try reasons("{}") == [.noResourceType])
    #expect(try reasons(#"{"resourceType":"<script>","id":"a"}"#) == [.noResourceType])
    #expect(try reasons(#"{"resourceType":"Patient"}"#) == [.noID])
    #expect(try reasons(#"{"resourceType":"Patient","id":"a b"}"#) == [.unreadable("id")])
    #expect(try reasons(#"{"resourceType":"Bundle","entry":[]}"#) == [])
  }

  @Test func filesThatCannotBeOpened() throws {
    let reading = try Reading(files: ["/nonexistent/file.json", "/tmp"])
    #expect(reading.problems.map(\.reason) == [.noSuchFile, .notAFile])
  }

  @Test func stringsMustBeText() throws {
    #expect(try reasons(#"{"resourceType":"Patient","id":"a","x":"\u0000"}"#) == [.nul])
    #expect(try reasons("{\"resourceType\":\"Patient\",\"id\":\"a\u{1}\"}") == [.notJSON])
    let latin1 =
      Array(#"{"resourceType":"Patient","id":"a","name":[{"text":"Jos"#.utf8) + [0xE9]
      + Array(#""}]}"#.utf8)
    #expect(try Reading(latin1).problems.map(\.reason) == [.notUTF8])
  }

  @Test func deepNestingIsRefused() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let text = #"{"resourceType":"Patient","id":"a","x":\#(deep)}"# + "\n" + good
    let reading = try Reading(text, name: "x.ndjson")
    #expect(reading.problems.map(\.reason) == [.tooDeep])
    #expect(reading.records.count == 1)
    var bundles = good
    for _ in 0..<30 { bundles = #"{"resourceType":"Bundle","entry":[{"resource":\#(bundles)}]}"# }
    #expect(try reasons(bundles) == [.tooDeep])
  }

  @Test func aBrokenLineDoesNotSpoilTheNext() throws {
    let lines = [good, #"{"resourceType":"Patient","id":"b"#, "}", "nonsense", good + "x", good]
    let reading = try Reading(lines.joined(separator: "\n"), name: "some.ndjson")
    #expect(reading.problems.map(\.location?.line) == [2, 3, 4, 5])
    #expect(reading.records.count == 3)
  }

  @Test func aBadEntryDoesNotSpoilTheNext() throws {
    let entries = ["{\"resource\":\(good)}", #"{"resource":{"resourceType":"Patient","id":"b",}}"#]
    let text =
      "{\"resourceType\":\"Bundle\",\"entry\":[\((entries + entries).joined(separator: ","))]}"
    let reading = try Reading(text)
    #expect(reading.records.count == 2)
    #expect(reading.problems.map(\.location?.entry) == [2, 4])
  }

  @Test func problemsNeverShowWhatTheyAreAbout() throws {
    let text = #"{"resourceType":"Patient","id":"a","birthDate":"SECRET","gender":"SECRET"}"#
    let reading = try Reading(text)
    #expect(reading.problems.count == 1)
    #expect(!String(describing: reading.problems).contains("SECRET"))
  }

  @Test func everyTruncationKeepsWhatCameBefore() throws {
    var kept = 0
    for end in 0..<bundle.count {
      let reading = try Reading(Array(bundle[..<end]))
      #expect(reading.problems.count == 1)
      #expect(reading.records.count >= kept)
      kept = reading.records.count
    }
    #expect(kept == (try Reading(bundle).records.count))
  }

  @Test func flippedBytesNeverCrash() throws {
    var random = Lehmer(state: 20_260_101)
    for _ in 0..<400 {
      var bytes = bundle
      for _ in 0...Int(random.next() % 4) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      let reading = try Reading(bytes, name: random.next() % 2 == 0 ? "a.json" : "a.ndjson")
      #expect(reading.entries.count <= 12)
    }
  }

  /// A small bundle with something of everything, short so that each of its bytes can be the last.
  private let bundle = Array(
    #"""
    {"resourceType":"Bundle","type":"collection","entry":[
    {"fullUrl":"urn:uuid:0d585094-1e04-4c71-8735-444e99bf7a99","resource":{"resourceType":"Patient",
    "id":"a","name":[{"family":"Mu\u00f1oz","given":["Ana"]}],"birthDate":"1960-01"}},
    {"resource":{"resourceType":"Observation","id":"o","status":"final","code":{"text":"Test"},
    "subject":{"reference":"urn:uuid:0d585094-1e04-4c71-8735-444e99bf7a99"},
    "effectiveDateTime":"2019-05-30T03:35:36.123+00:00","valueQuantity":{"value":-1.50e2}}},
    {"resource":{"resourceType":"Goal","active":true,"x":[null,false,[],{}]}}]}
    """#.utf8)
}

/// A small generator, so that each run flips the same bytes (Park and Miller's, 48271).
private struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state * 48271 % 2_147_483_647
    return state
  }
}
