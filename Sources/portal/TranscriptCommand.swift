import Channels
import Dialog
import Language

/// `portal transcript FILE...`: replays written conversations and says where they differ now.
enum TranscriptCommand {
  private static let table = Options.Table(
    flags: ["--update", "--every-channel"], values: ["--channel"])

  /// Replays the files; the exit status is 1 when one differs, unless it was brought up to date.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, table, takesWords: true) { options, words in
      guard !options.words.isEmpty else { throw UsageProblem.missingWords("transcript") }
      guard let resources = Resources.find() else { throw Trouble.noResources }
      var plan = Plan(
        isUpdate: options.flags.contains("--update"),
        isEveryChannel: options.flags.contains("--every-channel"), channel: nil)
      if let name = options.values["--channel"] {
        guard let channel = ChannelKind(rawValue: name) else {
          throw UsageProblem.unexpectedWord(name)
        }
        plan.channel = channel
      }
      var count = 0
      var differing = 0
      try TemporaryFolder.with { folder in
        let theatre = SampleTheatre(resources: resources, folder: folder)
        for path in options.words {
          let outcome = try play(path, on: theatre, plan, words: words)
          count += outcome.count
          differing += outcome.differing
        }
      }
      if differing > 0 {
        words.say(
          "command-transcript-differs", ["differing": .count(differing), "count": .count(count)])
        return 1
      }
      words.say("command-transcript-agrees", ["count": .count(count)])
      return 0
    }
  }

  /// How the conversations are to be played.
  private struct Plan {
    let isUpdate: Bool
    let isEveryChannel: Bool
    var channel: ChannelKind?

    /// The channels of one conversation.
    func channels(of transcript: Transcript) -> [ChannelKind] {
      if let channel { return [channel] }
      return isEveryChannel ? transcript.channels : [transcript.channel]
    }
  }

  /// Plays a file; the answer is how many conversations it has, and how many differ still.
  private static func play(
    _ path: String, on theatre: SampleTheatre, _ plan: Plan, words: CommandWords
  ) throws -> (count: Int, differing: Int) {
    guard let source = TextFile.text(path) else {
      _ = words.fail("command-no-file", ["path": .text(path)])
      return (1, 1)
    }
    let (file, findings) = TranscriptReader.read(source, file: path)
    LineWriter.output.write(findings.map(\.description))
    let count = file.conversations.count
    guard findings.isEmpty else { return (count, count) }
    if let other = file.conversations.first(where: { $0.clinic != "sample" }) {
      _ = words.fail(
        "command-transcript-no-clinic", ["path": .text(path), "clinic": .text(other.clinic)])
      return (count, count)
    }
    if plan.isUpdate { return (count, try update(file, on: theatre, words: words) ? 0 : count) }
    var differing = 0
    for transcript in file.conversations {
      var differs = false
      for channel in plan.channels(of: transcript) {
        let replay = try theatre.play(transcript.on(channel))
        guard !replay.agrees else { continue }
        differs = true
        LineWriter.output.write(replay.report)
      }
      if differs { differing += 1 }
    }
    return (count, differing)
  }

  /// Writes what is said now into a file; false when something else than words is wrong.
  private static func update(
    _ file: TranscriptFile, on theatre: SampleTheatre, words: CommandWords
  ) throws -> Bool {
    let replays = try file.conversations.map(theatre.play)
    if replays.allSatisfy(\.agrees) { return true }
    guard replays.allSatisfy(\.problems.isEmpty) else {
      LineWriter.output.write(replays.flatMap(\.report))
      return false
    }
    guard TextFile.write(Array(file.updatedSource(replays).utf8), to: file.file) else {
      _ = words.fail("command-transcript-not-written", ["path": .text(file.file)])
      return false
    }
    words.say("command-transcript-updated", ["path": .text(file.file)])
    return true
  }
}
