import CSystem
import Dialog
import Glibc

/// What the calls of one portal speak with: engines, recorded prompts, and folders for sound.
public struct PhoneVoice: Sendable {
  /// The engine of each language; none where it has no engine.
  public let engines: [LanguageTag: SpeechEngine]
  /// The recorded prompts of each language.
  public let books: [LanguageTag: PromptBook]
  /// Where sound that tells nothing of a person is kept between calls; nil without a folder.
  let cache: String?
  /// Where sound made for one call is kept until its end; nil without a folder.
  let calls: String?

  /// Milliseconds between two sentences.
  static let pause = 350
  /// Milliseconds between two prompts of one sentence.
  static let shortPause = 60
  /// Seconds after which a call's sound is left over from a portal that was killed.
  private static let longestCall = 14_400

  /// Makes a voice that keeps its sound below `folder`, which is made for its owner alone.
  public init(
    folder: String, engines: [LanguageTag: SpeechEngine], books: [LanguageTag: PromptBook]
  ) {
    self.engines = engines
    self.books = books
    let folders = [folder + "/cache", folder + "/calls"].map { path -> String? in
      guard AudioFile.makeFolder(path), AudioFile.isOursAlone(path) else { return nil }
      return path
    }
    cache = folders[0]
    calls = folders[1]
  }

  /// A voice without sound of its own: prompts and the switch's letters and numbers.
  public init(books: [LanguageTag: PromptBook] = [:]) {
    engines = [:]
    self.books = books
    cache = nil
    calls = nil
  }

  /// The voice of one call.
  public func speaker() -> CallSpeaker { CallSpeaker(self) }

  /// Deletes what calls of a portal that was killed have left.
  public func sweep() {
    guard let calls else { return }
    let now = time(nil)
    for name in AudioFile.names(in: calls) {
      var facts = stat()
      let path = calls + "/" + name
      if lstat(path, &facts) == 0, now - facts.st_mtim.tv_sec > Self.longestCall {
        AudioFile.remove(path)
      }
    }
  }
}
