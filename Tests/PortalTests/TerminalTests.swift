import Glibc
import Testing

/// `portal` on a terminal: what is shown, and what is not.
@Suite(.serialized) struct TerminalTests {
  @Test(arguments: [
    (["--screen-reader"], ["TERM": "xterm-256color"]),
    ([], ["TERM": "xterm-256color", "ACCESSIBLE": "1"]),
    ([], ["TERM": "xterm-256color", "NO_COLOR": "1"]),
    ([], ["TERM": "dumb"]),
  ])
  func screenReadersGetLinesAndNothingElse(
    arguments: [String], environment: [String: String]
  ) throws {
    let terminal = PseudoTerminal()
    let running = Program.start(
      ["--data", Scratch.sample()] + arguments, environment: environment, terminal: terminal.slave)
    try #require(terminal.wait(for: "Say or type what you need, or say help.\r\n"))
    terminal.type("sign in")
    try #require(terminal.wait(for: "What is your username or email?\r\n"))
    terminal.type("jonelle.kohler")
    try #require(terminal.wait(for: "Nothing will show while you type.\r\n"))
    try #require(terminal.wait(untilEchoing: false))
    terminal.type("river stone maple lamp")
    try #require(terminal.wait(for: "Welcome, Jonelle.\r\n"))
    try #require(terminal.wait(untilEchoing: true))
    terminal.type("goodbye")
    try #require(terminal.wait(for: "Goodbye.\r\n"))
    #expect(running.finish().status == 0)
    #expect(!terminal.shown.contains("river"))
    #expect(!terminal.shown.contains("*"))
    #expect(!terminal.shown.contains("You:"))
    let text = terminal.shown.replacing("\r\n", with: "\n")
    #expect(Plain.complaint(about: text) == nil)
  }
}
