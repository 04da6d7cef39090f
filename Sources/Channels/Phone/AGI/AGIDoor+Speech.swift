import Dialog

/// How a call hears words where the switch has a recogniser: one command plays what is said and
/// listens for words and keys alike.
///
/// Whether there is one is found out once a call; where there is none, or it fails, the call goes on by
/// keys without a word about it.
extension AGIDoor {
  /// What a call knows of the switch's recogniser.
  struct SpeechState {
    /// True once it has shown that it cannot be used.
    var isAbsent = false
    /// True once it has been taken.
    var isTaken = false
    /// The language that it listens for.
    var locale: LanguageTag?
    /// The languages whose grammars it has read.
    var loaded: Set<LanguageTag> = []
    /// Folders whose files the switch has been heard to play.
    ///
    /// The recogniser's command passes over a file that is missing, and the caller would hear nothing.
    var provenFolders: Set<Substring> = []
  }

  /// Makes the recogniser ready for a language; false where words cannot be heard.
  mutating func hearsWords(in locale: LanguageTag) -> Bool {
    guard let settings = settings.speech, !speech.isAbsent else { return false }
    if speech.locale == locale { return true }
    guard isReady(settings, locale) else {
      giveSpeechUp()
      return false
    }
    speech.locale = locale
    return true
  }

  /// Takes the recogniser and tells it the language and what is said in it.
  private mutating func isReady(_ settings: AGISpeech, _ locale: LanguageTag) -> Bool {
    if !speech.isTaken {
      guard isDone(.speechCreate(settings.engine)) else { return false }
      speech.isTaken = true
    }
    if let last = speech.locale, settings.grammars[last] != nil {
      guard isDone(.speechDeactivate(last.rawValue)) else { return false }
    }
    // The name that recognisers know from MRCP (RFC 6787, section 9.4.34).
    guard isDone(.speechSet("Speech-Language", to: locale.rawValue)) else { return false }
    guard let file = settings.grammars[locale] else { return true }
    if !speech.loaded.contains(locale) {
      guard isDone(.speechLoad(locale.rawValue, from: file)) else { return false }
      speech.loaded.insert(locale)
    }
    return isDone(.speechActivate(locale.rawValue))
  }

  /// Sends a command that says 1 when it did what it was to do.
  private mutating func isDone(_ command: AGICommand?) -> Bool {
    guard let command, case .result(let result) = link.send(command) else { return false }
    return result.number == 1
  }

  /// The rest of the call goes by keys.
  mutating func giveSpeechUp() {
    speech.isAbsent = true
    speech.locale = nil
    guard speech.isTaken else { return }
    speech.isTaken = false
    _ = link.send(.speechDestroy)
  }

  /// True for a file that the switch will find, as far as one can know.
  func isProven(_ file: String) -> Bool { speech.provenFolders.contains(Self.folder(of: file)) }

  /// Notes that the switch has played a file.
  mutating func notePlayed(_ file: String) {
    if settings.speech != nil { speech.provenFolders.insert(Self.folder(of: file)) }
  }

  private static func folder(of file: String) -> Substring {
    file.lastIndex(of: "/").map { file[..<$0] } ?? ""
  }

  /// Plays a file, or none, and listens for words and a key; nil when the recogniser failed.
  mutating func recognise(playing file: String?, _ listening: PhoneListening) -> Collected? {
    // The time goes on while somebody speaks: who dictates is not cut off at once.
    let timeout = listening.firstTimeout * (listening.maximumKeys == 1 ? 1 : 2)
    guard let command = AGICommand.speechRecognise(file, timeout: timeout) else { return nil }
    switch link.send(command) {
    case .over: return .over
    case .refused:
      giveSpeechUp()
      return nil
    case .result(let result):
      switch SpeechFinding(result) {
      case .words(let guesses):
        // Something was said, and no word of it understood: that is no silence.
        return .event(.heard(guesses.isEmpty ? [.noWords] : guesses))
      case .key("#"): return .event(.keys("", isEnded: true))
      case .key(let key):
        if listening.maximumKeys == 1 { return .event(.keys(String(key), isEnded: false)) }
        return collect(after: String(key), playing: [], listening)
      case .silence: return .event(.silence)
      case .hangUp:
        link.end(.hungUp)
        return .over
      case nil:
        if result.isFailure, !link.isUp() { return .over }
        giveSpeechUp()
        return nil
      }
    }
  }
}
