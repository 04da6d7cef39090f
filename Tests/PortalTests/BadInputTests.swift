import Glibc
import Security
import Testing

@testable import Store

/// Files and data directories that cannot be used: a sentence, an exit status, and nothing lost.
@Suite(.serialized) struct BadInputTests {
  private static let bundle =
    Program.package + "/Tests/FHIRTests/Fixtures/synthea-adult-man.json"

  /// Every command that opens the data directory, and how it ends when that cannot be used.
  private static let commands: [(name: String, words: [String], status: Int32)] = [
    ("talk", [], 1), ("ask", ["help"], 1), ("staff", ["patients"], 1), ("import", [bundle], 2),
    ("demo", [], 1),
  ]

  private static let newer = [
    ("en-US", "A newer version of the portal"), ("es-US", "Una versión más nueva del portal"),
  ]

  @Test(arguments: newer)
  func aDatabaseOfANewerVersionIsLeftAlone(locale: String, sentence: String) throws {
    let scratch = Scratch()
    let data = scratch.path + "/data"
    #expect(Program.run(["import", "--data", data, Self.bundle]).status == 0)
    try Self.setVersion(99, in: data)
    for command in Self.commands {
      let result = Program.run(
        [command.name, "--data", data, "--locale", locale] + command.words,
        environment: ["XDG_STATE_HOME": scratch.path])
      #expect(result.status == command.status, "\(command.name)")
      #expect(result.output == "")
      #expect(result.errors.contains(sentence), "\(command.name): \(result.errors)")
      #expect(Plain.complaint(about: result.errors) == nil)
    }
    // Nothing was lost: the version that wrote it finds everything again.
    try Self.setVersion(Schema.currentVersion, in: data)
    let again = Program.run(["import", "--data", data, Self.bundle])
    #expect(again.status == 0)
    #expect(!again.output.contains(" new"))
  }

  private static func setVersion(_ version: Int, in data: String) throws {
    let connection = try Connection(
      path: data + "/portal.sqlite", mode: .writing, codeKey: HMAC(key: Secret("test")))
    try connection.execute("PRAGMA user_version = \(version)")
  }

  @Test(arguments: ["/dev/null/portal", "/proc/portal"])
  func aDataDirectoryThatCannotBeWrittenIsSaid(data: String) {
    let scratch = Scratch()
    for (locale, sentence) in [("en-US", "cannot be written"), ("es-US", "No se puede escribir")] {
      for command in Self.commands {
        let result = Program.run(
          [command.name, "--data", data, "--locale", locale] + command.words,
          environment: ["XDG_STATE_HOME": scratch.path])
        #expect(result.status == command.status, "\(command.name)")
        #expect(result.output == "")
        #expect(result.errors.contains(sentence), "\(command.name): \(result.errors)")
        #expect(Plain.complaint(about: result.errors) == nil)
      }
    }
  }

  @Test(arguments: [("en-US", "It ends in the middle."), ("es-US", "Se corta a la mitad.")])
  func ofATruncatedBundleTheWholeEntriesAreKept(locale: String, sentence: String) {
    let scratch = Scratch()
    let whole = Scratch.read(Self.bundle)
    let data = scratch.path + "/data"
    scratch.write(String(whole.prefix(whole.count * 2 / 3)), to: "cut.json")
    let cut = Program.run(
      ["import", "--data", data, "--locale", locale, scratch.path + "/cut.json"])
    #expect(cut.status == 1)
    #expect(cut.output.contains(sentence), "\(cut.output)")
    #expect(Plain.complaint(about: cut.output.replacing(scratch.path, with: "")) == nil)
    #expect(Program.run(["staff", "patients", "--data", data]).status == 0)
    // The whole file brings the rest, and what is there already stays.
    let rest = Program.run(["import", "--data", data, "--locale", locale, Self.bundle])
    #expect(rest.status == 0)
    #expect(rest.output.contains(locale == "en-US" ? "1 unchanged" : "1 sin cambios"))
  }

  @Test func aLargeFileIsReadInPieces() throws {
    let scratch = Scratch()
    let peaks = try [1, 500].map { count in
      let path = scratch.path + "/\(count).json"
      try Self.writeBundle(of: count, to: path)
      let result = Program.run(["import", "--data", scratch.path + "/data-\(count)", path])
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      #expect(result.output.contains("Results: \(count) read"))
      return result.peak
    }
    // 60 megabytes more to read, and hardly more memory.
    #expect(peaks[1] - peaks[0] < 30)
  }

  @Test func threeHundredMegabytesOfNothingAreRefusedAtOnce() {
    let scratch = Scratch()
    scratch.write(#"{"resourceType":"Bundle","type":"collection","entry":["#, to: "a.json")
    #expect(truncate(scratch.path + "/a.json", 300_000_000) == 0)
    let result = Program.run(["import", "--data", scratch.path + "/data", scratch.path + "/a.json"])
    #expect(result.status == 1)
    #expect(result.output.contains("null character"), "\(result.output)")
  }

  /// A bundle whose results carry 120 kilobytes of narrative each, which is not kept.
  private static func writeBundle(of count: Int, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    let narrative = String(repeating: "All is well. ", count: 9_230)
    fputs(
      """
      {"resourceType":"Bundle","type":"collection","entry":[
      {"resource":{"resourceType":"Patient","id":"ana","name":[{"family":"Ruiz"}]}}
      """, file)
    for number in 0..<count {
      fputs(
        """
        ,
        {"resource":{"resourceType":"Observation","id":"o-\(number)","status":"final",
        "text":{"status":"generated","div":"\(narrative)"},"code":{"text":"Potassium"},
        "subject":{"reference":"Patient/ana"},"effectiveDateTime":"2025-03-04",
        "valueQuantity":{"value":4.2,"unit":"mmol/L"}}}
        """, file)
    }
    fputs("]}\n", file)
  }
}
