import Foundation
import Records
import Store
import Testing

@testable import Services

/// Files into a store of their own: what is new, what is the same, what goes.
final class RecordImporterTests {
  private let folder: URL
  private let store: Store
  private static let now = Instant(seconds: 1_772_600_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "portal-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store(directory: folder.appendingPathComponent("data").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func importing(_ lines: [String], name: String = "a.ndjson") throws -> ImportReport {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    return try RecordImporter(store: store).importRecords(from: [file.path], at: Self.now) { _ in }
  }

  private func observation(_ id: String, status: String = "final", value: String = "1.50")
    -> String
  {
    #"{"resourceType":"Observation","id":"\#(id)","status":"\#(status)","code":{"text":"Test"},"#
      + #""subject":{"reference":"Patient/p"},"valueQuantity":{"value":\#(value),"unit":"mg"}}"#
  }

  @Test func theSameAgainChangesNothing() throws {
    let lines = [#"{"resourceType":"Patient","id":"p"}"#, observation("a"), observation("b")]
    #expect(try importing(lines).total.added == 3)
    let second = try importing(lines)
    #expect(second.total.unchanged == 3 && second.total.added == 0 && second.problems == 0)
    #expect(try store.count(of: .observation) == 2)
  }

  @Test func correctedReplacesAndMistakenGoes() throws {
    _ = try importing([observation("a"), observation("b")])
    let report = try importing([
      observation("a", status: "corrected", value: "2.50"),
      observation("b", status: "entered-in-error"),
    ])
    #expect(report.counts["Observation"]?.replaced == 1)
    #expect(report.counts["Observation"]?.removed == 1)
    #expect(try store.observation("b", of: "p") == nil)
    let kept = try #require(try store.observation("a", of: "p"))
    guard case .quantity(let quantity) = kept.value else {
      Issue.record("It is a quantity.")
      return
    }
    #expect(kept.status == .corrected && quantity.value?.text == "2.50")
  }

  @Test func aBadLineIsToldAndTheRestGoesIn() throws {
    let report = try importing([observation("a"), "{", observation("b", status: "odd")])
    #expect(report.problems == 2 && report.total.added == 1 && report.total.leftOut == 2)
    #expect(report.counts["Observation"]?.leftOut == 1 && report.counts[""]?.leftOut == 1)
  }

  @Test func identifiersFromEarlierImportsAreKnown() throws {
    _ = try importing([
      #"{"resourceType":"Practitioner","id":"d","identifier":[{"system":"urn:n","value":"7"}]}"#
    ])
    _ = try importing([
      #"{"resourceType":"Encounter","id":"e","status":"finished","subject":{"reference":"Patient/p"},"#
        + #""participant":[{"individual":{"reference":"Practitioner?identifier=urn:n|7"}}]}"#
    ])
    let visits = try store.encounters(of: "p")
    #expect(visits.first?.participants.first?.practitioner == "d")
  }

  @Test func foldersAreReadWithAllInThem() throws {
    _ = try importing([observation("a")], name: "in/one.ndjson")
    _ = try importing([observation("b")], name: "in/deeper/two.json")
    try "no record".write(
      to: folder.appendingPathComponent("in/readme.txt"), atomically: true, encoding: .utf8)
    let report = try RecordImporter(store: store).importRecords(
      from: [folder.appendingPathComponent("in").path], at: Self.now
    ) { _ in }
    #expect(report.files == 2 && report.total.unchanged == 2 && report.problems == 0)
  }

  @Test func manyRecordsGoInBatchesAndProgressIsTold() throws {
    let lines = (0..<2500).map { observation("o\($0)") }
    let file = folder.appendingPathComponent("many.ndjson")
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    var told: [Int] = []
    let report = try RecordImporter(store: store).importRecords(
      from: [file.path], at: Self.now
    ) { notice in
      if case .working(let read) = notice { told.append(read) }
    }
    #expect(report.counts["Observation"]?.added == 2500)
    #expect(told == told.sorted() && told.count >= 2)
    #expect(try store.verifyAudit().faults.isEmpty)
  }
}
