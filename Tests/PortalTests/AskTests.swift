import Glibc
import Testing

/// `portal ask`, call by call.
@Suite(.serialized) struct AskTests {
  private let state = Scratch()
  private let clinic = Scratch.ownSample()

  private func ask(_ words: String..., input: String = "") -> Program.Result {
    Program.run(
      ["ask", "--data", clinic.path + "/data"] + words, lines: input,
      environment: ["XDG_STATE_HOME": state.path])
  }

  @Test func aConversationGoesOnFromCallToCall() {
    let request = ask("show", "my", "latest", "results")
    #expect(request.status == 1)
    #expect(request.output.hasPrefix("To see your results, sign in first."))
    #expect(ask("jonelle.kohler").status == 1)
    // A password among the arguments is not tried.
    let leaked = ask("river", "stone", "maple", "lamp")
    #expect(leaked.status == 1)
    #expect(leaked.errors.contains("does not belong on the command line"))
    let entered = ask(input: "river stone maple lamp\n")
    #expect(entered.status == 0)
    #expect(entered.output.contains("Hemoglobin A1c, 6.8 percent."))
    #expect(Plain.complaint(about: entered.output) == nil)
    // Nothing that proves who signed in lies open.
    let file = TestFiles.names(in: state.path + "/plainspoken").first ?? ""
    var facts = stat()
    #expect(stat(state.path + "/plainspoken/" + file, &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    #expect(!Scratch.read(state.path + "/plainspoken/" + file).contains("river"))

    #expect(ask("zindle", "quax").status == 3)
    #expect(ask("sign", "out").status == 0)
    #expect(ask("goodbye").status == 0)
    #expect(TestFiles.names(in: state.path + "/plainspoken").isEmpty)
  }

  @Test func signingInFirst() {
    let right = ask(
      "--user", "jonelle.kohler", "what", "do", "I", "owe", input: "river stone maple lamp\n")
    #expect(right.status == 0)
    #expect(right.output.contains("45 dollars and 10 cents"))
    #expect(!right.output.contains("Welcome"))
    let wrong = ask("--user", "jonelle.kohler", "what", "do", "I", "owe", input: "not this one\n")
    #expect(wrong.status != 0)
    #expect(!wrong.output.contains("dollars"))
    let none = ask("--user", "jonelle.kohler", "what", "do", "I", "owe")
    #expect(none.status == 1)
    #expect(none.errors.contains("No password came."))
  }

  @Test func actingForSomebody() {
    let result = ask(
      "--user", "daniel.yost", "--as", "Sharmaine", "when", "is", "the", "next", "visit",
      input: "seven green boats at noon\n")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("For Sharmaine: "))
  }

  @Test func withoutWordsThereIsASentence() {
    let result = ask("--new")
    #expect(result.status == 64)
    #expect(result.errors.contains("For example: portal ask when is my next visit."))
    let unknown = ask("--usr", "x")
    #expect(unknown.errors.contains("Did you mean --user?"))
  }
}
