import Glibc

/// The most memory that a conversation and a large import use, beside `portal version`.
enum MemoryBench {
  static func run(isQuick: Bool) throws {
    try Workspace.with { folder in
      let portal = try Child(Child.portal, ["demo", "--data", folder + "/data"])
      _ = portal.line()
      _ = portal.drain(milliseconds: 300)
      try SampleVisitor.signIn(portal)
      for round in 0..<(isQuick ? 3 : 100) {
        portal.send(round % 2 == 0 ? "show my latest results" : "when is my next visit")
        guard portal.line() != nil else { throw BenchFailure("The conversation ended too soon.") }
        _ = portal.drain(milliseconds: 2)
      }
      let talk = portal.finish().peak
      let least = try Child(Child.portal, ["version"]).finish().peak
      Report.say(
        "memory: a conversation uses \(Report.short(talk)) mebibytes at most, "
          + "portal version \(Report.short(least)).")
      try importing(to: folder, isQuick: isQuick)
    }
  }

  /// A bundle of 300 megabytes, or a small one.
  private static func importing(to folder: String, isQuick: Bool) throws {
    let path = try SampleBundle.write(to: folder, results: isQuick ? 1_000 : 440_000)
    let portal = try Child(Child.portal, ["import", path, "--data", folder + "/import"])
    let end = portal.finish()
    guard end.status == 0 else { throw BenchFailure("The import did not succeed.") }
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw BenchFailure("The bundle is gone.") }
    Report.say(
      "memory: importing \(Report.short(Double(facts.st_size) / 1_000_000)) megabytes uses "
        + "\(Report.short(end.peak)) mebibytes at most.")
  }
}
