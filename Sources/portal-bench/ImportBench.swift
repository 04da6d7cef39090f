import FoundationEssentials
import Glibc

/// Importing a FHIR bundle into a new data directory, beside JSONDecoder alone on the same file.
enum ImportBench {
  static func run(file: String?, isQuick: Bool) throws {
    try Workspace.with { folder in
      let path = try file ?? SampleBundle.write(to: folder, results: isQuick ? 500 : 20_000)
      let data = try Data(contentsOf: URL(filePath: path))
      let megabytes = Double(data.count) / 1_000_000
      let decoding = Stopwatch()
      let bundle = try JSONDecoder().decode(PlainBundle.self, from: data)
      guard bundle.entry?.isEmpty == false else { throw BenchFailure("The bundle is empty.") }
      let decoded = decoding.milliseconds / 1_000

      let importing = Stopwatch()
      let portal = try Child(Child.portal, ["import", path, "--data", folder + "/data"])
      let end = portal.finish()
      let imported = importing.milliseconds / 1_000
      guard end.status == 0 else { throw BenchFailure("The import did not succeed.") }
      Report.say(
        "import: \(Report.short(megabytes)) megabytes in \(Report.short(imported)) seconds, "
          + "\(Report.short(megabytes / imported)) megabytes a second.")
      Report.say(
        "import: JSONDecoder alone takes \(Report.short(decoded)) seconds, "
          + "so the ratio is \(Report.short(imported / decoded)).")
      Report.say("import: it used \(Report.short(end.peak)) mebibytes at most.")
    }
  }
}
