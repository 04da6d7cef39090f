import CSystem
import Dialog

/// Makes the words of one call into sound.
///
/// An utterance is one file, which one command plays while it listens. What may tell of a person is
/// in a file whose name is keyed with the call's own key, and which is deleted when the call ends.
public final class CallSpeaker: PhoneSpeaker {
  private let voice: PhoneVoice
  private var key: [UInt8]
  /// Files made for this call, without extension.
  private var made: Set<String> = []

  init(_ voice: PhoneVoice) {
    self.voice = voice
    var key = [UInt8](repeating: 0, count: 32)
    // Without the kernel's generator no name would be a secret: then nothing is made for the call.
    let hasKey = key.withUnsafeMutableBytes { portal_random($0.baseAddress, $0.count) == 0 }
    self.key = hasKey ? key : []
  }

  deinit { end() }

  /// How to say sentences: the engine's file, else prompts, else letter by letter.
  public func plan(_ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate)
    -> SpokenPlan
  {
    let sentences = sentences.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
    guard !sentences.isEmpty else { return SpokenPlan() }
    if let file = engineFile(sentences, locale: locale, rate: rate) {
      return SpokenPlan([.file(file)])
    }
    return prompted(sentences, locale: locale, joins: true)
  }

  /// How to say them without the engine, and without files that are made for the call.
  public func fallback(_ sentences: [PhoneSentence], locale: LanguageTag) -> SpokenPlan {
    prompted(sentences, locale: locale, joins: false)
  }

  /// How prompts say sentences.
  ///
  /// What may tell of a person is spelled by prompts too, never by the switch, whose managers see the
  /// letters; and with `joins` it is one file with a keyed name, since they see which prompts are
  /// played.
  private func prompted(
    _ sentences: [PhoneSentence], locale: LanguageTag, joins: Bool
  ) -> SpokenPlan {
    var pieces: [SpokenPlan.Piece] = []
    for sentence in sentences {
      guard let book = voice.books[sentence.locale ?? locale] else {
        pieces += PromptBook.spelled(sentence.text).pieces
        continue
      }
      guard sentence.isPrivate, let files = book.files(for: sentence.text) else {
        pieces += book.plan(sentence.text, isPrivate: sentence.isPrivate).pieces
        continue
      }
      let plan = SpokenPlan(files.map { .file($0) })
      pieces += (joins ? self.keyed(plan) : plan).pieces
    }
    return SpokenPlan(pieces)
  }

  /// Deletes what was made for this call.
  public func end() {
    for path in made {
      for (_, suffix) in Sound.telephone { AudioFile.remove(path + suffix) }
    }
    made = []
    key.withUnsafeMutableBytes { portal_wipe($0.baseAddress, $0.count) }
    key = []
  }

  // MARK: With an engine

  /// The file that says sentences, made unless it is there; nil when no engine can.
  private func engineFile(
    _ sentences: [PhoneSentence], locale: LanguageTag, rate: SpeechRate
  ) -> String? {
    let runs = SpeechRun.runs(of: sentences, locale: locale)
    let isPrivate = sentences.contains(where: \.isPrivate)
    var content = rate.rawValue
    for run in runs {
      guard let engine = voice.engines[run.locale] else { return nil }
      content += "\n\(engine.rawValue) \(run.locale.rawValue)\n\(run.text)"
    }
    guard let path = path(of: content, isPrivate: isPrivate) else { return nil }
    if isWhole(path) { return path }
    var sounds: [Int: [Sound]] = [:]
    for run in runs {
      guard let parts = telephoneSounds(of: run, rate: rate) else { return nil }
      for part in parts { sounds[part.rate, default: []].append(part) }
    }
    return write(sounds, to: path, isPrivate: isPrivate) ? path : nil
  }

  /// What an engine says, at the rates of telephones; public words are kept for all calls.
  private func telephoneSounds(of run: SpeechRun, rate: SpeechRate) -> [Sound]? {
    guard let engine = voice.engines[run.locale] else { return nil }
    let cached =
      run.isPrivate
      ? nil
      : path(
        of: "run \(rate.rawValue) \(engine.rawValue) \(run.locale.rawValue)\n\(run.text)",
        isPrivate: false)
    if let cached, isWhole(cached) { return read(cached) }
    guard let folder = voice.calls,
      let sound = SpeechChild(engine: engine, folder: folder)
        .speak(run.text, locale: run.locale, rate: rate)
    else { return nil }
    let sounds = Sound.telephone.map { SpeechRates.sound(sound, at: $0.rate) }
    if let cached {
      _ = write(
        Dictionary(uniqueKeysWithValues: sounds.map { ($0.rate, [$0]) }), to: cached,
        isPrivate: false)
    }
    return sounds
  }

  // MARK: With prompts

  /// Prompts that stand in files of ours, in one file; other plans stay as they are.
  public func joined(_ plan: SpokenPlan) -> SpokenPlan {
    (plan.files?.count ?? 0) > 1 ? keyed(plan) : plan
  }

  /// Files of ours as one with a keyed name, however few they are; other plans stay as they are.
  private func keyed(_ plan: SpokenPlan) -> SpokenPlan {
    guard let files = plan.files, !files.isEmpty,
      let path = path(of: files.joined(separator: "\n"), isPrivate: true)
    else { return plan }
    if isWhole(path) { return SpokenPlan([.file(path)]) }
    var sounds: [Int: [Sound]] = [:]
    for file in files {
      guard let parts = read(file) else { return plan }
      for part in parts { sounds[part.rate, default: []].append(part) }
    }
    return write(sounds, to: path, isPrivate: true, pause: PhoneVoice.shortPause)
      ? SpokenPlan([.file(path)]) : plan
  }

  // MARK: Files

  /// Where the sound of a content stands, without extension; nil without a folder.
  private func path(of content: String, isPrivate: Bool) -> String? {
    guard isPrivate else { return voice.cache.map { $0 + "/" + SoundDigest.plain(content) } }
    guard !key.isEmpty else { return nil }
    return voice.calls.map { $0 + "/" + SoundDigest.keyed(content, key: key) }
  }

  private func isWhole(_ path: String) -> Bool {
    Sound.telephone.allSatisfy { AudioFile.exists(path + $0.suffix) }
  }

  private func read(_ path: String) -> [Sound]? {
    var sounds: [Sound] = []
    for (rate, suffix) in Sound.telephone {
      guard let bytes = AudioFile.read(path + suffix) else { return nil }
      sounds.append(Sound(rate: rate, bytes: bytes))
    }
    return sounds
  }

  /// Writes sounds one after another, with pauses between, one file a rate.
  private func write(
    _ sounds: [Int: [Sound]], to path: String, isPrivate: Bool, pause: Int = PhoneVoice.pause
  ) -> Bool {
    // Noted first, so that what is half made is deleted too.
    if isPrivate { made.insert(path) }
    for (rate, suffix) in Sound.telephone {
      let pause = Sound.silence(milliseconds: pause, rate: rate).bytes
      let parts = (sounds[rate] ?? []).map(\.bytes)
      guard AudioFile.write(parts.joined(separator: pause), to: path + suffix) else { return false }
    }
    return true
  }
}
