import Dialog
import Glibc
import Store
import SwitchPeer
import Testing

@testable import Channels
@testable import portal

/// Messages that callers say in their own voice.
@Suite struct RecordedMessageTests {
  /// A WAV file of some seconds that is loud, or silent.
  private static func wave(seconds: Int, level: Int16 = 4_000) -> [UInt8] {
    let samples = Sound(
      rate: 8_000, samples: (0..<seconds * 8_000).map { $0 % 20 < 10 ? level : -level })
    let length = samples.bytes.count
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    return Array("RIFF".utf8) + number(length + 36, 4) + Array("WAVEfmt ".utf8) + number(16, 4)
      + number(1, 2) + number(1, 2) + number(8_000, 4) + number(16_000, 4) + number(2, 2)
      + number(16, 2) + Array("data".utf8) + number(length, 4) + samples.bytes
  }

  @Test(arguments: [LanguageTag.english, .spanish])
  func aMessageIsSaidHeardKeptAndSent(locale: LanguageTag) throws {
    let scratch = Scratch()
    let file = scratch.path + "/voice.wav"
    #expect(AudioFile.write(Self.wave(seconds: 12), to: file))
    try PhoneClinic.with { portal, watch in
      var caller = try Caller.writing(portal, locale, canRecord: true)
      let isEnglish = locale == .english
      #expect(
        caller.words.contains(
          isEnglish
            ? "To say it in your own voice, press one." : "con su propia voz, oprima uno."))
      caller.press("1")
      #expect(caller.step.next == .record(maximumSeconds: 120))
      caller.happen(.recorded(seconds: 12, file: file))
      #expect(caller.step.playsRecording)
      #expect(
        caller.words.hasPrefix(isEnglish ? "That was twelve seconds." : "Duró doce segundos."))
      // Again, slower, and the words alone; then once more from the beginning.
      caller.press("7")
      #expect(caller.step.playsRecording)
      caller.happen(.silence)
      #expect(!caller.step.playsRecording && caller.words.contains("7."))
      caller.press("2")
      #expect(caller.step.next == .record(maximumSeconds: 120))
      caller.happen(.recorded(seconds: 12, file: file))
      _ = watch.take()
      caller.press("1")
      #expect(
        caller.words.contains(
          isEnglish ? "a voice message of twelve seconds" : "un mensaje de voz de doce segundos"))
      #expect(!watch.take().contains("messages.write"))
      caller.press("1")
      #expect(watch.take().contains("messages.write"))
      let letter = try #require(
        try portal.store.unansweredMessages().last { !$0.attachments.isEmpty })
      let name = try #require(letter.attachments.first?.url?.dropFirst("recording:".count))
      #expect(try portal.store.recording(String(name))?.sound == Self.wave(seconds: 12))
    }
  }

  @Test func whatIsEmptyOrNoSoundIsNotKept() throws {
    let scratch = Scratch()
    let silent = scratch.path + "/silent.wav"
    #expect(AudioFile.write(Self.wave(seconds: 3, level: 0), to: silent))
    for file in [nil, silent, "/nonexistent", "/dev/null", "/dev/zero"] {
      try PhoneClinic.with { portal, _ in
        var caller = try Caller.writing(portal, canRecord: true)
        caller.press("1")
        caller.happen(.recorded(seconds: 3, file: file))
        #expect(caller.words.hasPrefix("I heard nothing. Nothing was kept."), "\(file ?? "none")")
        #expect(caller.words.contains("in your own voice, press one"))
        #expect(!caller.step.playsRecording)
      }
    }
  }

  @Test func theOtherWaysAreStillThere() throws {
    try PhoneClinic.with { portal, watch in
      var caller = try Caller.writing(portal, canRecord: true)
      #expect(caller.words.hasSuffix("For more, press four."))
      caller.press("4")
      #expect(
        caller.words == "For \"I have a question about my results\", press one."
          + " To spell something else, press two.")
      caller.press("*")
      #expect(caller.words.contains("in your own voice, press one"))
      caller.press("9")
      caller.press("3")
      #expect(caller.words.hasPrefix("That key does nothing here."))
      caller.press("1")
      #expect(caller.words.contains("I have a question about my results"))
      _ = watch.take()
      caller.press("1")
      #expect(watch.take().contains("messages.write"))
    }
  }

  @Test func onlyDictatedWordsAreRecordedAndOnlyWhereTheLineCan() throws {
    try PhoneClinic.with { portal, _ in
      var caller = try Caller.writing(portal)
      #expect(!caller.words.contains("own voice"))
      // A recording that nobody asked for is none.
      caller.happen(.recorded(seconds: 5, file: "/etc/hostname"))
      #expect(!caller.step.playsRecording)
    }
  }

  @Test func hangingUpKeepsTheDraftAndDropsWhatWasNotKept() throws {
    let scratch = Scratch()
    let file = scratch.path + "/voice.wav"
    #expect(AudioFile.write(Self.wave(seconds: 2), to: file))
    try PhoneClinic.with { portal, watch in
      // During the recording: the question is open still.
      var caller = try Caller.writing(portal, canRecord: true)
      caller.press("1")
      caller.happen(.hangUp)
      var next = Caller.signedIn(portal, canRecord: true)
      #expect(next.words.contains("your message"))
      next.press("1")
      #expect(next.words.contains("What do you want to write?"))
      // After it was kept: it is read back in the next call.
      next.press("1")
      next.happen(.recorded(seconds: 2, file: file))
      next.press("1")
      next.happen(.hangUp)
      var last = Caller.signedIn(portal, canRecord: true)
      last.press("1")
      #expect(last.words.contains("a voice message of two seconds"))
      _ = watch.take()
      last.press("1")
      #expect(watch.take().contains("messages.write"))
    }
  }

  @Test func aSwitchRecordsPlaysAndSends() throws {
    let scratch = Scratch()
    let folder = scratch.path + "/calls"
    #expect(mkdir(folder, 0o700) == 0)
    try PhoneClinic.with { portal, watch in
      let path = try #require(Caller.signedIn(portal).path(to: "messages.write"))
      let play = SwitchPlay(
        portal,
        SwitchPlay.signIn(.english) + path.map(String.init) + ["1", "1", "", "1", "1"],
        locale: .english)
      let peer = play.peer
      peer.forbidden = [SwitchPlay.pin, "1966"]
      peer.record = { _ = AudioFile.write(Self.wave(seconds: 4), to: $0) }
      var settings = AGISettings()
      settings.recordings = folder
      // The recording itself is listened to.
      #expect(play.run(HeardSpeaker(), settings: settings, listensTo: folder) == .finished)
      #expect(peer.faults == [])
      #expect(watch.take().contains("messages.write"))
      #expect(peer.commands.contains { $0.hasPrefix("RECORD FILE \"\(folder)/") })
      #expect(AudioFile.names(in: folder) == [])
    }
  }
}
