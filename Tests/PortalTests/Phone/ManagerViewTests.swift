import Dialog
import Foundation
import SwitchPeer
import Testing

@testable import Channels
@testable import portal

/// What the managers of a switch see of whole calls must tell of nobody.
///
/// They see every command with its arguments, every variable, and the names of all files.
@Suite struct ManagerViewTests {
  private static let tasks = [
    "results.latest", "messages.read", "messages.write", "billing.balance", "billing.pay",
    "medications.list", "medications.refill", "visits.upcoming",
  ]

  /// Speaks as a voice does, and remembers what was said.
  private final class NotedSpeaker: PhoneSpeaker {
    let speaker: CallSpeaker
    private(set) var said: [PhoneSentence] = []

    init(_ speaker: CallSpeaker) { self.speaker = speaker }

    func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate) -> SpokenPlan {
      said += sentences
      return speaker.plan(sentences, locale: locale, rate: rate)
    }

    func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan {
      speaker.fallback(sentences, locale: locale)
    }

    func joined(_ plan: SpokenPlan) -> SpokenPlan { speaker.joined(plan) }

    func end() { speaker.end() }
  }

  /// A folder with a prompt of a few samples for each text that can be recorded.
  private static func prompts(_ portal: Portal, _ locale: LanguageTag, in folder: String) throws
    -> PromptBook
  {
    let catalog = try #require(portal.catalogs[locale])
    let texts = FixedPrompts(catalog: catalog).texts()
    _ = PromptRecorder(folder: folder, locale: locale, engine: nil).record(texts)
    let list = try #require(TextFile.text(folder + "/" + PromptBook.listName))
    for line in list.split(separator: "\n") {
      let name = line.prefix { $0 != "\t" }
      for (_, suffix) in Sound.telephone {
        #expect(AudioFile.write([1, 2, 3, 4], to: "\(folder)/\(name)\(suffix)"))
      }
    }
    return try #require(PromptBook(folder: folder, locale: locale))
  }

  /// With prompts, and with an engine where there is one.
  @Test(
    arguments: [LanguageTag.english, .spanish],
    SpeechEngine.espeak.path == nil ? [false] : [false, true])
  func managersLearnNothingOfAnybody(locale: LanguageTag, hasEngine: Bool) throws {
    let scratch = Scratch()
    let book = try PhoneClinic.with { portal, _ in
      try Self.prompts(portal, locale, in: scratch.path + "/p")
    }
    // The engine's sound takes its time: two tasks will do.
    for (number, task) in Self.tasks.prefix(hasEngine ? 2 : Self.tasks.count).enumerated() {
      try PhoneClinic.with { portal, _ in
        let folder = scratch.path + "/v"
        let voice = PhoneVoice(
          folder: folder, engines: hasEngine ? [locale: .espeak] : [:],
          books: hasEngine ? [:] : [locale: book])
        let path = try #require(Caller.signedIn(portal, locale).path(to: task), "\(task)")
        // Signs in, does one thing by keys, and says yes where that is asked.
        let call = SwitchPlay(
          portal, SwitchPlay.signIn(locale) + path.map { String($0) } + ["1", "1", "1"],
          locale: locale, isFast: number.isMultiple(of: 2))
        let speaker = NotedSpeaker(voice.speaker())
        _ = call.run(speaker)
        let (peer, codes) = (call.peer, call.codes)
        #expect(peer.faults == [])
        #expect(codes.count == 1)
        check(peer, codes, speaker.said, scratch.path, task)
        if !hasEngine { checkPrompts(peer, speaker.said, book, task) }
        #expect(AudioFile.names(in: folder + "/calls") == [])
      }
    }
  }

  /// No secret, no name and no word that was said of a person is in the view.
  private func check(
    _ peer: AsteriskPeer, _ codes: [String], _ said: [PhoneSentence], _ folder: String,
    _ task: String
  ) {
    // Names of files are digests, which may hold any digits by chance.
    let view = (peer.commands + peer.variables.map { "\($0.key)=\($0.value)" })
      .joined(separator: "\n").replacingOccurrences(of: folder, with: "").lowercased()
      .replacingOccurrences(
        of: "/(p|v/calls|v/cache)/[0-9a-f]{16,64}", with: "#", options: .regularExpression)
    #expect(!view.contains("/v/") && !view.contains("/p/"), "\(task)")
    let secrets = [
      SwitchPlay.pin, "5552914464", "05231966", "23051966", "1966", "jonelle", "kohler",
    ]
    for secret in secrets + codes { #expect(!view.contains(secret), "\(task): \(secret)") }
    let words = Set(
      said.filter(\.isPrivate).flatMap { sentence in
        sentence.text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 4 }
      })
    #expect(words.count > 10, "\(task)")
    for word in words { #expect(!view.contains(word), "\(task): \(word)") }
    // Spelled names would be seen as well.
    let spelled = view.split(separator: "\n").filter { $0.hasPrefix("say ") }
    let publicWords = Set(
      said.filter { !$0.isPrivate }.flatMap { PromptBook.words(of: $0.text) })
    for line in spelled {
      let word = line.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
      #expect(publicWords.contains(word) || line.hasPrefix("say number"), "\(task): \(line)")
    }
  }

  /// Every prompt that is played by its own name says a sentence that tells of nobody.
  private func checkPrompts(
    _ peer: AsteriskPeer, _ said: [PhoneSentence], _ book: PromptBook, _ task: String
  ) {
    let allowed = Set(
      said.filter { !$0.isPrivate }.flatMap { sentence in
        book.plan(sentence.text).pieces.compactMap { piece -> String? in
          guard case .file(let file) = piece else { return nil }
          return file
        }
      })
    let played = peer.commands.flatMap { command in
      command.split { !($0.isLetter || $0.isNumber || "/._-".contains($0)) }.map(String.init)
        .filter { $0.contains("/p/") }
    }
    #expect(!played.isEmpty)
    for file in played { #expect(allowed.contains(file), "\(task): \(file)") }
    #expect(peer.commands.contains { $0.contains("/v/calls/") })
  }
}
