import Dialog
import Glibc
import Language
import Synchronization
import Testing

@testable import Channels

@Suite struct FastAGIServerTests {
  /// What happened on the server's side.
  private final class Log: Sendable {
    private let endings = Mutex<[AGIEnding]>([])
    func note(_ ending: AGIEnding) { endings.withLock { $0.append(ending) } }
    func wait(for count: Int) -> [AGIEnding] {
      for _ in 0..<2_000 {
        let all = endings.withLock { $0 }
        if all.count >= count { return all }
        usleep(5_000)
      }
      return endings.withLock { $0 }
    }
  }

  /// A server on a free port, on a thread of its own.
  private final class Running: Sendable {
    let server: FastAGIServer
    let log = Log()
    private let hasEnded = Atomic(false)

    init(_ limits: FastAGILimits) throws {
      let log = log
      let address = try #require(ListenAddress("127.0.0.1:0"))
      server = try FastAGIServer(address, limits: limits) { connection in
        var door = AGIDoor(connection: connection, speaker: ScriptedSpeaker())
        var call = ScriptedCall([ScriptedCall.ask("A", keys: 1)])
        log.note(door.run(&call))
      } busy: { connection in
        var door = AGIDoor(connection: connection, speaker: PhoneVoice().speaker())
        var busy = BusyLines { $0 == .english ? "All busy." : "Todo ocupado." }
        _ = door.run(&busy)
      }
      let hasStarted = SmallThread.start(stackSize: 256 << 10) { [self] in
        _ = server.run()
        hasEnded.store(true, ordering: .releasing)
      }
      #expect(hasStarted)
    }

    func stop() -> Bool {
      server.stop()
      for _ in 0..<2_000 {
        if hasEnded.load(ordering: .acquiring) { return true }
        usleep(5_000)
      }
      return false
    }
  }

  @Test func aCallIsCarriedOverTheNetwork() throws {
    let running = try Running(FastAGILimits(lines: 2))
    let caller = SwitchSocket(port: running.server.port)
    caller.send("agi_network: yes", "agi_callerid: 6175550123", "")
    let commands = caller.answerAll { $0.hasPrefix("GET DATA") ? "200 result=1" : "200 result=0" }
    #expect(
      commands == [
        "ANSWER", "GET DATA \"/sounds/1\" 10000 1", "STREAM FILE \"/sounds/2\" \"0123456789*#\"",
        "SET VARIABLE PLAINSPOKEN_DONE \"1\"",
      ])
    #expect(running.log.wait(for: 1) == [.finished])
    #expect(running.stop())
  }

  @Test func theCallerBeyondTheLinesHearsThatTheyAreBusy() throws {
    let running = try Running(FastAGILimits(lines: 1))
    let first = SwitchSocket(port: running.server.port)
    first.send("")
    #expect(first.line() == "ANSWER")
    let second = SwitchSocket(port: running.server.port)
    second.send("agi_language: es_MX", "")
    #expect(
      second.answerAll() == [
        "ANSWER", "SAY ALPHA \"todo\" \"0123456789*#\"", "SAY ALPHA \"ocupado\" \"0123456789*#\"",
        "SET VARIABLE PLAINSPOKEN_DONE \"1\"",
      ])
    // The first goes on, and its line is free again afterwards.
    first.send("200 result=0")
    #expect(first.answerAll { _ in "200 result=1" }.count == 3)
    _ = running.log.wait(for: 1)
    let third = SwitchSocket(port: running.server.port)
    third.send("")
    #expect(third.answerAll { _ in "200 result=1" }.count == 4)
    #expect(running.stop())
  }

  @Test func aCallBeyondTheBusyLinesIsRefusedAtOnce() throws {
    var limits = FastAGILimits(lines: 0)
    limits.busyLines = 0
    let running = try Running(limits)
    let caller = SwitchSocket(port: running.server.port)
    #expect(caller.line() == nil)
    #expect(running.stop())
  }

  @Test func callersThatVanishGiveTheirLinesBack() throws {
    let running = try Running(FastAGILimits(lines: 50))
    for number in 0..<20 {
      let caller = SwitchSocket(port: running.server.port)
      if number % 2 == 0 { caller.send("agi_callerid: 1") }
      if number % 4 == 1 {
        caller.send("")
        #expect(caller.line() == "ANSWER")
      }
    }
    #expect(running.log.wait(for: 20) == Array(repeating: .hungUp, count: 20))
    #expect(running.stop())
  }

  @Test func stoppingLetsCallsEndAndBreaksThoseThatDoNot() throws {
    let running = try Running(FastAGILimits(lines: 2, drain: 300))
    let caller = SwitchSocket(port: running.server.port)
    caller.send("")
    #expect(caller.line() == "ANSWER")
    #expect(running.stop())
    #expect(running.log.wait(for: 1) == [.hungUp])
    #expect(caller.line() == nil)
  }

  @Test func twoServersDoNotShareAPort() throws {
    let running = try Running(FastAGILimits(lines: 1))
    let address = ListenAddress(host: "127.0.0.1", port: running.server.port)
    #expect(throws: FastAGIProblem.inUse) {
      _ = try FastAGIServer(address, limits: FastAGILimits(), call: { _ in }, busy: { _ in })
    }
    #expect(running.stop())
  }

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1:4573"), ("0.0.0.0:80", "0.0.0.0:80"), ("::1", "[::1]:4573"),
    ("[::1]:99", "[::1]:99"), ("[fd00::2]", "[fd00::2]:4573"), ("localhost", nil), ("", nil),
    ("1.2.3.4:99999", nil), ("[::1]x", nil), ("[", nil), ("1.2.3", nil),
  ])
  func addressesAreNumeric(text: String, address: String?) {
    #expect(ListenAddress(text)?.text == address)
  }

  @Test func onlyThisMachineIsLocal() {
    #expect(ListenAddress.usual.isLocal && ListenAddress("::1")?.isLocal == true)
    #expect(ListenAddress("0.0.0.0")?.isLocal == false)
  }
}
