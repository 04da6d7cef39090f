import Glibc
import Testing

/// `portal phone` as a telephone program sees it: a process, its lines, and their order.
@Suite struct PhoneCommandTests {
  /// The lines up to the one that says what to do next.
  private func answer(_ running: RunningProgram) -> [String] {
    var lines: [String] = []
    let ends = ["listen", "record", "transfer", "hangup", "error"]
    while let line = running.line() {
      lines.append(line)
      if ends.contains(where: { line == $0 || line.hasPrefix($0 + " ") }) { return lines }
    }
    return lines
  }

  @Test func aCallIsAnsweredLineByLine() {
    let running = Program.start(["phone", "--data", Scratch.sample()])
    running.send("key 1")
    #expect(answer(running).first?.hasPrefix("error no-call ") == true)
    running.send("call +15552914464")
    let first = answer(running)
    #expect(first.contains("say Plainspoken, the patient portal of Lakeside Clinic."))
    #expect(first.contains("say Para español, oprima dos."))
    #expect(first.last == "listen keys=1 timeout=10 pause=3 speech=yes secret=no")
    running.send("keys 1111")
    #expect(answer(running).contains("say What is your phone number on file?"))
    running.send("nonsense")
    #expect(answer(running).last?.hasPrefix("error unknown ") == true)
    running.send("keys 5552914464#")
    #expect(answer(running).contains("say What is your date of birth?"))
    for key in "0523196" {
      running.send("key \(key)")
      #expect(answer(running).count == 1)
    }
    running.send("key 6")
    _ = answer(running)
    running.send("silence")
    let secret = answer(running)
    #expect(secret.last == "listen keys=many timeout=10 pause=3 speech=no secret=yes")
    running.send("key *")
    running.send("key 0")
    running.send("key #")
    _ = answer(running)
    _ = answer(running)
    #expect(answer(running).last == "transfer")
    running.send("busy")
    #expect(answer(running).contains("say No one could take your call just now."))
    running.send("hangup")
    running.send("call unknown es-US text")
    let text = answer(running)
    #expect(text.first == "language es-US")
    #expect(!text.contains { $0.contains("oprima") })
    let result = running.finish()
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(!result.output.contains("58316204"))
  }

  @Test(arguments: [
    "", "call", "call\n", "call\nkey 1\nkey", "call es-US\nkeys 1115552914464#\nkeys 0",
  ])
  func inputMayEndAnywhere(lines: String) {
    let result = Program.run(["phone", "--data", Scratch.sample()], lines: lines)
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test func badLinesAreAnsweredAndLoseNothing() {
    let long = [UInt8](repeating: UInt8(ascii: "1"), count: 1_000_000)
    let lines: [[UInt8]] = [
      Array("call en-US".utf8), Array("keys ".utf8) + long, [0xFF, 0xFE], [0x00],
      Array("key 1\u{0}".utf8), [], Array("heard ".utf8) + [0xC3], Array("key 1".utf8),
      Array("say hello".utf8), Array("hangup".utf8),
    ]
    let input: [UInt8] = lines.reduce(into: []) { $0 += $1 + [0x0A] }
    let result = Program.run(["phone", "--data", Scratch.sample()], input: input)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.lines.filter { $0.hasPrefix("error ") }.count == 4, "\(result.output)")
    #expect(result.output.contains("say Are you somewhere private"))
    #expect(result.lines.allSatisfy { $0.utf8.count < 400 })
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalEndsItQuietly(signal: Int32) {
    let running = Program.start(["phone", "--data", Scratch.sample()])
    running.send("call")
    _ = answer(running)
    kill(running.process, signal)
    let result = running.finish(closingInput: false)
    #expect(result.status == 128 + signal)
    #expect(result.errors == "")
  }
}
