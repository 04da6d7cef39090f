/// Random calls by keys pressed ahead, voice, silence and hang-ups, in parts that can be had again.
///
/// The calls are held within the portal, which knows what every step did: `portal rehearse --calls`.
enum PhoneFuzz {
  /// Calls that one process holds; each has a seed of its own, made from the given one.
  private static let callsAProcess = 500

  /// Reads `--count N` and `--seed S`, and holds the calls.
  static func run(_ arguments: [String]) throws {
    let options = try FuzzOptions(arguments, count: 10_000)
    let count = options.count
    let watch = Stopwatch()
    for start in stride(from: 0, to: count, by: callsAProcess) {
      let calls = min(callsAProcess, count - start)
      let part = options.seed &* 1_000 &+ UInt64(start / callsAProcess)
      let child = try Child(
        Child.portal, ["rehearse", "--calls", "\(calls)", "--seed", "\(part)", "--locale", "en-US"])
      var lines: [String] = []
      while let line = child.line() { lines.append(line) }
      guard child.finish().status == 0 else {
        throw BenchFailure("Calls broke:\n" + lines.suffix(60).joined(separator: "\n"))
      }
      Report.say("fuzz: \(start + calls) calls, nothing broke.")
    }
    Report.say("fuzz: \(count) calls took \(Report.short(watch.milliseconds / 1_000)) seconds.")
  }
}
