import Testing

@testable import Channels

/// All written conversations, replayed by the command.
@Suite struct ReplayTests {
  @Test func thereAreTranscripts() {
    #expect(!TestFiles.transcripts.isEmpty)
  }

  @Test(arguments: TestFiles.transcripts)
  func everyTranscriptAgrees(file: String) {
    let result = Program.run(["transcript", "--every-channel", file])
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(Plain.complaint(about: result.output) == nil)
  }

  @Test func everyTranscriptHasATwinInTheOtherLanguage() {
    let names = TestFiles.transcripts.map { $0.split(separator: "/").suffix(2).map(String.init) }
    let english = names.filter { $0.first == "en-US" }.compactMap(\.last)
    let spanish = names.filter { $0.first == "es-US" }.compactMap(\.last)
    #expect(english == spanish)
  }

  @Test func aDifferenceIsShownAndMended() {
    let scratch = Scratch()
    let source = """
      clinic: sample
      locale: en-US
      now: 2026-03-05T09:00
      portal: *
      you: sign in
      portal: Who goes there?
      """
    scratch.write(source, to: "a.transcript")
    let path = scratch.path + "/a.transcript"
    let differs = Program.run(["transcript", path])
    #expect(differs.status == 1)
    #expect(differs.output.contains("line 5: this differs."))
    #expect(differs.output.contains("gone: Who goes there?"))
    #expect(differs.output.contains("new: What is your username or email?"))
    #expect(Program.run(["transcript", "--update", path]).status == 0)
    #expect(Scratch.read(path).hasSuffix("you: sign in\nportal: What is your username or email?"))
    #expect(Program.run(["transcript", path]).status == 0)
    #expect(Program.run(["transcript", scratch.path + "/none"]).status == 1)
    #expect(Program.run(["transcript"]).status == 64)
  }
}
