/// One line and the first words of its answer, over pipes as people's programs would.
enum TurnBench {
  static func run(isQuick: Bool) throws {
    let count = isQuick ? 20 : 1_000
    let echo = try Child(Child.folder + "/portal-bench", ["echo"])
    let least = try time(count, on: echo) { "a line of words \($0)" }
    echo.finish()
    try Workspace.with { folder in
      let portal = try Child(Child.portal, ["demo", "--data", folder + "/data"])
      _ = portal.line()
      _ = portal.drain(milliseconds: 300)
      try say("matched", time(count, on: portal) { _ in "what are your hours" }, beside: least)
      try say(
        "not understood", time(count, on: portal) { "flurb the wug \($0) times" }, beside: least)
      try SampleVisitor.signIn(portal)
      try say(
        "a record's results", time(count, on: portal) { _ in "show my latest results" },
        beside: least)
      portal.finish()
    }
  }

  private static func say(_ name: String, _ turns: Samples, beside least: Samples) throws {
    Report.say(
      "turn, \(name): \(Report.short(turns.median)) milliseconds at the 50th percentile, "
        + "\(Report.short(turns.percentile(0.99))) at the 99th.")
    Report.say(
      "turn, \(name): a bare echo takes \(Report.short(least.median)) and "
        + "\(Report.short(least.percentile(0.99))), "
        + "so the ratios are \(Report.short(turns.median / least.median)) and "
        + "\(Report.short(turns.percentile(0.99) / least.percentile(0.99))).")
  }

  /// Times from sending a line to the first line of the answer; the first twenty warm up.
  private static func time(_ count: Int, on child: Child, _ line: (Int) -> String) throws
    -> Samples
  {
    var samples = Samples()
    for round in 0..<(count + 20) {
      let text = line(round)
      let watch = Stopwatch()
      child.send(text)
      guard child.line() != nil else { throw BenchFailure("The conversation ended too soon.") }
      if round >= 20 { samples.add(watch.milliseconds) }
      _ = child.drain(milliseconds: 2)
    }
    return samples
  }
}
