import Channels
import Dialog
import Language

/// `portal rehearse`: random conversations or calls with a sample clinic, and what broke in them.
enum RehearseCommand {
  private static let table = Options.Table(values: ["--turns", "--calls", "--seed"])
  /// The most turns of one conversation.
  private static let mostTurns = 60
  /// How many conversations share a clinic, before a fresh one is taken.
  private static let conversationsAClinic = 20
  /// The most faults that are told; more of them say nothing new.
  private static let mostFaults = 40

  /// Holds the conversations; the exit status is 1 when something broke.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, table) { options, words in
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let turns = try number("--turns", of: options) ?? 1_000
      let seed = try number("--seed", of: options) ?? 1
      var dice = Dice(seed: UInt64(seed))
      var done = 0
      var conversations = 0
      var faults: [Rehearsal.Fault] = []
      let now = CivilDateTime(
        date: CivilDate(dayNumber: 20_517), time: CivilTime(minuteOfDay: 540))
      try TemporaryFolder.with { folder in
        let theatre = SampleTheatre(resources: resources, folder: folder)
        let locales = theatre.files.phraseFolders.map(\.locale)
        let sources = Dictionary(
          locales.map { ($0, LineSource(locale: $0, folder: "\(resources.locales)/\($0)")) },
          uniquingKeysWith: { first, _ in first })
        let calls = try number("--calls", of: options)
        func isDone() -> Bool { calls.map { conversations >= $0 } ?? (done >= turns) }
        while !isDone() {
          let watch = ActWatch()
          try theatre.with(at: now, watch: watch) { portal in
            for _ in 0..<conversationsAClinic where !isDone() {
              let locale = dice.pick(locales) ?? .english
              if calls != nil {
                var call = CallRehearsal(portal: portal, watch: watch, locale: locale, at: now)
                call.run(&dice, lines: sources)
                done += call.events
                faults += call.faults
              } else {
                var rehearsal = Rehearsal(portal: portal, watch: watch, locale: locale, at: now)
                rehearsal.run(&dice, lines: sources, most: min(mostTurns, turns - done))
                done += max(1, rehearsal.turns)
                faults += rehearsal.faults
              }
              conversations += 1
            }
          }
        }
      }
      for fault in faults.prefix(mostFaults) {
        LineWriter.output.write([fault.sentence] + fault.lines.map { "  you: \($0)" })
      }
      words.say(
        "command-rehearse-done",
        [
          "turns": .count(done), "conversations": .count(conversations),
          "seed": .text("\(seed)"), "faults": .count(faults.count),
        ])
      return faults.isEmpty ? 0 : 1
    }
  }

  private static func number(_ name: String, of options: Options) throws -> Int? {
    guard let text = options.values[name] else { return nil }
    guard let number = Int(text), number >= 0 else { throw UsageProblem.unexpectedWord(text) }
    return number
  }
}
