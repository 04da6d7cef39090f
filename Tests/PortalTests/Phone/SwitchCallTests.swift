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

  private func play(
    _ portal: Portal, _ answers: [String], locale: LanguageTag, isFast: Bool = true,
    hangUp: AsteriskPeer.HangUp? = nil
  ) -> Played {
    let call = SwitchPlay(portal, answers, locale: locale, isFast: isFast, hangUp: hangUp)
    let speaker = HeardSpeaker()
    let ending = call.run(speaker)
    return Played(ending: ending, said: speaker.said, peer: call.peer)
  }

  @Test(arguments: [LanguageTag.english, .spanish])
  func aCallOverASwitchSaysWhatTheCallAloneSays(locale: LanguageTag) throws {
    let played = try PhoneClinic.with { portal, _ in
      play(
        portal, SwitchPlay.signIn(locale) + ["9", "8"], locale: locale, isFast: locale == .english)
    }
    let alone = try PhoneClinic.with { portal, _ in
      var caller = Caller(portal, language: locale)
      var said = [caller.step.sentences]
      for keys in SwitchPlay.signIn(locale) + ["9", "8", "5"] {
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
  }

  @Test func hangingUpAnywhereLeavesNothingHalfDone() throws {
    // Signs in, and cancels a visit: the act is done at its yes, or not at all.
    let locale = LanguageTag.english
    let path = try PhoneClinic.with { portal, _ in
      try #require(Caller.signedIn(portal, locale).path(to: "visits.cancel"))
    }
    let answers = SwitchPlay.signIn(locale) + path.map { String($0) } + ["1", "1"]
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
