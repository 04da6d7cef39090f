import Glibc

/// `portal-bench`: measures the portal beside what it cannot beat, both in one run.
enum Bench {
  private static let usage = """
    portal-bench [--quick] [turn | start | import [FILE] | memory | values]
    portal-bench [--quick] recognition [--misses] [FOLDER]
    portal-bench round-trip
    portal-bench fuzz-values [--count N] [--seed S] [--from N] [--each]
    portal-bench phone [--sessions N] [--seconds S] [--pace MILLISECONDS]
    portal-bench fuzz-agi [--count N] [--seed S]
    portal-bench fuzz-phone [--count N] [--seed S]
    Without a name, all are run. With --quick each is run a few times only, to see that it works.
    turn: one line and its answer, matched and not understood, beside a bare echo.
    start: from the start to the first words, beside an empty Swift program.
    import: a FHIR bundle, beside JSONDecoder alone on the same file.
    memory: the most memory used, for a conversation and for an import.
    values: hearing dates, times, amounts and codes, beside cutting the line into words.
    recognition: sentences understood, with slips, and the time they take. FOLDER has the sentences.
    round-trip: every date, time, number, amount and place said and heard again. It takes minutes.
    fuzz-values: damaged and random text heard as values. With --each every input is shown.
    fuzz-phone: random calls, with keys pressed ahead. It takes minutes.
    phone: thousands of calls at one time over FastAGI, beside a bare FastAGI echo.
    fuzz-agi: damaged and hostile lines of a telephone switch, and words put into its commands.

    """

  /// Runs what the arguments name; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    var arguments = arguments
    if arguments.first == "echo" { return Echo.run() }
    if arguments.first == "agi-echo" {
      return AGIEcho.run(port: arguments.dropFirst().first.flatMap { UInt16($0) } ?? 0)
    }
    let isQuick = arguments.contains("--quick")
    arguments.removeAll { $0 == "--quick" }
    let name = arguments.first
    do {
      switch name {
      case nil:
        try StartBench.run(isQuick: isQuick)
        try TurnBench.run(isQuick: isQuick)
        try ValuesBench.run(isQuick: isQuick)
        try ImportBench.run(file: nil, isQuick: isQuick)
        try MemoryBench.run(isQuick: isQuick)
      case "turn": try TurnBench.run(isQuick: isQuick)
      case "start": try StartBench.run(isQuick: isQuick)
      case "import": try ImportBench.run(file: arguments.dropFirst().first, isQuick: isQuick)
      case "memory": try MemoryBench.run(isQuick: isQuick)
      case "recognition":
        try RecognitionBench(Array(arguments.dropFirst()), isQuick: isQuick).run()
      case "values": try ValuesBench.run(isQuick: isQuick)
      case "round-trip": try RoundTripSweep.run()
      case "fuzz-values": try ValuesFuzz(Array(arguments.dropFirst())).run()
      case "fuzz-phone": try PhoneFuzz.run(Array(arguments.dropFirst()))
      case "phone": try PhoneBench(Array(arguments.dropFirst()), isQuick: isQuick).run()
      case "fuzz-agi":
        let tally = try AGIFuzz(Array(arguments.dropFirst())).run()
        Report.say(
          "fuzz: \(tally.environments) environments, \(tally.replies) replies, "
            + "\(tally.commands) commands, no crash and no injection.")
      default:
        Report.complain(usage)
        return 64
      }
      return 0
    } catch let failure as BenchFailure {
      Report.complain(failure.sentence + "\n")
      return 1
    } catch {
      Report.complain("Something went wrong: \(error)\n")
      return 1
    }
  }
}
