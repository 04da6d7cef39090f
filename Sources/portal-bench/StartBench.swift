import Glibc

/// From starting the program to its first words.
enum StartBench {
  static func run(isQuick: Bool) throws {
    let count = isQuick ? 3 : 30
    try Workspace.with { folder in
      let talk = try time(count) { try Child(Child.portal, ["--data", folder + "/data"]) }
      Report.say("start: the first words come after \(Report.short(talk.median)) milliseconds.")
      if let empty = try emptyProgram(in: folder) {
        let least = try time(count) { try Child(empty) }
        say("an empty Swift program", least, beside: talk)
      }
      let version = try time(count) { try Child(Child.portal, ["version"]) }
      say("portal version", version, beside: talk)
    }
  }

  private static func say(_ name: String, _ least: Samples, beside talk: Samples) {
    Report.say(
      "start: \(name) takes \(Report.short(least.median)) milliseconds, "
        + "so the ratio is \(Report.short(talk.median / least.median)).")
  }

  /// Times to the first line; the first start fills caches and does not count.
  private static func time(_ count: Int, _ start: () throws -> Child) throws -> Samples {
    var samples = Samples()
    for round in 0...count {
      let watch = Stopwatch()
      let child = try start()
      guard child.line() != nil else { throw BenchFailure("A program said nothing at its start.") }
      if round > 0 { samples.add(watch.milliseconds) }
      child.finish()
    }
    return samples
  }

  /// Compiles a program that says one line and nothing else; nil without a compiler.
  private static func emptyProgram(in folder: String) throws -> String? {
    let source = folder + "/empty.swift"
    let program = folder + "/empty"
    guard let file = fopen(source, "w") else { return nil }
    fputs("print(\"\")\n", file)
    fclose(file)
    guard let compiler = try? Child("swiftc", ["-O", source, "-o", program], isQuiet: true),
      compiler.finish().status == 0
    else { return nil }
    return program
  }
}
