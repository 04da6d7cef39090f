import Dialog
import Glibc
import Testing

@testable import Channels

@Suite(.serialized) struct TerminalLinesTests {
  @Test func aLineIsEchoedByTheKernelAndASecretIsNot() {
    let terminal = Terminal()
    let source = TerminalLines(descriptor: terminal.slave)
    terminal.type("hola señora\n")
    guard case .heard(.said(let guesses)) = source.next(expecting: .anything) else {
      Issue.record("no line")
      return
    }
    #expect(guesses.first?.text == "hola señora")
    #expect(terminal.shown() == "hola señora\r\n")

    let typist = Typist(terminal) { terminal in
      while terminal.echoes { usleep(1_000) }
      terminal.type("not shown\n")
    }
    guard case .heard(.secret(let secret)) = source.next(expecting: .secret) else {
      Issue.record("no secret")
      return
    }
    typist.join()
    #expect(secret == "not shown")
    #expect(terminal.shown() == "")
    #expect(terminal.echoes)
  }

  @Test func hangingUpWithinAPasswordGivesTheTerminalBack() {
    let terminal = Terminal()
    let source = TerminalLines(descriptor: terminal.slave)
    let typist = Typist(terminal) { terminal in
      while terminal.echoes { usleep(1_000) }
      terminal.type("half\u{4}\u{4}")
    }
    guard case .end = source.next(expecting: .secret) else {
      Issue.record("half a password was taken")
      return
    }
    typist.join()
    #expect(terminal.echoes)
    guard case .end = source.next(expecting: .anything) else {
      Issue.record("the end did not last")
      return
    }
  }
}
