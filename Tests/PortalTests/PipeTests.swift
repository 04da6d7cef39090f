import Glibc
import Testing

/// `portal` over a pipe, with lines of every kind.
@Suite(.serialized) struct PipeTests {
  @Test func eachLineIsAnsweredAsSoonAsItIsRead() {
    let running = Program.start(["--data", Scratch.sample()])
    // The input stays open: an answer that waits for its end would never come.
    #expect(running.line() == "Plainspoken, the patient portal of Lakeside Clinic.")
    #expect(running.line() == "Say or type what you need, or say help.")
    running.send("sign in")
    #expect(answer(running) == "What is your username or email?")
    running.send("jonelle.kohler")
    #expect(answer(running) == "What is your password?")
    #expect(running.line() == "Nothing will show while you type.")
    running.send("river stone maple lamp")
    #expect(answer(running) == "Welcome, Jonelle.")
    #expect(running.finish().status == 0)
  }

  /// The next line that is no sign of life: building for tests makes the first answer slow.
  private func answer(_ running: RunningProgram) -> String? {
    while let line = running.line() {
      if line != "Still working." { return line }
    }
    return nil
  }

  @Test func badLinesAreAnsweredInPlainSentences() {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let lines: [[UInt8]] = [
      [0xFF, 0xFE, 0x80], [0x00, 0x00, 0x01], Array("\u{1B}[2J\u{7}".utf8), [], long,
      Array("he\0lp".utf8), Array("\u{202E}pleh".utf8), Array("¿qué?".utf8), [0xC3],
      Array("sign in".utf8), long, [0xFF], [], Array("stop".utf8), Array("goodbye".utf8),
    ]
    let input: [UInt8] = lines.reduce(into: []) { $0 += $1 + [0x0A] }
    let result = Program.run(["--data", Scratch.sample()], input: input)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(Plain.complaint(about: result.output) == nil)
    #expect(result.lines.count > lines.count)
    #expect(result.lines.last == "Goodbye.")
    #expect(!result.output.contains("xxxx"))
  }

  @Test(arguments: [
    "", "\n", "sign in", "sign in\n", "sign in\njonelle.kohler", "sign in\njonelle.kohler\n",
    "sign in\njonelle.kohler\nriver sto",
  ])
  func inputMayEndAnywhere(lines: String) {
    let result = Program.run(["--data", Scratch.sample()], lines: lines)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(!result.output.contains("Welcome, "))
    // Half a password was never tried.
    #expect(!result.output.contains("do not go together"))
    #expect(Plain.complaint(about: result.output) == nil)
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() {
    let running = Program.start(["--data", Scratch.sample()])
    _ = running.line()
    running.closeOutput()
    for _ in 0..<3 { running.send("help") }
    #expect(running.finish(closingInput: false).status == 0)
  }

  /// Also where the signals were held back from it, as by a parent whose workers hold back all.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT], [false, true])
  func aSignalEndsItQuietly(signal: Int32, wasMasked: Bool) {
    let running = Program.start(["--data", Scratch.sample()], masked: wasMasked ? [signal] : [])
    while let line = running.line(), !line.hasPrefix("Say or type") {}
    kill(running.process, signal)
    // Its input stays open until it has gone: else its end would be heard first.
    let result = running.finish(closingInput: false)
    #expect(result.status == 128 + signal)
    #expect(result.errors == "")
  }

  @Test func dataThatCannotBeUsedGetsASentence() {
    let blocked = Program.run(["--data", "/dev/null/portal"], lines: "help\n")
    #expect(blocked.status == 1)
    #expect(blocked.errors.contains("cannot be written"))
    let scratch = Scratch()
    scratch.write(String(repeating: "this is no database. ", count: 1_000), to: "portal.sqlite")
    let damaged = Program.run(["--data", scratch.path, "--locale", "es-US"], lines: "ayuda\n")
    #expect(damaged.status == 1)
    #expect(damaged.output == "")
    #expect(Plain.complaint(about: damaged.errors) == nil)
    #expect(Scratch.read(scratch.path + "/portal.sqlite").hasPrefix("this is no database."))
  }

  @Test func spanishIsSpokenOnTheSameClinic() {
    let result = Program.run(
      ["--data", Scratch.sample(), "--locale", "es-US"],
      lines: "mis resultados\nleonor.trujillo\ncuatro gatos en la luna\nadiós\n")
    #expect(result.output.contains("Leonor"))
    #expect(Plain.complaint(about: result.output) == nil)
  }
}
