import Glibc
import Testing

@testable import Channels
@testable import Dialog
@testable import portal

/// Every written conversation that a telephone can carry, through a switch and both doors: what the
/// terminal tells, the call tells.
///
/// A part of them is carried here; all of them, by text and by voice, with `PLAINSPOKEN_CARRY=all` in
/// the environment, and then those that cannot be carried are counted; or those of some files.
@Suite(.serialized) struct CarriedTranscriptTests {
  /// What the environment asks for: `all`, or the files whose names hold a word; nil for a part.
  static let asked = getenv("PLAINSPOKEN_CARRY").map { String(cString: $0) }
  /// Every how many conversations one is carried.
  private static let share = 20

  /// Why conversations cannot be carried, and how many of both languages at most: these numbers only
  /// fall.
  ///
  /// Daniel Yost, who acts for his mother, has no PIN. `goesOn`: the terminal gives the numbers to call,
  /// a call is handed over. Passwords of letters are typed or chosen elsewhere.
  private static let uncarried: [CarriedCall.Means: [CarriedCall.Reason: Int]] = [
    .text: [.noPIN: 37, .goesOn: 5], .voice: [.noPIN: 37, .goesOn: 5, .letters: 10],
  ]

  static let conversations: [Transcript] = TestFiles.transcripts.flatMap { file in
    TranscriptReader.read(Scratch.read(file), file: file).0.conversations
      .filter { $0.channel == .terminal }
  }

  /// Whether the environment asks for a conversation; nil when it asks for nothing.
  static func takes(_ transcript: Transcript) -> Bool? {
    asked.map { $0 == "all" || transcript.file.contains($0) }
  }

  @Test(arguments: [CarriedCall.Means.text, .voice])
  func callsTellWhatTheTerminalTells(means: CarriedCall.Means) throws {
    let resources = try #require(Resources.find())
    let scratch = Scratch()
    let theatre = SampleTheatre(resources: resources, folder: scratch.path)
    var reasons: [CarriedCall.Reason: Int] = [:]
    var facts = 0
    let shift = means == .text ? 0 : Self.share / 2
    for (place, transcript) in Self.conversations.enumerated()
    where Self.takes(transcript) ?? (place % Self.share == shift) {
      let outcome = try CarriedCall(
        transcript, means: means, door: place / 2 % 2 == 0 ? .agi : .fastAGI, theatre: theatre
      ).play()
      facts += outcome.facts
      if let reason = outcome.reason { reasons[reason, default: 0] += 1 }
      #expect(outcome.faults == [], "\(transcript.file), \(transcript.name ?? "")")
    }
    #expect(facts > 100)
    let most = Self.uncarried[means] ?? [:]
    for (reason, count) in reasons { #expect(count <= most[reason] ?? 0, "\(reason)") }
    if Self.asked != nil { print("\(means): \(facts) facts; not carried: \(reasons)") }
  }
}
