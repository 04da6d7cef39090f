import Dialog
import SwitchPeer
import Testing

@testable import Channels

/// Calls on a switch that can hear words, and on those that cannot or fail to.
@Suite struct AGISpeechTests {
  private let caller = PhoneEvent.call(PhoneCaller(number: "6175550123"))
  private static let grammars: [LanguageTag: String] = [
    .english: "/data/grammars/en-US.gram", .spanish: "/data/grammars/es-US.gram",
  ]

  private func play(
    _ steps: [PhoneStep], _ peer: AsteriskPeer, speech: AGISpeech? = AGISpeech(grammars: grammars)
  ) -> [PhoneEvent] {
    var settings = AGISettings()
    settings.speech = speech
    let speaker = ScriptedSpeaker()
    var door = AGIDoor(connection: peer, speaker: speaker, settings: settings)
    var call = ScriptedCall(steps)
    _ = door.run(&call)
    #expect(peer.faults == [])
    #expect(speaker.hasEnded)
    return Array(call.events.dropFirst())
  }

  /// A switch with a recogniser that has both grammars; `voice` is what is said, file by file.
  private func peer(_ voice: @escaping (String) -> [SwitchRecogniser.Guess]?) -> AsteriskPeer {
    let peer = AsteriskPeer()
    var recogniser = SwitchRecogniser()
    recogniser.files = Set(Self.grammars.values)
    recogniser.voice = voice
    peer.recogniser = recogniser
    return peer
  }

  @Test func wordsAreHeardWithTheirScoresAndAlternatives() {
    let peer = peer { file in
      switch file {
      // The first file is played by a command that tells whether it is there.
      case "": [.init(87, "show my results"), .init(41, "show my (new) insults")]
      case "/sounds/2": [.init(640, "it's grammar0=\"no\" 100 \"pills\"")]
      default: nil
      }
    }
    let events = play(
      [ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("B"), ScriptedCall.ask("C", keys: 1)], peer)
    #expect(
      events == [
        .heard([
          PhoneGuess("show my results", confidence: 0.87),
          PhoneGuess("show my (new) insults", confidence: 0.41),
        ]),
        .heard([PhoneGuess("it's grammar0=\"no\" 100 \"pills\"", confidence: 0.64)]), .silence,
      ])
    #expect(peer.recogniser?.settings == ["Speech-Language": "en-US"])
    #expect(
      peer.commands == [
        "ANSWER", "SPEECH CREATE \"\"", "SPEECH SET \"Speech-Language\" \"en-US\"",
        "SPEECH LOAD GRAMMAR \"en-US\" \"/data/grammars/en-US.gram\"",
        "SPEECH ACTIVATE GRAMMAR \"en-US\"", "STREAM FILE \"/sounds/1\" \"0123456789*#\"",
        "SPEECH RECOGNIZE \"\" 10", "SPEECH RECOGNIZE \"/sounds/2\" 20",
        "SPEECH RECOGNIZE \"/sounds/3\" 10", "STREAM FILE \"/sounds/4\" \"0123456789*#\"",
        "SET VARIABLE PLAINSPOKEN_DONE \"1\"",
      ])
  }

  @Test func keysWorkBesideWords() {
    let peer = peer { $0 == "/sounds/3" ? [.init(90, "yes")] : nil }
    peer.presses =
      KeyPress.burst("2", at: 2_400) + KeyPress.burst("0304#", at: 3_000)
      + KeyPress.burst("1", at: 4_000)
    let events = play(
      [
        ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("B"), ScriptedCall.ask("C", keys: 1),
        ScriptedCall.ask("D", keys: 1),
      ], peer)
    #expect(
      events == [
        .keys("2", isEnded: false), .keys("0304", isEnded: true), .keys("1", isEnded: false),
        .silence,
      ])
    #expect(peer.lostKeys == "")
  }

  @Test func aPoundAloneIsNoWord() {
    let peer = peer { _ in nil }
    peer.presses = KeyPress.burst("#", at: 2_100)
    #expect(play([ScriptedCall.ask("A", keys: 1)], peer) == [.keys("", isEnded: true)])
  }

  @Test func wordsThatAreNotKnownAreNoSilence() {
    let peer = peer { _ in [] }
    #expect(play([ScriptedCall.ask("A", keys: 1)], peer) == [.heard([.noWords])])
  }

  @Test func secretsAreNeverListenedForByVoice() {
    let peer = peer { _ in [.init(99, "five eight three one")] }
    peer.presses = KeyPress.burst("5831#", at: 100)
    let step = ScriptedCall.say(
      "Your PIN?", then: .listen(PhoneListening(takesSpeech: false, isSecret: true)))
    #expect(play([step], peer) == [.keys("5831", isEnded: true)])
    #expect(!peer.commands.contains { $0.hasPrefix("SPEECH") })
  }

  @Test func anotherLanguageHasAnotherGrammar() {
    let peer = peer { _ in [.init(80, "sí")] }
    var spanish = ScriptedCall.ask("B", keys: 1)
    spanish.locale = .spanish
    let english = ScriptedCall.ask("A", keys: 1)
    let events = play([english, spanish, english], peer)
    #expect(events.count == 3 && events.allSatisfy { $0 == .heard([.init("sí", confidence: 0.8)]) })
    let speech = peer.commands.filter { $0.contains("GRAMMAR") }
    #expect(
      speech == [
        "SPEECH LOAD GRAMMAR \"en-US\" \"/data/grammars/en-US.gram\"",
        "SPEECH ACTIVATE GRAMMAR \"en-US\"", "SPEECH DEACTIVATE GRAMMAR \"en-US\"",
        "SPEECH LOAD GRAMMAR \"es-US\" \"/data/grammars/es-US.gram\"",
        "SPEECH ACTIVATE GRAMMAR \"es-US\"", "SPEECH DEACTIVATE GRAMMAR \"es-US\"",
        "SPEECH ACTIVATE GRAMMAR \"en-US\"",
      ])
    #expect(peer.recogniser?.settings == ["Speech-Language": "en-US"])
  }

  /// Every way in which a switch cannot hear: the call goes on by keys, with every word said.
  @Test(arguments: [
    "SPEECH", "SPEECH CREATE", "SPEECH SET", "SPEECH LOAD", "SPEECH ACTIVATE", "SPEECH RECOGNIZE",
  ])
  func aSwitchThatFailsIsLeftForKeys(command: String) {
    var forms: [[String]?] = [nil, ["200 result=0"], ["200 result=-1"], ["200 result=1 (odd)"]]
    forms += [["200 result=0 endpos=0"], ["200 result=1 (digit) digit=A endpos=0"]]
    let refusals = AsteriskPeer.Refusal.allCases.map(Optional.some)
    for (form, refusal) in forms.map({ ($0, nil) }) + refusals.map({ (nil, $0) }) {
      let peer = peer { _ in nil }
      if let refusal {
        peer.refusals = [command: refusal]
      } else if let form {
        peer.recogniser?.troubles = [command: form]
      } else {
        peer.recogniser = nil
      }
      peer.presses = KeyPress.burst("2", at: 4_500) + KeyPress.burst("77#", at: 6_500)
      let events = play([ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("B")], peer)
      #expect(
        events == [.keys("2", isEnded: false), .keys("77", isEnded: true)]
          || form == ["200 result=1 (odd)"] && command != "SPEECH RECOGNIZE",
        "\(command) \(form ?? []) \(String(describing: refusal))")
      #expect(peer.commands.filter { $0.hasPrefix("SPEECH CREATE") }.count == 1)
    }
  }

  @Test func aCallOnASwitchWithoutASettingAsksForNothing() {
    let peer = peer { _ in [.init(80, "yes")] }
    #expect(play([ScriptedCall.ask("A", keys: 1)], peer, speech: nil) == [.silence])
    #expect(!peer.commands.contains { $0.hasPrefix("SPEECH") })
  }

  @Test func hangingUpWhileSpeakingEndsTheCall() {
    for reply in ["200 result=1 (hangup) endpos=0", "200 result=-1"] {
      let peer = peer { _ in nil }
      peer.recogniser?.troubles = ["SPEECH RECOGNIZE": [reply]]
      peer.hangUp = reply.contains("(") ? nil : .during(6)
      let events = play([ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("B")], peer)
      #expect(events == [.hangUp])
    }
  }

  @Test func promptsInPiecesAreHeardToo() {
    let speaker = ScriptedSpeaker()
    speaker.next = SpokenPlan([.file("/s/one"), .number(3)])
    var settings = AGISettings()
    settings.speech = AGISpeech(engine: "unimrcp")
    let peer = peer { _ in [.init(70, "three")] }
    peer.recogniser?.names = ["unimrcp"]
    peer.recogniser?.knowsAnyWords = true
    var door = AGIDoor(connection: peer, speaker: speaker, settings: settings)
    var call = ScriptedCall([ScriptedCall.ask("A", keys: 1)])
    _ = door.run(&call)
    #expect(call.events.last == .heard([PhoneGuess("three", confidence: 0.7)]))
    #expect(peer.commands.contains("SAY NUMBER 3 \"0123456789*#\""))
    #expect(!peer.commands.contains { $0.contains("GRAMMAR") })
  }

  @Test func oddRepliesAreReadAsFarAsTheyGo() {
    func finding(_ rest: String) -> SpeechFinding? {
      AGIResult(rest[...]).flatMap { SpeechFinding($0) }
    }
    #expect(finding("result=1 (speech) endpos=0 results=0 ") == .words([]))
    #expect(finding("result=1 (speech)") == .words([]))
    #expect(
      finding("result=1 (speech) endpos=0 results=2 score0=9 text0=\"cut off here")
        == .words([PhoneGuess("cut off here", confidence: 0.09)]))
    #expect(
      finding("result=1 (speech) endpos=0 results=1 score0=x text0=\" a  b \" grammar0=")
        == .words([PhoneGuess("a b")]))
    #expect(
      finding("result=1 (speech) endpos=0 results=1 text1=\"b\" grammar1=g") == .words([]))
    #expect(finding("result=1 (digit) digit=* endpos=7") == .key("*"))
    #expect(finding("result=1 (digit) digit= endpos=7") == nil)
    #expect(finding("result=1") == nil)
  }
}
