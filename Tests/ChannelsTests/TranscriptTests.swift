import Dialog
import Testing

@testable import Channels

@Suite struct TranscriptTests {
  private func replay(_ source: String) -> TranscriptReplay {
    let (transcript, findings) = TranscriptReader.read(source, file: "test.transcript")
    #expect(findings.isEmpty)
    var stage = ScriptedStage()
    return TranscriptReplay(of: transcript, on: &stage)
  }

  private static let whole = """
    # What is written and what is said agree.
    clinic: sample
    locale: es-US
    channel: lines
    now: 2026-03-04T08:00
    portal: Hello.
    you: in
    portal: What is your {any}?
    secret: one two
    portal: Welcome.

    you: {code}
    portal: You said 492817.
    now: 2026-03-05T09:00
    you: time
    portal: *
    portal: Is that late?
    begin:
    portal: Hello.
    """

  @Test func aTranscriptThatAgrees() {
    let replay = replay(Self.whole)
    #expect(replay.agrees)
    #expect(replay.report == [])
    #expect(replay.updatedSource == Self.whole)
    #expect(replay.transcript.locale == .spanish)
    #expect(replay.transcript.channel == .lines)
    #expect(replay.transcript.now.description == "2026-03-04T08:00")
    #expect(replay.outcomes.count == 7)
  }

  @Test func differencesAreNamedByLineAndMended() {
    let source = """
      you: hi
      portal: You said ho.
      # a remark that stays
      portal: And more.
      you: time
      """
    let replay = replay(source)
    #expect(!replay.agrees)
    #expect(
      replay.report == [
        "test.transcript, the beginning: this differs.", "  new: Hello.",
        "test.transcript, line 1: this differs.", "  gone: You said ho.", "  gone: And more.",
        "  new: You said hi.",
        "test.transcript, line 5: this differs.", "  new: It is no time.", "  new: Is that late?",
      ])
    let updated = """
      portal: Hello.
      you: hi
      portal: You said hi.
      # a remark that stays
      you: time
      portal: It is no time.
      portal: Is that late?
      """
    #expect(replay.updatedSource == updated)
    #expect(self.replay(updated).agrees)
  }

  @Test func secretsAndEndsAreCheckedToo() {
    let replay = replay(
      "portal: Hello.\nsecret: x\nportal: Welcome.\nyou: bye\nportal: *\nyou: hi\nportal: *")
    #expect(
      replay.report == [
        "test.transcript, line 2: The portal does not ask for a secret here: write you.",
        "test.transcript, line 6: The conversation was over before this line.",
      ])
  }

  @Test func wrongLinesAreFindings() {
    let (_, findings) = TranscriptReader.read(
      "clinic sample\nchanel: lines\nchannel: radio\nnow: today\nportal: x\nlocale: en-US\nyuo: hi",
      file: "t")
    #expect(findings.map(\.line) == [1, 2, 3, 4, 6, 7])
  }

  @Test(arguments: [
    ("Hello.", "Hello.", true), ("Hello.", "Hello", false),
    ("Hi {any}.", "Hi there.", true), ("Hi {any}.", "Hi there", false),
    ("{any}b{any}c", "abxc", true), ("{any}b{any}c", "acb", false),
    ("a{any}a", "a", false), ("{any}", "", true),
  ])
  func patterns(pattern: String, line: String, matches: Bool) {
    #expect(LinePattern(pattern).matches(line) == matches)
  }
}
