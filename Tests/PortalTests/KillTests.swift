import Glibc
import Testing

/// What was begun is there after the program was killed in the middle of a conversation.
@Suite struct KillTests {
  private let scratch = Scratch()
  private var data: String { scratch.path + "/data" }

  private func start() -> RunningProgram {
    let program = Program.start(["--data", data])
    for line in ["sign in", "jonelle.kohler", "river stone maple lamp"] { program.send(line) }
    return program
  }

  /// Reads until a line that begins with `words`; false when none comes.
  private func hears(_ words: String, from program: RunningProgram) -> Bool {
    while let line = program.line() {
      if line.hasPrefix(words) { return true }
    }
    return false
  }

  @Test func aKilledConversationIsGoneOnWith() {
    #expect(Program.run(["demo", "--data", data]).status == 0)
    let killed = start()
    killed.send("write to Dr Lee")
    #expect(hears("What do you want to write?", from: killed))
    killed.send("My ankle is much better")
    #expect(hears("To Doctor Lee: ", from: killed))
    kill(killed.process, SIGKILL)
    #expect(killed.finish().status == 128 + SIGKILL)

    let next = start()
    #expect(hears("You had begun: your message.", from: next))
    next.send("yes")
    #expect(hears("To Doctor Lee: \"My ankle is much better\".", from: next))
    next.send("no")
    #expect(hears("All right, nothing was sent.", from: next))
    _ = next.finish()

    let last = start()
    last.send("where am I")
    var said: [String] = []
    while let line = last.line(), !line.hasPrefix("You are signed in") { said.append(line) }
    #expect(!said.contains { $0.hasPrefix("You had begun") })
    _ = last.finish()
  }
}
