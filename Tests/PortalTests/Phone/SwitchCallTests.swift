import Channels
import Dialog
import SwitchPeer
import Testing

@testable import portal

/// Whole calls through a switch: what is said and done is what the call alone says and does.
@Suite struct SwitchCallTests {
  /// A call over AGI, by somebody who presses keys at each utterance.
  private struct Played {
    let ending: AGIEnding
    let said: [[PhoneSentence]]
    let peer: AsteriskPeer
  }

  private static let pin = "58316204"

  /// Plays the call of somebody who has a list of answers, one an utterance, then hangs up.
  ///
  /// `code` in it is the code that was sent last.
  private func play(
    _ portal: Portal, _ answers: [String], locale: LanguageTag, isFast: Bool = true,
    hangUp: AsteriskPeer.HangUp? = nil
  ) -> Played {
    let peer = AsteriskPeer(environment: [
      "agi_callerid: 5552914464", "agi_arg_1: \(locale.rawValue)",
    ])
    peer.isFast = isFast
    peer.hangUp = hangUp
    let speaker = HeardSpeaker()
    let codes = Caller(portal, language: locale)
    var rest = answers[...]
    var leaves = 0
    peer.answer = { [unowned peer] _ in
      guard let next = rest.popFirst() else {
        // Where the last answer led, 5 says goodbye; a call that goes on all the same is left.
        if leaves > 3 { peer.hangUp = .before(peer.commands.count) }
        leaves += 1
        return "5"
      }
      return next == "code" ? (codes.code ?? "") + "#" : next
    }
    let clock = codes.clock
    var call = PhoneCall(
      engine: portal.engine, wording: portal.wording,
      state: PhoneCallState(conversation: Conversation(locale: locale, channel: .phone)),
      now: { clock.moment })
    var door = AGIDoor(connection: peer, speaker: speaker)
    let ending = door.run(&call)
    return Played(ending: ending, said: speaker.said, peer: peer)
  }

  /// Results, see them, yes it is private, and signing in.
  private func signIn(_ locale: LanguageTag) -> [String] {
    [
      "1", "1", "1", "5552914464#", locale == .english ? "05231966" : "23051966", Self.pin + "#",
      "code",
    ]
  }

  @Test(arguments: [LanguageTag.english, .spanish])
  func aCallOverASwitchSaysWhatTheCallAloneSays(locale: LanguageTag) throws {
    let played = try PhoneClinic.with { portal, _ in
      play(portal, signIn(locale) + ["9", "8"], locale: locale, isFast: locale == .english)
    }
    let alone = try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: locale)
      var said = [caller.step.sentences]
      for keys in signIn(locale) + ["9", "8", "5"] {
        caller.press(keys == "code" ? (caller.code ?? "") + "#" : keys)
        said.append(caller.step.sentences)
      }
      return said
    }
    #expect(played.peer.faults == [])
    #expect(played.ending == .finished, "\(played.said.map { $0.map(\.text) })")
    #expect(played.peer.variables["PLAINSPOKEN_DONE"] == "1")
    // The codes that were sent differ, and no code is ever said.
    #expect(played.said == alone)
    let result = locale == .english ? "Hemoglobin A1c, six point eight" : "Hemoglobina"
    #expect(played.said.joined().contains { $0.isPrivate && $0.text.contains(result) })
    managersSeeNothing(of: played)
  }

  /// What the switch's managers see of a call, every command and every variable, tells of nobody.
  private func managersSeeNothing(of played: Played) {
    let seen =
      (played.peer.commands + played.peer.variables.map { "\($0.key)=\($0.value)" })
      .joined(separator: "\n").lowercased()
    #expect(!seen.contains(Self.pin) && !seen.contains("1966") && !seen.contains("5552914464"))
    let words = Set(
      played.said.joined().filter(\.isPrivate).flatMap { sentence in
        sentence.text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 4 }
      })
    #expect(words.count > 20)
    for word in words { #expect(!seen.contains(word), "\(word)") }
  }

  @Test func hangingUpAnywhereLeavesNothingHalfDone() throws {
    // Signs in, and cancels a visit: the act is done at its yes, or not at all.
    let locale = LanguageTag.english
    let path = try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: locale)
      caller.press("11")
      caller.signIn()
      return try #require(Paths(portal.engine, caller).keys(to: "visits.cancel"))
    }
    let answers = signIn(locale) + path.map { String($0) } + ["1", "1"]
    let whole = try PhoneClinic.with { portal, watch in
      let played = play(portal, answers, locale: locale)
      #expect(watch.take().contains("visits.cancel"))
      return played
    }
    let count = whole.peer.commands.count
    #expect(count > answers.count)
    // Boundaries around the act; the others are the door's alone, and tested there.
    let kinds: [(Int) -> AsteriskPeer.HangUp] = [
      { .before($0) }, { .during($0) }, { .cut($0) }, { .during($0) },
    ]
    for (place, kind) in kinds.enumerated() {
      let number = count - 4 + place
      try PhoneClinic.with { portal, watch in
        let played = play(
          portal, answers, locale: locale, isFast: number % 2 == 0, hangUp: kind(number))
        #expect(played.peer.faults == [] && played.peer.isHungUp)
        // What was said to be done is done, and a question that was not answered does nothing.
        let saidDone = played.said.contains { $0.contains { $0.text.hasPrefix("Cancelled:") } }
        #expect(watch.take().contains("visits.cancel") == saidDone)
      }
    }
  }
}
