import Dialog
import Glibc
import Testing

@testable import Channels

@Suite struct CallSpeakerTests {
  private static let installed = SpeechEngine.allCases.filter { $0.path != nil }
  private let folder = TemporaryFolder()

  private func voice(_ engine: SpeechEngine, _ locales: [LanguageTag] = [.english]) -> PhoneVoice {
    PhoneVoice(
      folder: folder.path, engines: Dictionary(uniqueKeysWithValues: locales.map { ($0, engine) }),
      books: [:])
  }

  private func file(_ plan: SpokenPlan) -> String? {
    guard case .file(let path)? = plan.pieces.first, plan.pieces.count == 1 else { return nil }
    return path
  }

  private func seconds(_ path: String, _ rate: (rate: Int, suffix: String)) -> Double {
    Double(AudioFile.read(path + rate.suffix)?.count ?? 0) / 2 / Double(rate.rate)
  }

  @Test(arguments: installed)
  func anUtteranceIsOneFileAtBothRates(engine: SpeechEngine) throws {
    let speaker = voice(engine).speaker()
    let sentences = [
      PhoneSentence("Your next visit is on Tuesday, March third.", isPrivate: true),
      PhoneSentence("Press 1 to cancel it.", isPrivate: false),
    ]
    let path = try #require(file(speaker.plan(sentences, locale: .english, rate: .normal)))
    let lengths = Sound.telephone.map { seconds(path, $0) }
    #expect(lengths[0] > 2 && lengths[0] < 12)
    #expect(abs(lengths[0] - lengths[1]) < 0.01)
    for name in folder.names(in: "calls") + folder.names(in: "cache") {
      #expect(!name.contains("isit"))
    }
    for name in folder.names(in: "calls") { #expect(folder.mode(of: "calls/" + name) == 0o600) }
    #expect(folder.mode(of: "calls") == 0o700 && folder.mode(of: "cache") == 0o700)
    speaker.end()
    #expect(folder.names(in: "calls") == [])
    // The public sentence is kept for other calls, the private one is not.
    #expect(folder.names(in: "cache").count == 2)
  }

  @Test(arguments: installed)
  func slowIsSlower(engine: SpeechEngine) throws {
    let speaker = voice(engine).speaker()
    let sentences = [PhoneSentence("Please hold the line for a moment.", isPrivate: false)]
    let lengths = try SpeechRate.allCases.map { rate in
      seconds(
        try #require(file(speaker.plan(sentences, locale: .english, rate: rate))),
        Sound.telephone[0])
    }
    #expect(lengths == lengths.sorted(by: >) && Set(lengths).count == lengths.count)
  }

  @Test(.enabled(if: SpeechEngine.espeak.path != nil))
  func repeatingMakesNothingNewAndCallsShareNoNames() throws {
    let voice = voice(.espeak, [.english, .spanish])
    let sentences = [PhoneSentence("Tiene dos resultados nuevos.", isPrivate: true)]
    let first = voice.speaker()
    let second = voice.speaker()
    let path = file(first.plan(sentences, locale: .spanish, rate: .normal))
    #expect(path == file(first.plan(sentences, locale: .spanish, rate: .normal)))
    let other = file(second.plan(sentences, locale: .spanish, rate: .normal))
    #expect(path != nil && other != nil && path != other)
    #expect(folder.names(in: "calls").count == 4)
    first.end()
    #expect(folder.names(in: "calls").count == 2)
  }

  @Test(.enabled(if: SpeechEngine.espeak.path != nil))
  func aSentenceOfAnotherLanguageHasItsVoice() throws {
    let speaker = voice(.espeak, [.english, .spanish]).speaker()
    let text = "Para español, oprima el dos."
    let plain = file(
      speaker.plan([PhoneSentence(text, isPrivate: false)], locale: .spanish, rate: .normal))
    let within = file(
      speaker.plan(
        [PhoneSentence(text, isPrivate: false, locale: .spanish)], locale: .english, rate: .normal))
    #expect(plain != nil && plain == within)
  }

  @Test func withoutAnEngineAllIsSaidAnyhow() {
    let speaker = PhoneVoice().speaker()
    let plan = speaker.plan(
      [PhoneSentence("Press 1.", isPrivate: false), PhoneSentence("...", isPrivate: false)],
      locale: .english, rate: .normal)
    #expect(plan.pieces == [.letters("press"), .number(1)])
  }

  @Test func promptsOfOursAreJoinedIntoOneFile() throws {
    let prompts = folder.path + "/prompts"
    #expect(AudioFile.makeFolder(prompts))
    for (name, sample) in [("a", UInt8(1)), ("b", UInt8(2))] {
      for (_, suffix) in Sound.telephone {
        #expect(AudioFile.write([sample, 0], to: prompts + "/" + name + suffix))
      }
    }
    #expect(
      AudioFile.write(Array("a\tYour visit is on\nb\tTuesday\n".utf8), to: prompts + "/prompts.tsv")
    )
    let book = try #require(PromptBook(folder: prompts, locale: .english))
    let voice = PhoneVoice(folder: folder.path + "/voice", engines: [:], books: [.english: book])
    let speaker = voice.speaker()
    let sentences = [PhoneSentence("Your visit is on Tuesday.", isPrivate: false)]
    let plan = speaker.plan(sentences, locale: .english, rate: .normal)
    #expect(plan.pieces == [.file(prompts + "/a"), .file(prompts + "/b")])
    let path = try #require(file(speaker.joined(plan)))
    let bytes = try #require(AudioFile.read(path + ".sln"))
    #expect(bytes.prefix(2) == [1, 0] && bytes.suffix(2) == [2, 0])
    // What may tell of a person is never played by the names of prompts, which managers see.
    let secret = [PhoneSentence("Tuesday.", isPrivate: true)]
    let kept = try #require(file(speaker.plan(secret, locale: .english, rate: .normal)))
    #expect(kept.hasPrefix(folder.path + "/voice/calls/"))
    #expect(AudioFile.read(kept + ".sln") == [2, 0])
    #expect(
      speaker.fallback(secret, locale: .english).pieces == [.file(prompts + "/b")])
    #expect(speaker.joined(SpokenPlan([.letters("a")])).pieces == [.letters("a")])
    #expect(
      AudioFile.write(Array("a\tYour visit is on\nc\tSoon".utf8), to: prompts + "/prompts.tsv"))
    #expect(PromptBook(folder: prompts, locale: .english)?.count == 1)
    speaker.end()
    #expect(folder.names(in: "voice/calls") == [])
  }

  @Test func aFolderThatOthersSeeIsNotUsed() {
    let path = folder.path + "/open"
    #expect(AudioFile.makeFolder(path + "/calls"))
    chmod(path + "/calls", 0o755)
    let voice = PhoneVoice(folder: path, engines: [:], books: [:])
    #expect(voice.calls == nil && voice.cache != nil)
  }

  @Test func leftoversOfAPortalThatWasKilledAreSwept() {
    let voice = PhoneVoice(folder: folder.path, engines: [:], books: [:])
    #expect(AudioFile.write([1], to: folder.path + "/calls/old.sln"))
    #expect(AudioFile.write([1], to: folder.path + "/calls/new.sln"))
    var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
    utimes(folder.path + "/calls/old.sln", &times)
    voice.sweep()
    #expect(folder.names(in: "calls") == ["new.sln"])
  }
}
