import Glibc
import Testing

@testable import portal

/// `portal import` as people run it: sentences, counts and exit statuses.
@Suite struct ImportCommandTests {
  private static let patient = #"{"resourceType":"Patient","id":"p"}"#
  private static let result =
    #"{"resourceType":"Observation","id":"o","status":"final","code":{"text":"Test"},"#
    + #""subject":{"reference":"Patient/p"}}"#
  private static let broken = #"{"resourceType":"Observation","id":"b","status":"SECRET"}"#

  /// Runs an import of lines in a folder that is gone afterwards.
  private func importing(
    _ lines: [String], twice: Bool = false, locale: String = "en-US"
  ) throws -> Program.Result {
    let folder = try #require(Self.freshFolder())
    defer { Self.remove(folder) }
    let file = folder + "/records.ndjson"
    let handle = try #require(fopen(file, "w"))
    fputs(lines.joined(separator: "\n"), handle)
    fclose(handle)
    let arguments = ["import", file, "--data", folder + "/data", "--locale", locale]
    if twice { _ = Program.run(arguments) }
    var result = Program.run(arguments)
    result.output.replace(folder + "/", with: "")
    return result
  }

  private static func freshFolder() -> String? {
    var template = Array("/tmp/portal-import-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) }
  }

  private static func remove(_ folder: String) {
    for name in ["/data/", "/"] {
      guard let stream = opendir(folder + name) else { continue }
      while let entry = readdir(stream) {
        let file = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink(folder + name + file)
      }
      closedir(stream)
      rmdir(folder + name)
    }
  }

  @Test func allThatGoesInIsCountedByType() throws {
    let result = try importing([Self.patient, Self.result])
    #expect(result.status == 0)
    #expect(
      result.lines == [
        "1 file was read.", "The portal has 2 records from there.", "Patients: 1 read, 1 new.",
        "Results: 1 read, 1 new.",
      ])
    let again = try importing([Self.patient, Self.result], twice: true)
    #expect(
      again.lines.suffix(2) == ["Patients: 1 read, 1 unchanged.", "Results: 1 read, 1 unchanged."])
  }

  @Test(arguments: ["en-US", "es-US"])
  func whatIsLeftOutIsNamedAndNeverShown(locale: String) throws {
    let result = try importing([Self.patient, Self.broken, "{", "", "7"], locale: locale)
    #expect(result.status == 1)
    #expect(!result.output.contains("SECRET"))
    #expect(Plain.complaint(about: result.output) == nil)
    for line in [2, 3, 5] { #expect(result.output.contains(" \(line): ")) }
  }

  @Test(arguments: [("en-US", "In ", "kept"), ("es-US", "En ", "guardado")])
  func filesAreNamedAsTheyAreAndNothingIsPromised(locale: String, before: String, kept: String)
    throws
  {
    let nothing = try importing(["{"], locale: locale)
    #expect(nothing.output.hasPrefix("\(before)records.ndjson, "))
    #expect(!nothing.output.contains(kept))
    let something = try importing([Self.patient, "{"], locale: locale)
    #expect(something.output.contains(kept))
  }

  @Test func whatCannotGoOnSaysSo() {
    let nowhere = Program.run(["import", "x.json", "--data", "/proc/none"])
    #expect(nowhere.status == 2 && !nowhere.errors.isEmpty)
    #expect(Program.run(["import"]).status == 64)
  }
}
