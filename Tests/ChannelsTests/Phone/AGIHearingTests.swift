import Dialog
import SwitchPeer
import Testing

@testable import Channels

/// Calls whose sound the portal is given, by a door that listens and takes keys at once.
@Suite struct AGIHearingTests {
  private let words = [PhoneGuess("show my results", confidence: 0.8)]

  private func play(
    _ steps: [PhoneStep], _ peer: AsteriskPeer, _ hearing: ScriptedHearing
  ) -> [PhoneEvent] {
    let speaker = ScriptedSpeaker()
    var door = AGIDoor(connection: peer, speaker: speaker, hearing: hearing)
    var call = ScriptedCall(steps)
    _ = door.run(&call)
    #expect(peer.faults == [])
    return Array(call.events.dropFirst())
  }

  private func peer(enhanced: String = "1.0") -> AsteriskPeer {
    AsteriskPeer(environment: ["agi_callerid: 6175550123", "agi_enhanced: \(enhanced)"])
  }

  @Test func wordsAreHeardBetweenKeys() {
    let hearing = ScriptedHearing([.nothing, .nothing, .words(words), .words([.noWords])])
    let peer = peer()
    peer.presses = KeyPress.burst("12#", at: 5_000)
    let events = play(
      [ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("B", keys: 1), ScriptedCall.ask("C")],
      peer, hearing)
    #expect(events == [.heard(words), .heard([.noWords]), .keys("12", isEnded: true)])
    #expect(
      Array(peer.commands.prefix(5)) == [
        "ANSWER", "STREAM FILE \"/sounds/1\" \"0123456789*#\"", "WAIT FOR DIGIT 200",
        "WAIT FOR DIGIT 200", "STREAM FILE \"/sounds/2\" \"0123456789*#\"",
      ])
    #expect(peer.lostKeys == "")
    let turn = ["listen en-US", "pause"]
    #expect(hearing.notes == turn + turn + turn + ["end"])
  }

  @Test func whoSpeaksIsWaitedForButNotForEver() {
    let slow = ScriptedHearing(
      Array(repeating: .nothing, count: 45) + [.speaking]
        + Array(repeating: .nothing, count: 45) + [.words(words)])
    #expect(play([ScriptedCall.ask("A", keys: 1)], peer(), slow) == [.heard(words)])
    let endless = ScriptedHearing(Array(repeating: .speaking, count: 100_000))
    let line = peer()
    #expect(play([ScriptedCall.ask("A", keys: 1)], line, endless) == [.silence])
    #expect(line.milliseconds < 70_000)
    let silent = peer()
    #expect(play([ScriptedCall.ask("A", keys: 1)], silent, ScriptedHearing([])) == [.silence])
    #expect((12_000...15_000).contains(silent.milliseconds))
  }

  @Test func secretsAreNotHeard() {
    let hearing = ScriptedHearing([.words(words)])
    let peer = peer()
    peer.presses = KeyPress.burst("5831#", at: 100)
    let step = ScriptedCall.say(
      "Your PIN?", then: .listen(PhoneListening(takesSpeech: false, isSecret: true)))
    #expect(play([step], peer, hearing) == [.keys("5831", isEnded: true)])
    #expect(hearing.notes == ["end"])
  }

  @Test func failingIsToldOnceAndKeysGoOn() {
    let cannot = ScriptedHearing([])
    cannot.canListen = false
    for hearing in [ScriptedHearing([.nothing, .failed]), cannot] {
      let peer = peer()
      peer.presses = KeyPress.burst("1", at: 5_000)
      let events = play(
        [ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("A", keys: 1)], peer, hearing)
      #expect(events == [.hearingFailed, .keys("1", isEnded: false)])
      #expect(hearing.notes.contains("end"))
    }
  }

  @Test(arguments: AsteriskPeer.Refusal.allCases)
  func aSwitchWithoutTheCommandIsLeftForKeys(refusal: AsteriskPeer.Refusal) {
    let peer = peer()
    peer.refusals = ["WAIT FOR": refusal]
    peer.presses = KeyPress.burst("1", at: 4_500)
    let events = play(
      [ScriptedCall.ask("A", keys: 1), ScriptedCall.ask("A", keys: 1)], peer, ScriptedHearing([]))
    #expect(events == [.hearingFailed, .keys("1", isEnded: false)])
  }

  @Test func aSwitchThatGivesNoVoiceIsNotListenedTo() {
    for environment in [["agi_enhanced: 0.0"], [], ["agi_enhanced: 1.0", "agi_arg_1: text"]] {
      let peer = AsteriskPeer(environment: environment)
      let hearing = ScriptedHearing([.words(words)])
      #expect(play([ScriptedCall.ask("A", keys: 1)], peer, hearing) == [.silence])
      #expect(hearing.notes == [])
    }
  }

  @Test func hangingUpAnywhereEndsTheProgram() {
    for number in 0..<5 {
      for kind in [AsteriskPeer.HangUp.before(number), .during(number), .cut(number)] {
        let peer = peer()
        peer.hangUp = kind
        let hearing = ScriptedHearing([])
        let events = play([ScriptedCall.ask("A", keys: 1)], peer, hearing)
        #expect(events.isEmpty || events == [.hangUp])
        #expect(hearing.notes.last == "end")
      }
    }
  }

  @Test func aMissingPromptIsSaidAnotherWay() {
    let peer = peer()
    peer.duration = { _ in nil }
    let hearing = ScriptedHearing([.nothing, .words(words)])
    #expect(play([ScriptedCall.ask("A", keys: 1)], peer, hearing) == [.heard(words)])
    #expect(peer.commands.contains("SAY ALPHA \"help\" \"0123456789*#\""))
  }
}
