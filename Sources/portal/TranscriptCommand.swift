import CSystem
import Channels
import Dialog
import Glibc
import Language
import Services
import Store

/// `portal transcript FILE...`: replays written conversations and says where they differ now.
enum TranscriptCommand {
  /// Replays the files; the exit status is 1 when one differs, unless it was brought up to date.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, Options.Table(flags: ["--update"]), takesWords: true) {
      options, words in
      guard !options.words.isEmpty else { throw UsageProblem.missingWords("transcript") }
      guard let resources = Resources.find() else { throw Trouble.noResources }
      let files = AuthoredFiles(resources)
      let theatre = Theatre(resources: resources, files: files, languages: files.languages())
      var differing = 0
      for path in options.words {
        let isUpdate = options.flags.contains("--update")
        if try !theatre.play(path, isUpdate: isUpdate, words: words) { differing += 1 }
      }
      let count = options.words.count
      if differing > 0 {
        words.say(
          "command-transcript-differs", ["differing": .count(differing), "count": .count(count)])
        return 1
      }
      words.say("command-transcript-agrees", ["count": .count(count)])
      return 0
    }
  }

  /// Where transcripts are played: a fresh sample clinic for each.
  private struct Theatre {
    let resources: Resources
    let files: AuthoredFiles
    let languages: [LanguageTag: SpokenLanguage]

    /// Plays a file; true when it agrees, or was brought up to date.
    func play(_ path: String, isUpdate: Bool, words: CommandWords) throws -> Bool {
      guard let source = TextFile.text(path) else {
        _ = words.fail("command-no-file", ["path": .text(path)])
        return false
      }
      let (transcript, findings) = TranscriptReader.read(source, file: path)
      LineWriter.output.write(findings.map(\.description))
      guard findings.isEmpty else { return false }
      guard transcript.clinic == "sample" else {
        _ = words.fail(
          "command-transcript-no-clinic",
          ["path": .text(path), "clinic": .text(transcript.clinic)])
        return false
      }
      let replay = try replay(transcript)
      if replay.agrees { return true }
      if isUpdate, replay.problems.isEmpty {
        guard write(replay.updatedSource, to: path) else {
          _ = words.fail("command-transcript-not-written", ["path": .text(path)])
          return false
        }
        words.say("command-transcript-updated", ["path": .text(path)])
        return true
      }
      LineWriter.output.write(replay.report)
      return false
    }

    private func replay(_ transcript: Transcript) throws -> TranscriptReplay {
      try TemporaryFolder.with { folder in
        let random = SeededRandom(seed: 1)
        let store = try Store(directory: folder, random: random)
        let seconds = SampleClinic.zone.seconds(of: transcript.now)
        _ = try SampleData.build(in: store, at: seconds, resources: resources, random: random)
        let portal = try Portal(
          files: files, languages: languages, store: store, random: random,
          passwordCost: SampleData.passwordCost)
        var stage = PortalStage(portal: portal, transcript: transcript)
        return TranscriptReplay(of: transcript, on: &stage)
      }
    }

    private func write(_ text: String, to path: String) -> Bool {
      let descriptor = portal_open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      let bytes = Array(text.utf8)
      return portal_write_all(descriptor, bytes, bytes.count) == 0
    }
  }
}
