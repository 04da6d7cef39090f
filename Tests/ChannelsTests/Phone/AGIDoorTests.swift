import CSystem
import Dialog
import Glibc
import SwitchPeer
import Testing

@testable import Channels

@Suite struct AGIDoorTests {
  /// Plays a call; the peer must have found nothing wrong.
  private func play(
    _ steps: [PhoneStep], _ peer: AsteriskPeer, speaker: ScriptedSpeaker = ScriptedSpeaker(),
    settings: AGISettings = AGISettings()
  ) -> (ending: AGIEnding, events: [PhoneEvent]) {
    var door = AGIDoor(
      connection: peer, speaker: speaker, settings: settings, recordingName: { "name" })
    var call = ScriptedCall(steps)
    let ending = door.run(&call)
    #expect(peer.faults == [])
    #expect(speaker.hasEnded)
    return (ending, call.events)
  }

  private let caller = PhoneEvent.call(PhoneCaller(number: "6175550123"))

  @Test func aCallIsOneCommandAnUtterance() {
    let peer = AsteriskPeer()
    peer.presses = KeyPress.burst("2", at: 500) + KeyPress.burst("12345678", at: 1_000)
    let (ending, events) = play(
      [.init([], locale: .english, next: .listen(.init(maximumKeys: 1)))].map { $0 }
        + [ScriptedCall.ask("Your PIN?", keys: 8)], peer)
    #expect(ending == .finished)
    #expect(
      events == [caller, .keys("2", isEnded: false), .keys("12345678", isEnded: false)])
    #expect(
      peer.commands == [
        "ANSWER", "GET DATA \"\" 10000 1", "GET DATA \"/sounds/1\" 3000 8",
        "STREAM FILE \"/sounds/2\" \"0123456789*#\"", "SET VARIABLE PLAINSPOKEN_DONE \"1\"",
      ])
  }

  @Test func keysAreEndedByPoundOrByTime() {
    let peer = AsteriskPeer()
    peer.presses =
      KeyPress.burst("34#", at: 100) + KeyPress.burst("56", at: 10_000)
      + [KeyPress(time: 14_500, key: "#")]
    let (_, events) = play(
      [ScriptedCall.ask("A"), ScriptedCall.ask("B", first: 12_000), ScriptedCall.ask("C")], peer)
    #expect(
      events == [
        caller, .keys("34", isEnded: true), .keys("56", isEnded: false), .keys("", isEnded: true),
      ])
    #expect(peer.lostKeys == "")
  }

  @Test func silenceIsTheFirstWaitAndNoShorter() {
    let peer = AsteriskPeer()
    let (_, events) = play(
      [ScriptedCall.ask("A", first: 10_000, next: 3_000), ScriptedCall.ask("B", keys: 1)], peer)
    #expect(events == [caller, .silence, .silence])
    // Two seconds are spoken each time, and two for the goodbye.
    #expect(peer.milliseconds >= 10_000 + 10_000 + 6_000)
    #expect(peer.milliseconds <= 12_000 + 10_000 + 6_000)
  }

  @Test func aPoundAfterAFullEntryConfirmsNothing() {
    let peer = AsteriskPeer()
    peer.presses = KeyPress.burst("1234#", at: 100) + KeyPress.burst("1", at: 4_000)
    let (_, events) = play(
      [ScriptedCall.ask("A code?", keys: 4), ScriptedCall.ask("1234?", keys: 1)], peer)
    #expect(events == [caller, .keys("1234", isEnded: false), .keys("1", isEnded: false)])
  }

  @Test func aLaterPoundCounts() {
    let peer = AsteriskPeer()
    peer.presses = KeyPress.burst("1234", at: 100) + [KeyPress(time: 3_000, key: "#")]
    let (_, events) = play(
      [ScriptedCall.ask("A code?", keys: 4), ScriptedCall.ask("1234?", keys: 1)], peer)
    #expect(events == [caller, .keys("1234", isEnded: false), .keys("", isEnded: true)])
  }

  @Test func hangingUpAtAnyCommandEndsQuietly() {
    let steps = [
      ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("B"),
      ScriptedCall.say("C", then: .record(maximumSeconds: 9)),
      ScriptedCall.ask("D", keys: 2), ScriptedCall.say("E", then: .transfer),
    ]
    var settings = AGISettings()
    settings.recordings = "/tmp/none"
    var total = 1
    var number = 0
    while number < total {
      for isFast in [true, false] {
        for kind in [AsteriskPeer.HangUp.before(number), .during(number), .cut(number)] {
          let peer = AsteriskPeer()
          peer.isFast = isFast
          peer.presses = KeyPress.burst("1", at: 100)
          peer.hangUp = kind
          let (ending, events) = play(steps, peer, settings: settings)
          if peer.isHungUp {
            total = number + 2
            #expect(ending == .hungUp || ending == .stopped(signal: 1))
            // Before the call was taken, the portal had not heard of it.
            #expect(events.last == .hangUp || events.isEmpty)
            #expect(events.filter { $0 == .hangUp }.count <= 1)
            #expect(peer.variables["PLAINSPOKEN_DONE"] == nil)
          } else {
            #expect(ending == .transferred)
          }
        }
      }
      number += 1
    }
    #expect(number > 7)
  }

  @Test func aMissingPromptIsSaidAnotherWay() {
    for stream in ["200 result=-1 endpos=0", "200 result=0 endpos=0"] {
      let peer = AsteriskPeer()
      peer.duration = { _ in nil }
      peer.missingStream = stream
      peer.presses = KeyPress.burst("7", at: 1_000)
      let (ending, events) = play([ScriptedCall.ask("Help?", keys: 1)], peer)
      #expect(ending == .finished)
      #expect(events == [caller, .keys("7", isEnded: false)])
      #expect(peer.commands.contains("SAY ALPHA \"help\" \"0123456789*#\""))
      #expect(peer.commands.contains("CHANNEL STATUS"))
    }
  }

  @Test func piecesTakeKeysToo() {
    let speaker = ScriptedSpeaker()
    speaker.next = SpokenPlan([.file("/s/code"), .digits("49"), .number(3), .letters("ab")])
    let peer = AsteriskPeer()
    peer.presses = KeyPress.burst("90", at: 2_500)
    let (_, events) = play([ScriptedCall.ask("A")], peer, speaker: speaker)
    #expect(events == [caller, .keys("90", isEnded: false)])
    #expect(
      peer.commands == [
        "ANSWER", "STREAM FILE \"/s/code\" \"0123456789*#\"", "SAY DIGITS \"49\" \"0123456789*#\"",
        "GET DATA \"\" 3000 255", "STREAM FILE \"/sounds/2\" \"0123456789*#\"",
        "SET VARIABLE PLAINSPOKEN_DONE \"1\"",
      ])
  }

  @Test func severalFilesAreOneCommand() {
    let files = SpokenPlan([.file("/s/a"), .file("/s/b"), .file("/s/c")])
    for (presses, expected) in [
      (KeyPress.burst("1", at: 2_500), PhoneEvent.keys("1", isEnded: false)),
      (KeyPress.burst("2", at: 100), .keys("2", isEnded: false)),
      (KeyPress.burst("7", at: 5_900), .keys("7", isEnded: false)),
      ([KeyPress(time: 5_000, key: "#")], .keys("", isEnded: true)), ([], .silence),
      (KeyPress.burst("5", at: 14_000), .keys("5", isEnded: false)),
    ] {
      let speaker = ScriptedSpeaker()
      speaker.next = files
      let peer = AsteriskPeer()
      peer.presses = presses
      let (_, events) = play([ScriptedCall.ask("A", keys: 1)], peer, speaker: speaker)
      #expect(events == [caller, expected])
      #expect(peer.commands[1] == "EXEC Read PLAINSPOKEN_KEYS,/s/a&/s/b&/s/c,1,,1,10")
      #expect(peer.lostKeys == "")
    }
  }

  @Test func aDateOfBirthIsInNoVariable() {
    let speaker = ScriptedSpeaker()
    speaker.next = SpokenPlan([.file("/s/a"), .file("/s/b"), .file("/s/c")])
    let peer = AsteriskPeer()
    peer.presses = KeyPress.burst("05231966#", at: 4_500)
    peer.forbidden = ["1966"]
    let (_, events) = play([ScriptedCall.ask("Your date of birth?")], peer, speaker: speaker)
    #expect(events == [caller, .keys("05231966", isEnded: true)])
    #expect(peer.variables.keys.sorted() == ["PLAINSPOKEN_DONE"])
    #expect(!peer.commands.contains { $0.hasPrefix("EXEC") })
  }

  @Test func aSecretIsInNoVariable() {
    let speaker = ScriptedSpeaker()
    speaker.next = SpokenPlan([.file("/s/a"), .file("/s/b")])
    let peer = AsteriskPeer()
    peer.presses = KeyPress.burst("90817263", at: 2_500)
    peer.forbidden = ["90817263"]
    var step = ScriptedCall.ask("Your PIN?")
    step.next = .listen(PhoneListening(maximumKeys: 8, isSecret: true))
    let (_, events) = play([step], peer, speaker: speaker)
    #expect(events == [caller, .keys("90817263", isEnded: false)])
    #expect(!peer.variables.values.contains { $0.contains("9") })
    #expect(!peer.commands.contains { $0.hasPrefix("EXEC") })
  }

  @Test func aSwitchWithoutReadPlaysOneFileAfterAnother() {
    for reply in AsteriskPeer.Refusal.allCases {
      let speaker = ScriptedSpeaker()
      speaker.next = SpokenPlan([.file("/s/a"), .file("/s/b")])
      let peer = AsteriskPeer()
      peer.refusals = ["EXEC Read": reply]
      peer.presses = KeyPress.burst("1", at: 3_000)
      let (_, events) = play([ScriptedCall.ask("A", keys: 1)], peer, speaker: speaker)
      #expect(events == [caller, .keys("1", isEnded: false)])
      #expect(peer.commands[2...3].map { $0.prefix(12) } == ["STREAM FILE ", "GET DATA \"/s"])
    }
  }

  @Test(arguments: AsteriskPeer.Refusal.allCases)
  func aRefusalKeepsTheStreamInStep(refusal: AsteriskPeer.Refusal) {
    for name in ["GET DATA", "STREAM FILE", "SET VARIABLE", "ANSWER", "RECORD FILE"] {
      let peer = AsteriskPeer()
      peer.refusals = [name: refusal]
      peer.presses = KeyPress.burst("1", at: 100)
      var settings = AGISettings()
      settings.recordings = "/tmp/none"
      let (ending, events) = play(
        [
          ScriptedCall.ask("A", keys: 1), ScriptedCall.say("B", then: .record(maximumSeconds: 5)),
          ScriptedCall.say("C", then: .transfer),
        ], peer, settings: settings)
      switch name {
      case "GET DATA": #expect(ending == .transferred && events[1] == .keys("1", isEnded: false))
      case "SET VARIABLE": #expect(ending == .finished && events.last == .transferFailed)
      case "RECORD FILE":
        #expect(ending == .transferred && events.suffix(2) == [.recorded(seconds: 0), .hangUp])
      default: #expect(ending == .transferred)
      }
    }
  }

  @Test func aRefusedStatusDoesNotGoRoundForEver() {
    let peer = AsteriskPeer()
    peer.refusals = ["CHANNEL STATUS": .longUsage, "SAY ALPHA": .unknown]
    peer.duration = { _ in nil }
    let (ending, events) = play([ScriptedCall.ask("A", keys: 1)], peer)
    #expect(ending == .finished)
    #expect(events == [caller, .silence])
  }

  @Test func aSwitchThatCannotListenHandsTheCallerOn() {
    let peer = AsteriskPeer()
    peer.refusals = ["GET DATA": .unknown]
    let (ending, events) = play([ScriptedCall.ask("A", keys: 1)], peer)
    #expect(ending == .transferred)
    #expect(events == [caller, .hangUp])
    #expect(peer.variables == ["PLAINSPOKEN_TRANSFER": "1"])
  }

  @Test func newsAndNoiseAreNoReplies() {
    let peer = AsteriskPeer()
    peer.stray = ["", "200", "Usage: 200 result=5", "hangup"]
    peer.presses = KeyPress.burst("1", at: 100)
    let (ending, events) = play([ScriptedCall.ask("A", keys: 1)], peer)
    #expect(ending == .finished)
    #expect(events == [caller, .keys("1", isEnded: false)])
  }

  @Test func aRecordingIsCountedAndNamedForNobody() {
    let peer = AsteriskPeer()
    peer.presses = [KeyPress(time: 6_000, key: "#")]
    var settings = AGISettings()
    settings.recordings = "/tmp/none"
    let (_, events) = play(
      [ScriptedCall.say("Speak after the tone.", then: .record(maximumSeconds: 60))], peer,
      settings: settings)
    let recorder = PhoneEvent.call(PhoneCaller(number: "6175550123", canRecord: true))
    #expect(events == [recorder, .recorded(seconds: 4, file: "/tmp/none/name.wav")])
    #expect(
      peer.commands.contains(
        "RECORD FILE \"/tmp/none/name\" \"wav\" \"0123456789*#\" 60000 BEEP s=5"))
  }

  @Test(arguments: [nil, AsteriskPeer.HangUp.before(5), .during(2), .cut(4)])
  func aRecordingIsItsOwnersAloneAndGoneWithTheCall(hangUp: AsteriskPeer.HangUp?) {
    let folder = TemporaryFolder()
    var modes: [UInt32] = []
    let peer = AsteriskPeer()
    peer.hangUp = hangUp
    peer.record = { path in
      let bytes = Array("sound".utf8)
      let file = portal_open(path, O_WRONLY | O_CREAT, 0o644)
      _ = portal_write_all(file, bytes, bytes.count)
      close(file)
    }
    peer.answer = { _ in
      modes += folder.names().map { folder.mode(of: $0) }
      return ""
    }
    var settings = AGISettings()
    settings.recordings = folder.path
    var review = ScriptedCall.ask("Will it do?", keys: 1)
    review.playsRecording = true
    _ = play(
      [ScriptedCall.say("Speak.", then: .record(maximumSeconds: 60)), review], peer,
      settings: settings)
    #expect(folder.names() == [])
    guard hangUp == nil else { return }
    #expect(modes.allSatisfy { $0 == 0o600 } && !modes.isEmpty)
    // It is played before the question, by its name without extension.
    #expect(
      peer.commands.contains { $0.contains(" PLAINSPOKEN_KEYS,\(folder.path)/name&/sounds/2,") })
  }

  @Test func withoutAFolderNothingIsRecorded() {
    let (_, events) = play(
      [ScriptedCall.say("Speak.", then: .record(maximumSeconds: 60))], AsteriskPeer())
    #expect(events == [caller, .recorded(seconds: 0)])
  }

  @Test func aPersonIsAskedForByAVariable() {
    let peer = AsteriskPeer()
    let (ending, _) = play([ScriptedCall.say("One moment.", then: .transfer)], peer)
    #expect(ending == .transferred)
    #expect(peer.variables == ["PLAINSPOKEN_TRANSFER": "1"])
  }

  @Test func theDialplanComesBackWhenNobodyTookTheCall() {
    let peer = AsteriskPeer(environment: ["agi_arg_1: transfer-failed"])
    let (_, events) = play([ScriptedCall.ask("Never said"), ScriptedCall.ask("Busy")], peer)
    #expect(events == [.call(PhoneCaller()), .transferFailed, .silence])
  }

  @Test func aTextCallIsTextBothWays() {
    let peer = AsteriskPeer(environment: ["agi_arg_1: es-US", "agi_arg_2: text"])
    peer.texts = ["mis resultados", nil, "two\nlines", "200 result=5", "  "]
    let (ending, events) = play(
      [
        ScriptedCall.ask("¿Qué necesita?"), ScriptedCall.ask("Say \"yes\""), ScriptedCall.ask("A"),
        ScriptedCall.ask("B"), ScriptedCall.ask("C"),
      ], peer)
    #expect(ending == .finished)
    #expect(
      events == [
        .call(PhoneCaller(language: .spanish, isText: true)), .text("mis resultados"), .silence,
        .text("two lines"), .text("200 result=5"), .silence,
      ])
    #expect(peer.sentTexts == ["¿Qué necesita?", "Say \"yes\"", "A", "B", "C", "Goodbye."])
  }

  @Test func aCallWithoutAnEnvironmentIsNoCall() {
    var door = AGIDoor(connection: SilentConnection(), speaker: ScriptedSpeaker())
    var call = ScriptedCall([])
    #expect(door.run(&call) == .lost)
    #expect(call.events == [])
  }

  @Test func longTextIsCutBetweenWords() {
    #expect(TextCallLines.cut("one two three", longest: 7) == ["one two", "three"])
    #expect(TextCallLines.cut("ññññ", longest: 5) == ["ññ", "ññ"])
    #expect(TextCallLines.cut("  ") == [])
  }
}

/// A peer that connects and says nothing.
private final class SilentConnection: AGIConnection {
  private(set) var milliseconds = 0
  func readLine(within milliseconds: Int) -> AGILine {
    self.milliseconds += milliseconds
    return .timedOut
  }
  func send(_ bytes: [UInt8]) -> Bool { true }
}
