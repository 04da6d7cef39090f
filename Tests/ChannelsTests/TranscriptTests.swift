import Dialog
import Testing

@testable import Channels

@Suite struct TranscriptTests {
  private func replay(_ source: String) -> TranscriptReplay {
    let replays = self.replays(source).1
    #expect(replays.count == 1)
    return replays[0]
  }

  private func replays(_ source: String) -> (TranscriptFile, [TranscriptReplay]) {
    let (file, findings) = TranscriptReader.read(source, file: "test.transcript")
    #expect(findings.isEmpty)
    return (
      file,
      file.conversations.map {
        var stage = ScriptedStage()
        return TranscriptReplay(of: $0, on: &stage)
      }
    )
  }

  private func updated(_ source: String) -> String {
    let (file, replays) = self.replays(source)
    return file.updatedSource(replays)
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
    #expect(updated(Self.whole) == Self.whole)
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
    #expect(self.updated(source) == updated)
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

  private static let several = """
    locale: en-US
    portal: Hello.
    you: in
    portal: *
    secret: x
    portal: Welcome.

    conversation: asks
    you: hi
    portal: You said hi.

    # Settings hold for one conversation.
    conversation: asks in another language
    locale: es-US
    now: 2026-03-06T09:00
    you: español
    portal: Adiós.
    """

  @Test func oneFileHoldsSeveralConversations() {
    let (file, replays) = replays(Self.several)
    #expect(file.conversations.map(\.name) == ["asks", "asks in another language"])
    #expect(file.conversations.map(\.locale) == [.english, .spanish])
    #expect(file.conversations.map(\.turns.count) == [4, 4])
    #expect(replays.map(\.agrees) == [true, false])
    #expect(
      replays[1].report == [
        "test.transcript, line 16, in asks in another language: this differs.",
        "  gone: Adiós.", "  new: Hola.",
      ])
    #expect(file.updatedSource(replays) == Self.several.replacing("Adiós", with: "Hola"))
  }

  @Test func whatBeginsEveryConversationIsUpdatedOnce() {
    let source = "you: a\nportal: b\nconversation: one\nyou: c\nconversation: two\nyou: d"
    #expect(
      updated(source)
        == "portal: Hello.\nyou: a\nportal: You said a.\nconversation: one\nyou: c\n"
        + "portal: You said c.\nconversation: two\nyou: d\nportal: You said d.")
  }

  @Test func conversationsHaveNamesOfTheirOwn() {
    let (_, findings) = TranscriptReader.read(
      "you: a\nconversation:\nconversation: x\nportal: late\nyou: b\nconversation: x\n", file: "t")
    #expect(findings.map(\.line) == [2, 4, 6])
  }

  @Test func anActWithoutAYesIsAProblem() {
    let replay = replay("portal: *\nyou: delete all\nportal: *")
    #expect(
      replay.report == ["test.transcript, line 2: zoo.delete was done without a yes."])
    #expect(!replay.agrees)
  }

  @Test func keysNeedATelephone() {
    let (words, _) = TranscriptReader.read("you: hi", file: "t")
    #expect(words.conversations[0].channels == [.terminal, .lines, .command])
    let (keys, _) = TranscriptReader.read("channel: phone\nkeys: 1", file: "t")
    #expect(keys.conversations[0].channels == [.phone])
    #expect(words.conversations[0].on(.lines).channel == .lines)
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
