import CSystem
import Dialog
import Glibc
import Testing

@testable import Channels

/// A recogniser program that is a script here: what it is given, what it may do, and when it ends.
@Suite struct ProgramHearingTests {
  /// A voice that a test speaks with, and a program to hear it.
  private final class Line {
    let folder = TemporaryFolder()
    let hearing: ProgramHearing
    private let voice: Int32
    private let ears: Int32

    init(_ script: String, limits: ProgramHearing.Limits = ProgramHearing.Limits()) {
      // The portal passes it over too.
      signal(SIGPIPE, SIG_IGN)
      let program = folder.path + "/hear"
      let file = portal_open(program, O_WRONLY | O_CREAT, 0o700)
      let bytes = Array(("#!/bin/sh\ncd \(folder.path)\n" + script + "\n").utf8)
      _ = portal_write_all(file, bytes, bytes.count)
      close(file)
      var ends: [Int32] = [-1, -1]
      _ = portal_pipe(&ends)
      ears = ends[0]
      voice = ends[1]
      hearing = ProgramHearing(
        audio: ears, program: program, grammars: [.spanish: "/g/es"], limits: limits)
    }

    deinit {
      hearing.end()
      close(voice)
      // The thread that hands the sound on looks up five times a second.
      usleep(300_000)
      close(ears)
    }

    /// Says so many bytes of sound.
    func speak(_ count: Int, _ byte: UInt8 = 1) {
      let bytes = [UInt8](repeating: byte, count: count)
      _ = portal_write_all(voice, bytes, count)
    }

    /// The next thing that is heard; `nothing` when nothing comes for long.
    func next() -> Hearing {
      for _ in 0..<1_000 {
        let hearing = hearing.next()
        if hearing != .nothing { return hearing }
        usleep(10_000)
      }
      return .nothing
    }

    func text(_ name: String) -> String {
      AudioFile.read(folder.path + "/" + name).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  @Test func itHearsTheVoiceAndSaysTheWords() {
    let line = Line(
      """
      head -c 16000 > sound
      echo hearing
      echo 'heard 0.82 show my results | 0.4 show my insults'
      echo nonsense
      echo heard
      echo "$# $PORTAL_LANGUAGE ${PORTAL_GRAMMAR:-none} ${HOME:-none}" > told
      cat > /dev/null
      """)
    #expect(line.hearing.listen(in: .english))
    line.speak(16_000)
    #expect(line.next() == .speaking)
    let guesses = [
      PhoneGuess("show my results", confidence: 0.82),
      PhoneGuess("show my insults", confidence: 0.4),
    ]
    #expect(line.next() == .words(guesses))
    #expect(line.next() == .words([.noWords]))
    #expect(AudioFile.read(line.folder.path + "/sound") == [UInt8](repeating: 1, count: 16_000))
    #expect(line.text("told") == "0 en-US none none\n")
  }

  @Test func nothingIsHandedOnWhileItIsNotListenedTo() {
    let line = Line("while head -c 1600 | grep -q x; do echo heard; done; cat > /dev/null")
    #expect(line.hearing.listen(in: .english))
    line.speak(1_600, UInt8(ascii: "x"))
    #expect(line.next() == .words([.noWords]))
    line.hearing.pause()
    // A secret is said aloud: the program must not get a byte of it.
    line.speak(8_000, UInt8(ascii: "x"))
    usleep(500_000)
    #expect(line.hearing.next() == .nothing)
    #expect(line.hearing.listen(in: .english))
    #expect(line.hearing.next() == .nothing)
  }

  @Test func anotherLanguageIsAnotherProgram() {
    let line = Line(
      "echo heard $PORTAL_LANGUAGE $PORTAL_GRAMMAR; echo $$ >> ids; cat > /dev/null")
    #expect(line.hearing.listen(in: .english))
    #expect(line.next() == .words([PhoneGuess("en-US")]))
    #expect(line.hearing.listen(in: .spanish))
    #expect(line.next() == .words([PhoneGuess("es-US /g/es")]))
    #expect(line.hearing.listen(in: .spanish))
    let processes = line.text("ids").split(separator: "\n").compactMap { pid_t($0) }
    #expect(processes.count == 2)
    #expect(kill(processes[0], 0) == -1)
  }

  @Test func whatWasSaidToAnotherQuestionIsForgotten() {
    let line = Line("head -c 1600 > a; echo heard old words; echo > done; cat > /dev/null")
    #expect(line.hearing.listen(in: .english))
    line.speak(1_600)
    while line.text("done").isEmpty { usleep(10_000) }
    line.hearing.pause()
    #expect(line.hearing.listen(in: .english))
    #expect(line.hearing.next() == .nothing)
  }

  @Test(arguments: [
    "exit 1", "yes", "tr '\\0' a < /dev/zero", "echo heard; exit 0", "exec 1>&-; sleep 100",
  ])
  func aProgramThatEndsOrFloodsHasFailed(script: String) {
    let line = Line(script)
    _ = line.hearing.listen(in: .english)
    var last = line.next()
    while last != .failed, last != .nothing { last = line.next() }
    #expect(last == .failed)
    #expect(!line.hearing.listen(in: .english))
  }

  @Test func aProgramThatTakesNothingInHasFailed() {
    var limits = ProgramHearing.Limits()
    limits.behind = 8_000
    let line = Line("sleep 100", limits: limits)
    #expect(line.hearing.listen(in: .english))
    // The kernel holds 64 KiB for it.
    line.speak(65_536 + 16_000)
    #expect(line.next() == .failed)
  }

  @Test func aProgramThatIsNotThereHasFailed() {
    let hearing = ProgramHearing(audio: -1, program: "/nonexistent/hear")
    #expect(!hearing.listen(in: .english))
    #expect(hearing.next() == .failed)
  }

  @Test func theEndKillsItAndWhatItStarted() {
    let line = Line("trap '' TERM HUP; sleep 100 & echo $$ $! > ids; echo heard; wait")
    #expect(line.hearing.listen(in: .english))
    #expect(line.next() == .words([.noWords]))
    line.hearing.end()
    let processes = line.text("ids").split { $0.isWhitespace }.compactMap { pid_t($0) }
    #expect(processes.count == 2)
    var isGone = false
    for _ in 0..<500 where !isGone {
      // What it started has another parent now, who may take a moment to bury it.
      isGone = processes.allSatisfy { Self.hasEnded($0) }
      if !isGone { usleep(10_000) }
    }
    #expect(isGone)
  }

  private static func hasEnded(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0 else { return true }
    let facts = AudioFile.read("/proc/\(process)/stat").map { String(decoding: $0, as: UTF8.self) }
    return facts.map { $0.contains(") Z ") } ?? true
  }
}
