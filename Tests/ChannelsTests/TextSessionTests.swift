import Dialog
import Glibc
import Testing

@testable import Channels

@Suite(.serialized) struct TextSessionTests {
  private struct Run {
    var end: TextSession.End
    var heard: [String]
    var output: String
  }

  private func run(_ input: [UInt8]) -> Run {
    let lines = Pipe()
    let output = Pipe()
    lines.send(input)
    lines.closeWriting()
    var partner = ScriptedPartner()
    let session = TextSession(
      source: PipeLines(descriptor: lines.reading), writer: LineWriter(descriptor: output.writing)
    ) { _ in ChannelWords(prompt: "You: ", stillWorking: "Still working.") }
    let end = session.run(&partner)
    return Run(end: end, heard: partner.heard, output: output.rest())
  }

  @Test func aConversationEndsAtGoodbye() {
    let run = run(Array("hi\nbye\nnever heard\n".utf8))
    #expect(run.end == .goodbye)
    #expect(run.heard == ["hi", "bye"])
    #expect(run.output == "Hello.\nYou said hi.\nGoodbye.\n")
  }

  @Test func theLastLineMayLackItsEnd() {
    let run = run(Array("hi".utf8))
    #expect(run.end == .inputEnded)
    #expect(run.output == "Hello.\nYou said hi.\n")
  }

  @Test func aPasswordIsTheNextLineAndHalfOfOneIsNeverTried() {
    #expect(run(Array("in\n secret one\n".utf8)).heard == ["in", "secret  secret one"])
    let cut = run(Array("in\nsecr".utf8))
    #expect(cut.heard == ["in"])
    #expect(cut.end == .inputEnded)
    #expect(cut.output == "Hello.\nWhat is your password?\n")
    #expect(run(Array("in\n".utf8)).heard == ["in"])
  }

  @Test func badLinesAreAnsweredAndTheNextOneIsHeard() {
    let long = [UInt8](repeating: 0x78, count: 40_000)
    let input = [0xFF, 0x0A, 0x0A] + long + Array("\n\0\u{1}\nhi\n".utf8)
    #expect(run(input).heard == ["notText", "silence", "tooLong", "notText", "hi"])
  }

  @Test func aClosedOutputEndsQuietly() {
    signal(SIGPIPE, SIG_IGN)
    let lines = Pipe()
    lines.send(Array("hi\n".utf8))
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    close(ends[0])
    var partner = ScriptedPartner()
    let session = TextSession(
      source: PipeLines(descriptor: lines.reading), writer: LineWriter(descriptor: ends[1])
    ) { _ in ChannelWords(prompt: "", stillWorking: "") }
    #expect(session.run(&partner) == .outputClosed)
    #expect(partner.heard.isEmpty)
    close(ends[1])
  }

  @Test func aSlowAnswerIsBridgedAndNothingFollowsAnAnswer() {
    let output = Pipe()
    let working = StillWorking(
      writer: LineWriter(descriptor: output.writing), line: "Still working.", first: 1, again: 1)
    working.begin()
    #expect(output.line() == "Still working.")
    #expect(output.line() == "Still working.")
    working.line = "Sigo en ello."
    while output.line() != "Sigo en ello." {}
    working.end()
    LineWriter(descriptor: output.writing).write("The answer.")
    working.finish()
    #expect(output.rest().hasSuffix("The answer.\n"))
  }
}
