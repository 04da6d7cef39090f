/// The most memory that a conversation uses, beside `portal version`.
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
    }
  }
}
